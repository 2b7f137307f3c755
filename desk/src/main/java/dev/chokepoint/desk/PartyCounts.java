package dev.chokepoint.desk;

/// How many parties two versions of a source tell apart.
///
/// @param added that only the later has
/// @param removed that only the earlier has
/// @param changed of which they say different things
public record PartyCounts(long added, long removed, long changed) {}
