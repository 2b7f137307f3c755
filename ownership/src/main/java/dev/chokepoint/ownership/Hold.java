package dev.chokepoint.ownership;

/// By what somebody has a hold on an entity. Which of them a rule tests stands in its row of
/// `rules.csv`; the others are shown and decide nothing.
public enum Hold {
  /// Shares, or what stands for them: a part of the capital or of surplus assets.
  SHARES("shares"),
  /// Voting rights.
  VOTES("votes"),
  /// The right to appoint or remove a majority of the board. It is whole: whoever has it, has it.
  BOARD("the right to appoint or remove most of the board"),
  /// Significant influence or control of another kind. A person must judge it; no rule counts it.
  INFLUENCE("significant influence or control");

  private final String words;

  Hold(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Whether it comes in percentages.
  public boolean isMeasured() {
    return this == SHARES || this == VOTES;
  }
}
