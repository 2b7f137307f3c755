package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.routes.PartGoods;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// The tests that need nothing but what the index of goods tells of a shipment: at which level its
/// goods met the part, and when it moved. They are put first, so that of a common part with tens of
/// thousands of shipments only those are read that may fit.
///
/// @param window from production to recovery
/// @param widened what is let in beyond
record FirstTests(DateInterval window, Set<Widening.Kind> widened) {

  FirstTests {
    widened = Set.copyOf(widened);
  }

  /// The test that rules a shipment out whatever its record says; empty when it must be read.
  Optional<RulingTest> failed(PartGoods met) {
    boolean family = widened.contains(Widening.Kind.FAMILY);
    if (met.level() == Level.SAME_DEVICE_OTHER_PACKAGE && !family) {
      return Optional.of(RulingTest.OTHER_PACKAGE);
    }
    if (met.level() == Level.SAME_FAMILY && !family) {
      return Optional.of(RulingTest.SAME_FAMILY_ONLY);
    }
    return outside(met.days());
  }

  /// Whether all days lie before or after the window. Unknown ends rule nothing out.
  Optional<RulingTest> outside(DateInterval days) {
    if (widened.contains(Widening.Kind.WINDOW)) {
      return Optional.empty();
    }
    LocalDate last = days.to();
    LocalDate made = window.from();
    if (last != null && made != null && last.isBefore(made)) {
      return Optional.of(RulingTest.BEFORE_PRODUCTION);
    }
    LocalDate first = days.from();
    LocalDate found = window.to();
    return first != null && found != null && first.isAfter(found)
        ? Optional.of(RulingTest.AFTER_RECOVERY)
        : Optional.empty();
  }
}
