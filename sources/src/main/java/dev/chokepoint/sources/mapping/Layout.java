package dev.chokepoint.sources.mapping;

/// A mapping that ships with Chokepoint.
///
/// @param text of its file
public record Layout(Mapping mapping, String text) {}
