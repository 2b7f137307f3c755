package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.routes.RouteSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What asking more widely would add, told where no shipment fits.
final class Widenings {

  private static final int MOST = 10_000;
  private static final int HEADING = 4;

  private Widenings() {}

  static List<Widening> of(RouteSource source, TracedPart part, Sorting sorting) {
    if (!sorting.fitting().isEmpty()) {
      return List.of();
    }
    List<Widening> all = new ArrayList<>();
    int family =
        count(sorting, RulingTest.SAME_FAMILY_ONLY) + count(sorting, RulingTest.OTHER_PACKAGE);
    if (family > 0) {
      all.add(
          new Widening(
              Widening.Kind.FAMILY,
              family,
              "Widen to the family: " + family + " shipments; none would be more than weak."));
    }
    int outside =
        count(sorting, RulingTest.BEFORE_PRODUCTION) + count(sorting, RulingTest.AFTER_RECOVERY);
    if (outside > 0) {
      all.add(
          new Widening(
              Widening.Kind.WINDOW,
              outside,
              "Drop the window "
                  + part.window()
                  + ": "
                  + outside
                  + " shipments of this part number lie outside it."));
    }
    for (String heading : headings(source, part)) {
      Set<String> more = new HashSet<>(source.shipmentsUnderHs(heading, MOST));
      sorting.ruledOut().forEach(ruled -> more.removeAll(ruled.shipments()));
      if (!more.isEmpty()) {
        all.add(
            new Widening(
                Widening.Kind.HEADING,
                more.size(),
                "Widen to heading "
                    + heading
                    + ": "
                    + more.size()
                    + " other shipments; the heading alone ties none to the part."));
      }
    }
    return all;
  }

  private static int count(Sorting sorting, RulingTest test) {
    return sorting.ruledOut().stream()
        .filter(ruled -> ruled.test() == test)
        .mapToInt(RuledOut::count)
        .sum();
  }

  private static Set<String> headings(RouteSource source, TracedPart part) {
    Set<String> headings = new TreeSet<>();
    for (Entity each : source.entities(part.parts()).values()) {
      for (String code : each.values("hsCode")) {
        String digits = code.replaceAll("\\D", "");
        if (digits.length() >= HEADING) {
          headings.add(digits.substring(0, HEADING));
        }
      }
    }
    return headings;
  }
}
