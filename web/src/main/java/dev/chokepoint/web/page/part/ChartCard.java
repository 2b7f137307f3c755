package dev.chokepoint.web.page.part;

import org.jspecify.annotations.Nullable;

/// A finding as a picture, with the table that it is drawn from, a link to the data, and how it was
/// made.
///
/// @param id of the card on its page
/// @param finding what the picture shows, as a sentence
/// @param measure what is drawn: measure, unit, period, how many
/// @param table the same as rows
/// @param data link to the rows as CSV; null where the table is all there is
/// @param method how it was made, in one or two sentences
public record ChartCard(
    String id,
    String finding,
    String measure,
    Chart chart,
    ResultTable table,
    @Nullable String data,
    String method) {}
