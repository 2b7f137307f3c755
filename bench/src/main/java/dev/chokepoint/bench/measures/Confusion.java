package dev.chokepoint.bench.measures;

import java.util.List;

/// What a threshold makes of labelled pairs: a score as high as the threshold is a match.
public record Confusion(
    int truePositives, int falsePositives, int trueNegatives, int falseNegatives) {

  public static Confusion of(List<Scored> pairs, double threshold) {
    int[] counts = new int[4];
    for (Scored pair : pairs) {
      boolean match = pair.score() >= threshold;
      counts[match ? pair.same() ? 0 : 1 : pair.same() ? 3 : 2]++;
    }
    return new Confusion(counts[0], counts[1], counts[2], counts[3]);
  }

  /// Share of matches that are the same party; not a number when nothing matches.
  public double precision() {
    return truePositives / (double) (truePositives + falsePositives);
  }

  /// Share of the same parties that match; not a number when there are none.
  public double recall() {
    return truePositives / (double) (truePositives + falseNegatives);
  }

  /// Share of other parties that match; not a number when there are none.
  public double falsePositiveRate() {
    return falsePositives / (double) (falsePositives + trueNegatives);
  }

  /// Harmonic mean of precision and recall; 0 when nothing is found.
  public double f1() {
    int found = 2 * truePositives;
    int all = found + falsePositives + falseNegatives;
    return all == 0 ? Double.NaN : found / (double) all;
  }
}
