package dev.chokepoint.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/// What else the machine does: a measure taken on a busy one says little.
public final class MachineLoad {

  private MachineLoad() {}

  /// A sentence without an end of line.
  public static String sentence() {
    return String.format(
        Locale.ROOT,
        "load of the machine over the last minute: %.1f on %d processors",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
  }
}
