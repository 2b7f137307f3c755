package dev.chokepoint.parts.decode;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.parts.date.DateReading;
import dev.chokepoint.parts.decode.Decoding.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What other parts of one board make likelier where a one-digit year leaves several decades.
///
/// Boards are stuffed from stock that is mostly a few years old, so a reading within
/// [#USUAL_SPREAD_YEARS] years of a surely dated neighbour is the likelier one. This is an
/// inference and is stated as one: it removes no reading.
final class SameBoard {

  /// Assumed, not measured: how far apart parts of a board usually are.
  static final int USUAL_SPREAD_YEARS = 5;

  private SameBoard() {}

  /// A sentence on which readings the neighbours make likelier; empty when they settle nothing.
  static Optional<Remark> inference(List<DateReading> readings, List<Decoding> neighbours) {
    List<DateInterval> sure = new ArrayList<>();
    for (Decoding neighbour : neighbours) {
      if (neighbour.dates().size() == 1) {
        sure.add(neighbour.dates().getFirst().interval());
      }
    }
    List<DateReading> likelier =
        readings.stream()
            .filter(reading -> sure.stream().anyMatch(each -> near(reading.interval(), each)))
            .toList();
    if (likelier.isEmpty() || likelier.size() == readings.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Remark(
            Remark.Kind.INFERENCE,
            "Inferred from the same board, not read: "
                + intervals(likelier)
                + " is likelier, since "
                + (sure.size() == 1 ? "one other part is" : sure.size() + " other parts are")
                + " dated "
                + years(sure)
                + " beyond doubt and parts of a board are assumed to lie within "
                + USUAL_SPREAD_YEARS
                + " years. All readings stay."));
  }

  private static boolean near(DateInterval one, DateInterval other) {
    LocalDate from = one.from();
    LocalDate to = other.from();
    return from != null
        && to != null
        && Math.abs(from.toEpochDay() - to.toEpochDay()) <= USUAL_SPREAD_YEARS * 366L;
  }

  private static String intervals(List<DateReading> readings) {
    return readings.stream()
        .map(reading -> reading.interval().toString())
        .collect(Collectors.joining(" or "));
  }

  private static String years(List<DateInterval> sure) {
    TreeSet<Integer> years = new TreeSet<>();
    for (DateInterval each : sure) {
      LocalDate from = each.from();
      if (from != null) {
        years.add(from.getYear());
      }
    }
    return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
