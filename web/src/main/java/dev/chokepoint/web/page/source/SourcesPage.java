package dev.chokepoint.web.page.source;

import dev.chokepoint.web.page.part.Empty;
import dev.chokepoint.web.page.part.ResultTable;
import org.jspecify.annotations.Nullable;

/// Every source that stands, those in trouble first.
///
/// @param state of all of them, in a sentence
/// @param empty what to do where nothing is imported; null where something is
public record SourcesPage(String state, ResultTable table, @Nullable Empty empty) {}
