package dev.chokepoint.web.page.source;

import dev.chokepoint.web.page.part.ResultTable;

/// What two versions of a source say differently, party by party.
///
/// @param versions which two, in a sentence
/// @param counts of all, in a sentence
public record DiffPage(
    String name, String href, String versions, String counts, ResultTable table) {}
