package dev.chokepoint.bench.measures;

import java.util.Arrays;
import java.util.Locale;

/// How long each of many questions took, in milliseconds.
public final class Durations {

  private double[] millis = new double[64];
  private int size;

  /// A question that began at that [System#nanoTime] ends now.
  public void endOf(long start) {
    add((System.nanoTime() - start) / 1e6);
  }

  public void add(double taken) {
    if (size == millis.length) {
      millis = Arrays.copyOf(millis, size * 2);
    }
    millis[size++] = taken;
  }

  /// The time that such a share of the questions stayed within; 0 when none was asked.
  ///
  /// @param share from 0 to 1
  public double within(double share) {
    if (size == 0) {
      return 0;
    }
    double[] sorted = Arrays.copyOf(millis, size);
    Arrays.sort(sorted);
    return sorted[Math.min(size - 1, (int) (size * share))];
  }

  public double mean() {
    return size == 0 ? 0 : Arrays.stream(millis, 0, size).sum() / size;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p50 %.2f ms, p99 %.2f ms, most %.2f ms",
        within(0.5),
        within(0.99),
        within(1));
  }
}
