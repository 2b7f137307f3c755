package dev.chokepoint.matching;

import dev.chokepoint.matching.score.Calibration;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyScorer;

/// Scores pairs of parties. For one thread.
public final class Comparison {

  private final PartyScorer scorer;
  private final Calibration calibration;

  Comparison(PartyScorer scorer, Calibration calibration) {
    this.scorer = scorer;
    this.calibration = calibration;
  }

  /// How surely two parties are one, in [0,1]; the same whichever comes first.
  public double score(Party left, Party right) {
    return calibration.shown(scorer.score(left, right));
  }
}
