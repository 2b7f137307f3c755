package dev.chokepoint.bench.labels;

import java.util.Locale;

/// How far a distortion takes a name from how it was written.
public enum Strength {
  /// What happens in careful work: one slip, one standard romanisation for another.
  MILD,
  /// What happens in careless work or across languages: two slips, a foreign ear's spelling.
  STRONG;

  /// The word in files.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
