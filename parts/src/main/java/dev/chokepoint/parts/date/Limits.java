package dev.chokepoint.parts.date;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The known dates that may forbid a reading.
///
/// @param lives when the candidate parts were sold; empty when unknown
record Limits(
    LocalDate today,
    @Nullable LocalDate recovered,
    MakerRules.@Nullable Floor floor,
    List<PartLife> lives) {

  /// Why a reading is impossible, and who says so.
  record Objection(Sentence reason, String source) {}

  Limits {
    lives = List.copyOf(lives);
  }

  /// The first objection, null when the part may have been made then. An interval that only touches
  /// a limit stays whole.
  @Nullable Objection against(DateInterval made) {
    LocalDate from = Objects.requireNonNull(made.from());
    LocalDate to = Objects.requireNonNull(made.to());
    if (from.isAfter(today)) {
      return new Objection(
          Sentence.of("begins after today, {0}", today), "the day of this reading");
    }
    if (recovered != null && from.isAfter(recovered)) {
      return new Objection(
          Sentence.of("begins after the recovery on {0}", recovered),
          "the date of recovery as given");
    }
    if (floor != null && to.isBefore(floor.day())) {
      return new Objection(Sentence.ofTable(floor.reason()), floor.source());
    }
    if (!lives.isEmpty() && lives.stream().noneMatch(life -> allows(life, from, to))) {
      return new Objection(
          Sentence.joined("; ", lives.stream().map(life -> misses(life, to)).distinct().toList()),
          lives.stream().map(PartLife::source).distinct().collect(Collectors.joining("; ")));
    }
    return null;
  }

  private static boolean allows(PartLife life, LocalDate from, LocalDate to) {
    LocalDate ended = life.ended();
    return !to.isBefore(life.introduced()) && (ended == null || !from.isAfter(ended));
  }

  private static Sentence misses(PartLife life, LocalDate to) {
    return to.isBefore(life.introduced())
        ? Sentence.of("ends before the part was introduced on {0}", life.introduced())
        : Sentence.of(
            "begins after the part was last made or shipped on {0}", String.valueOf(life.ended()));
  }
}
