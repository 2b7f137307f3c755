package dev.chokepoint.parts.decode;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
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
            sure.size() == 1
                ? Sentence.of(
                    "Inferred from the same board, not read: {0} is likelier, since one other part"
                        + " is dated {1} beyond doubt and parts of a board are assumed to lie"
                        + " within {2} years. All readings stay.",
                    intervals(likelier), years(sure), USUAL_SPREAD_YEARS)
                : Sentence.of(
                    "Inferred from the same board, not read: {0} is likelier, since {1} other"
                        + " parts are dated {2} beyond doubt and parts of a board are assumed to"
                        + " lie within {3} years. All readings stay.",
                    intervals(likelier), sure.size(), years(sure), USUAL_SPREAD_YEARS)));
  }

  private static boolean near(DateInterval one, DateInterval other) {
    LocalDate from = one.from();
    LocalDate to = other.from();
    return from != null
        && to != null
        && Math.abs(from.toEpochDay() - to.toEpochDay()) <= USUAL_SPREAD_YEARS * 366L;
  }

  private static Sentence intervals(List<DateReading> readings) {
    return readings.stream()
        .map(reading -> days(reading.interval()))
        .reduce((one, other) -> Sentence.of("{0} or {1}", one, other))
        .orElseGet(Sentence::nothing);
  }

  private static Sentence days(DateInterval days) {
    String from = String.valueOf(days.from());
    String to = String.valueOf(days.to());
    return from.equals(to) ? Sentence.verbatim(from) : Sentence.of("{0} to {1}", from, to);
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
