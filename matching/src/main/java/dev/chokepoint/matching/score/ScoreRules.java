package dev.chokepoint.matching.score;

/// How agreement, omission and contradiction of a name's words make its score. These rules are used
/// by the scorer, and by the index to tell which names cannot reach a score, so they keep to one
/// condition: [#wholeness] never rises when weight is taken from what agrees.
public final class ScoreRules {

  private static final double OMISSION_AT_ONE_WORD = 1.0;
  private static final double OMISSION_PER_WORD = 0.55;
  private static final double OMISSION_LEAST = 0.35;
  private static final double CONTRADICTION = 1.5;

  private static final double ENOUGH_WEIGHT = 1.5;
  private static final double LITTLE_EVIDENCE = 0.6;

  private ScoreRules() {}

  /// What is left of a score after words that the other name does not have.
  ///
  /// The smaller of the two leftovers contradicts: each name has something that the other does not.
  /// What one side has beyond that is merely omitted by the other, which costs the less the more
  /// agrees.
  ///
  /// @param paired weight of the words that are paired
  /// @param left weight of the first name's words that are not
  /// @param right weight of the second name's words that are not
  public static double wholeness(double paired, double left, double right) {
    if (paired <= 0) {
      return 0;
    }
    double contradicting = Math.min(left, right);
    double omitted = Math.abs(left - right);
    double contradiction = 1 - CONTRADICTION * contradicting / (contradicting + paired);
    double omission = 1 - omissionCost(paired) * omitted / (omitted + paired);
    return Math.max(0, contradiction) * omission;
  }

  private static double omissionCost(double paired) {
    return Math.clamp(
        OMISSION_AT_ONE_WORD - OMISSION_PER_WORD * (paired - 1),
        OMISSION_LEAST,
        OMISSION_AT_ONE_WORD);
  }

  /// How alike the paired words are, on the whole; a doubt weighs more where there is little else.
  ///
  /// @param mean strength of the pairs, by weight
  static double likeness(double mean, double paired) {
    double doubt = 1 + LITTLE_EVIDENCE * Math.max(0, ENOUGH_WEIGHT - paired);
    return Math.max(0, 1 - (1 - mean) * doubt);
  }
}
