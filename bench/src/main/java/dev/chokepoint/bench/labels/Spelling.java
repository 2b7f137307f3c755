package dev.chokepoint.bench.labels;

/// One Latin spelling of a part of a name.
///
/// @param system the romanisation it comes from, or `listed` for one that stands in a table
record Spelling(String text, String system, Strength strength) {}
