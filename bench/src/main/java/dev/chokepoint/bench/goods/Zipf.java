package dev.chokepoint.bench.goods;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Draws ranks, counted from 0, with weight 1 / (rank + 1)^exponent.
final class Zipf {

  private final double[] cumulated;

  Zipf(int size, double exponent) {
    cumulated = new double[size];
    double sum = 0;
    for (int rank = 0; rank < size; rank++) {
      sum += Math.pow(rank + 1.0, -exponent);
      cumulated[rank] = sum;
    }
  }

  int draw(SplittableRandom random) {
    int found =
        Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
    return Math.min(cumulated.length - 1, found < 0 ? -found - 1 : found);
  }
}
