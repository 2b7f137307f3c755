package dev.chokepoint.vault.snapshots;

/// What can be chosen about a store.
///
/// @param keptVersions versions of each source, and snapshots, that are kept; at least 1
/// @param keptDays versions of each source are kept as well if they stood on any of the last so
///   many days, so that what was listed on each of these can be told; 0 for no such days
/// @param groupingBytes memory for bringing statements together before scratch files are used
public record StoreSettings(int keptVersions, int keptDays, int groupingBytes) {

  /// Two versions, 128 MiB.
  public static final StoreSettings DEFAULT = new StoreSettings(2, 0, 128 << 20);

  public StoreSettings {
    if (keptVersions < 1 || keptDays < 0 || groupingBytes < 1) {
      throw new IllegalArgumentException("at least one version, no fewer than 0 days, one byte");
    }
  }
}
