package dev.chokepoint.ownership;

import dev.chokepoint.evidence.sentence.Sentence;

/// By what somebody has a hold on an entity. Which of them a rule tests stands in its row of
/// `rules.csv`; the others are shown and decide nothing.
public enum Hold {
  /// Shares, or what stands for them: a part of the capital or of surplus assets.
  SHARES,
  /// Voting rights.
  VOTES,
  /// The right to appoint or remove a majority of the board. It is whole: whoever has it, has it.
  BOARD,
  /// Significant influence or control of another kind. A person must judge it; no rule counts it.
  INFLUENCE;

  /// What to call it.
  public Sentence words() {
    return switch (this) {
      case SHARES -> Sentence.of("shares");
      case VOTES -> Sentence.of("votes");
      case BOARD -> Sentence.of("the right to appoint or remove most of the board");
      case INFLUENCE -> Sentence.of("significant influence or control");
    };
  }

  /// Whether it comes in percentages.
  public boolean isMeasured() {
    return this == SHARES || this == VOTES;
  }
}
