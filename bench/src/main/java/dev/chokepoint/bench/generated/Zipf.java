package dev.chokepoint.bench.generated;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Draws ranks, counted from 0, with weight 1 / (rank + flat)^exponent: Zipf's law where `flat` is
/// 1, and Mandelbrot's where it is more, which makes the first ranks alike.
public final class Zipf {

  private final double[] cumulated;

  public Zipf(int size, double exponent) {
    this(size, exponent, 1);
  }

  public Zipf(int size, double exponent, double flat) {
    cumulated = new double[size];
    double sum = 0;
    for (int rank = 0; rank < size; rank++) {
      sum += Math.pow(rank + flat, -exponent);
      cumulated[rank] = sum;
    }
  }

  public int draw(SplittableRandom random) {
    int found =
        Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
    return Math.min(cumulated.length - 1, found < 0 ? -found - 1 : found);
  }
}
