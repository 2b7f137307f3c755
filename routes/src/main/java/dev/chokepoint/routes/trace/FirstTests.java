package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.parts.number.Level;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The tests that need nothing but what the index of goods tells of a shipment: at which level its
/// goods met the part, and when it moved. They are put first, so that of a common part with tens of
/// thousands of shipments only those are read that may fit.
final class FirstTests {

  private final DateInterval window;
  private final boolean familyToo;
  private final boolean anyDay;

  /// @param window from production to recovery
  /// @param widened what is let in beyond
  FirstTests(DateInterval window, Set<Widening.Kind> widened) {
    this.window = window;
    this.familyToo = widened.contains(Widening.Kind.FAMILY);
    this.anyDay = widened.contains(Widening.Kind.WINDOW);
  }

  /// The test that rules a shipment out whatever its record says; null when it must be read.
  ///
  /// @param level how far its goods met the part
  /// @param days when it moved
  @Nullable RulingTest failed(Level level, DateInterval days) {
    RulingTest remote = remote(level);
    return remote == null ? outside(days) : remote;
  }

  /// Whether its goods met the part too far off.
  @Nullable RulingTest remote(Level level) {
    if (familyToo) {
      return null;
    }
    return switch (level) {
      case SAME_DEVICE_OTHER_PACKAGE -> RulingTest.OTHER_PACKAGE;
      case SAME_FAMILY -> RulingTest.SAME_FAMILY_ONLY;
      case SAME_ORDERABLE, SAME_DEVICE_BASE, TEXT_ONLY -> null;
    };
  }

  /// Whether all days lie before or after the window. Unknown ends rule nothing out.
  @Nullable RulingTest outside(DateInterval days) {
    if (anyDay) {
      return null;
    }
    LocalDate last = days.to();
    LocalDate made = window.from();
    if (last != null && made != null && last.isBefore(made)) {
      return RulingTest.BEFORE_PRODUCTION;
    }
    LocalDate first = days.from();
    LocalDate found = window.to();
    return first != null && found != null && first.isAfter(found)
        ? RulingTest.AFTER_RECOVERY
        : null;
  }
}
