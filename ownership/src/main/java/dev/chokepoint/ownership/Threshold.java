package dev.chokepoint.ownership;

import dev.chokepoint.evidence.sentence.Sentence;

/// From which share on a rule holds.
///
/// @param units the share, in units of [Share]
/// @param strictlyMore whether the share itself is not enough yet
public record Threshold(long units, boolean strictlyMore) {

  public boolean isMetBy(long share) {
    return strictlyMore ? share > units : share >= units;
  }

  /// The least share that meets it.
  long least() {
    return strictlyMore ? units + 1 : units;
  }

  /// `at least 50 %`, `more than 50 %`.
  public Sentence words() {
    return strictlyMore
        ? Sentence.of("more than {0} %", Share.percent(units))
        : Sentence.of("at least {0} %", Share.percent(units));
  }

  /// The words in English.
  @Override
  public String toString() {
    return words().text();
  }
}
