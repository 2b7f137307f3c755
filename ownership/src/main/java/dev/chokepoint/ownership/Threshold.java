package dev.chokepoint.ownership;

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
  @Override
  public String toString() {
    return (strictlyMore ? "more than " : "at least ")
        + Share.percent(units).toPlainString()
        + " %";
  }
}
