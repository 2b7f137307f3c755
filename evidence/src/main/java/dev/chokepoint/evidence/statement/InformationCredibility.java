package dev.chokepoint.evidence.statement;

/// How credible one piece of information is, on the digit scale of the Admiralty code.
///
/// Judged apart from the source: a good source does not raise the digit. Digit 6 means that the
/// information cannot be judged and is never ranked below 5.
public enum InformationCredibility {
  CONFIRMED(1, "confirmed by other sources"),
  PROBABLY_TRUE(2, "probably true"),
  POSSIBLY_TRUE(3, "possibly true"),
  DOUBTFUL(4, "doubtful"),
  IMPROBABLE(5, "improbable"),
  CANNOT_BE_JUDGED(6, "truth cannot be judged");

  private final int digit;
  private final String meaning;

  InformationCredibility(int digit, String meaning) {
    this.digit = digit;
    this.meaning = meaning;
  }

  public int digit() {
    return digit;
  }

  /// The digit's meaning in words.
  public String meaning() {
    return meaning;
  }

  /// Whether the digit is a judgement at all.
  public boolean judged() {
    return this != CANNOT_BE_JUDGED;
  }

  /// The value written as `digit`.
  ///
  /// @throws IllegalArgumentException if the digit is not 1 to 6
  public static InformationCredibility ofDigit(int digit) {
    for (InformationCredibility credibility : values()) {
      if (credibility.digit == digit) {
        return credibility;
      }
    }
    throw new IllegalArgumentException(
        "information credibility is a digit from 1 to 6, not " + digit);
  }
}
