package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.routes.ShipmentDays;
import dev.chokepoint.routes.StrengthTable.Band;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads dates and grades off entities.
final class Facts {

  private Facts() {}

  /// Days that any of a property's dates allows; empty when none is a date. Dates that contradict
  /// each other all count.
  static Optional<DateInterval> dates(Entity entity, String property) {
    return Optional.ofNullable(ShipmentDays.all(entity, property));
  }

  /// The days of an event: its date, else from its start to its end.
  static DateInterval days(Entity entity) {
    return ShipmentDays.of(entity);
  }

  /// From the first possible day of its start to the last possible day of its end.
  static DateInterval span(Entity entity) {
    return ShipmentDays.span(entity);
  }

  /// The band of the best source behind some statements.
  static Band band(List<Statement> statements) {
    Band best = Band.NOT_JUDGED;
    for (Statement statement : statements) {
      Band band = Band.of(statement.provenance().grade());
      if (band == Band.SOUND) {
        return band;
      }
      best = band == Band.DOUBTFUL ? band : best;
    }
    return best;
  }

  /// The grade to show, such as ` (source C2)`; empty when there is none.
  static Sentence grade(List<Statement> statements) {
    for (Statement statement : statements) {
      if (statement.provenance().grade() != null) {
        String grade = statement.provenance().grade().toString();
        return statement.provenance().grade().judged()
            ? Sentence.of(" (source {0})", grade)
            : Sentence.of(" (source {0}, not judged)", grade);
      }
    }
    return Sentence.nothing();
  }

  static @Nullable LocalDate earlier(@Nullable LocalDate left, @Nullable LocalDate right) {
    return ShipmentDays.earlier(left, right);
  }

  static @Nullable LocalDate later(@Nullable LocalDate left, @Nullable LocalDate right) {
    return ShipmentDays.later(left, right);
  }
}
