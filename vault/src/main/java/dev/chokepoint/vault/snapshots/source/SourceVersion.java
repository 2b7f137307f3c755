package dev.chokepoint.vault.snapshots.source;

/// One kept version of a source.
///
/// @param number counts the versions of this source, from 1; what `diff` takes
/// @param source what was imported
/// @param counts what it holds
public record SourceVersion(long number, SourceDescriptor source, SourceCounts counts) {}
