package dev.chokepoint.vault.snapshots;

/// How much two versions of a source differ. A changed value counts once, as changed.
///
/// @param added statements that are new
/// @param removed statements that are gone
/// @param changed pairs of a gone and a new value of one property
public record DiffCounts(long added, long removed, long changed) {}
