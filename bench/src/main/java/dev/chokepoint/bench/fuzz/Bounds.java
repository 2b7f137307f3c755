package dev.chokepoint.bench.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// What one input may cost. Whatever goes over is a finding, as a crash is.
final class Bounds {

  /// A hang: one second of the processor's time, so that a busy machine is no finding. The first
  /// inputs are let off, while tables are read and code is compiled.
  private static final long MOST_NANOS = 1_000_000_000L;

  private static final int LET_OFF = 200;

  /// Memory that one input may take in all, given back or not: 512 MiB.
  private static final long MOST_BYTES = 512L << 20;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private long inputs;

  /// Runs the reading of one input.
  ///
  /// @throws IllegalStateException if it costs too much
  void hold(Runnable reading) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();
    reading.run();
    long nanos = THREADS.getCurrentThreadCpuTime() - start;
    bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    if (inputs++ < LET_OFF) {
      return;
    }
    if (bytes > MOST_BYTES) {
      throw new IllegalStateException("an input took " + (bytes >> 20) + " MiB");
    }
    if (nanos > MOST_NANOS) {
      throw new IllegalStateException("an input took " + nanos / 1_000_000 + " ms");
    }
  }
}
