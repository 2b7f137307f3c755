package dev.chokepoint.bench.measures;

import java.util.ArrayList;
import java.util.List;

/// Whether a score reads as how often pairs with it are the same: a reliability curve.
///
/// @param bins ten of equal width from 0 to 1, the empty ones left out
public record Calibration(List<Bin> bins) {

  private static final int BINS = 10;

  /// Pairs of nearly one score.
  ///
  /// @param from lower end of the bin
  /// @param pairs how many scores lie in it
  /// @param meanScore their mean
  /// @param shareSame share of them that are the same party
  public record Bin(double from, int pairs, double meanScore, double shareSame) {}

  public Calibration {
    bins = List.copyOf(bins);
  }

  public static Calibration of(List<Scored> pairs) {
    int[] count = new int[BINS];
    int[] same = new int[BINS];
    double[] sum = new double[BINS];
    for (Scored pair : pairs) {
      int bin = Math.min((int) (pair.score() * BINS), BINS - 1);
      count[bin]++;
      same[bin] += pair.same() ? 1 : 0;
      sum[bin] += pair.score();
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (count[i] > 0) {
        bins.add(
            new Bin(i / (double) BINS, count[i], sum[i] / count[i], same[i] / (double) count[i]));
      }
    }
    return new Calibration(bins);
  }

  /// The expected calibration error: the mean distance of score and share, weighted by pairs.
  public double error() {
    double error = 0;
    int pairs = 0;
    for (Bin bin : bins) {
      error += bin.pairs() * Math.abs(bin.meanScore() - bin.shareSame());
      pairs += bin.pairs();
    }
    return error / pairs;
  }
}
