package dev.chokepoint.vault.snapshots;

/// Told now and then how far a backup or a restore has come.
@FunctionalInterface
public interface CopyProgress {

  /// So many bytes were dealt with.
  ///
  /// @param done bytes so far
  /// @param of bytes in all
  void bytes(long done, long of);
}
