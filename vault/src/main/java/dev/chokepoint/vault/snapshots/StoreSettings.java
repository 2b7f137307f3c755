package dev.chokepoint.vault.snapshots;

/// What can be chosen about a store.
///
/// @param keptVersions versions of each source, and snapshots, that are kept; at least 1
/// @param groupingBytes memory for bringing statements together before scratch files are used
public record StoreSettings(int keptVersions, int groupingBytes) {

  /// Two versions, 128 MiB.
  public static final StoreSettings DEFAULT = new StoreSettings(2, 128 << 20);

  public StoreSettings {
    if (keptVersions < 1 || groupingBytes < 1) {
      throw new IllegalArgumentException("at least one version and one byte");
    }
  }
}
