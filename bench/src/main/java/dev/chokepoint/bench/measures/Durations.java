package dev.chokepoint.bench.measures;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/// How long each of many questions took, in milliseconds: by the clock, and the processor time of
/// the asking thread, which other programs of a busy machine do not lengthen as they do the first.
public final class Durations {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private double[] millis = new double[64];
  private double[] processor = new double[64];
  private int size;

  /// When a question began.
  ///
  /// @param clock see [System#nanoTime]
  /// @param processor time that this thread had used
  public record Start(long clock, long processor) {

    public static Start now() {
      return new Start(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
    }
  }

  /// A question that this thread began then ends now.
  ///
  /// @return milliseconds by the clock
  public double endOf(Start start) {
    double taken = (System.nanoTime() - start.clock()) / 1e6;
    add(taken, (THREADS.getCurrentThreadCpuTime() - start.processor()) / 1e6);
    return taken;
  }

  void add(double taken, double used) {
    if (size == millis.length) {
      millis = Arrays.copyOf(millis, size * 2);
      processor = Arrays.copyOf(processor, size * 2);
    }
    millis[size] = taken;
    processor[size++] = used;
  }

  /// The time that such a share of the questions stayed within; 0 when none was asked.
  ///
  /// @param share from 0 to 1
  public double within(double share) {
    return within(millis, share);
  }

  private double within(double[] of, double share) {
    if (size == 0) {
      return 0;
    }
    double[] sorted = Arrays.copyOf(of, size);
    Arrays.sort(sorted);
    return sorted[Math.min(size - 1, (int) (size * share))];
  }

  /// Processor time of a question on average.
  public double mean() {
    return size == 0 ? 0 : Arrays.stream(processor, 0, size).sum() / size;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p50 %.2f ms, p99 %.2f ms, most %.2f ms (processor %.2f, %.2f, %.2f)",
        within(0.5),
        within(0.99),
        within(1),
        within(processor, 0.5),
        within(processor, 0.99),
        within(processor, 1));
  }
}
