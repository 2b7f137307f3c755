package dev.chokepoint.parts.maker;

/// That a maker's business went to another.
///
/// @param to key of the maker it went to
/// @param year when; empty when not known
/// @param source where that stands, or `unverified`
public record Succession(String to, String year, String source) {}
