package dev.chokepoint.web.page.source;

import dev.chokepoint.web.page.part.ResultTable;
import org.jspecify.annotations.Nullable;

/// Every source that stands, those in trouble first.
///
/// @param state of all of them, in a sentence
/// @param table null where nothing is imported
public record SourcesPage(String state, @Nullable ResultTable table) {}
