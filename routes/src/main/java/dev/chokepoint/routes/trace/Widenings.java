package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.DayWords;
import dev.chokepoint.routes.RouteSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/// What asking more widely would add, told where no shipment fits.
final class Widenings {

  private static final int MOST = 10_000;
  private static final int HEADING = 4;

  private Widenings() {}

  /// @param fitting how many shipments fit once something is let in as well
  static List<Widening> of(
      RouteSource source, TracedPart part, Sorting sorting, ToIntFunction<Widening.Kind> fitting) {
    if (!sorting.fitting().isEmpty()) {
      return List.of();
    }
    List<Widening> all = new ArrayList<>();
    int family = fitting.applyAsInt(Widening.Kind.FAMILY);
    if (family > 0) {
      all.add(
          new Widening(
              Widening.Kind.FAMILY,
              family,
              Sentence.of(
                  "Widen to the family: {0} shipments; none would be more than weak.", family)));
    }
    int outside = fitting.applyAsInt(Widening.Kind.WINDOW);
    if (outside > 0) {
      all.add(
          new Widening(
              Widening.Kind.WINDOW,
              outside,
              Sentence.of(
                  "Drop the window {0}: {1} shipments of this part number lie outside it.",
                  DayWords.of(part.window()), outside)));
    }
    for (String heading : headings(source, part)) {
      Set<String> more = new HashSet<>(source.shipmentsUnderHs(heading, MOST));
      sorting.ruledOut().forEach(ruled -> more.removeAll(ruled.shipments()));
      if (!more.isEmpty()) {
        all.add(
            new Widening(
                Widening.Kind.HEADING,
                more.size(),
                Sentence.of(
                    "Widen to heading {0}: {1} other shipments; the heading alone ties none to the"
                        + " part.",
                    heading, more.size())));
      }
    }
    return all;
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
