package dev.chokepoint.bench.labels;

import java.util.Locale;

/// Which of two halves a pair is in. Nobody tunes anything to `TEST`.
public enum Split {
  TRAIN,
  TEST;

  /// The share of clusters, of a hundred, that are for training.
  private static final int TRAIN_PERCENT = 60;

  /// The split of a cluster: by a hash of its name, so that it never moves when pairs are added.
  public static Split of(String cluster) {
    return ContentHash.number("split/" + cluster) % 100 < TRAIN_PERCENT ? TRAIN : TEST;
  }

  /// The word in files.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
