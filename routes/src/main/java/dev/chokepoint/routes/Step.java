package dev.chokepoint.routes;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One step of a route, from one holder to the next.
///
/// @param id unlike that of any other step of one trace; made from the record's id
/// @param kind what happens
/// @param from id of the holder it leaves
/// @param to id of the holder it reaches, or of the part found
/// @param when days on one of which it happened; unknown ends exclude nothing
/// @param quantity how much; null when not stated
/// @param identity what ties it to the part found; null where the record is not about goods
/// @param ground what it rests on
/// @param strength by [StrengthTable]
/// @param judged false when no judged grade stands behind it (F, 6 or ungraded); such a step is
///   neither raised nor lowered for that
/// @param statements those it rests on; none for an assumption
/// @param record id of the record it was read from; null when there is none
/// @param because why this strength, in a sentence that names values
public record Step(
    String id,
    StepKind kind,
    String from,
    String to,
    DateInterval when,
    @Nullable Quantity quantity,
    @Nullable IdentityLink identity,
    Ground ground,
    Strength strength,
    boolean judged,
    List<Statement> statements,
    @Nullable String record,
    Sentence because) {

  /// By date, then by id: first day, last day, unknown days last, the holder reached, the step.
  public static final Comparator<Step> BY_DATE =
      Comparator.comparing(Step::firstDay)
          .thenComparing(Step::lastDay)
          .thenComparing(Step::to)
          .thenComparing(Step::id);

  public Step {
    statements = List.copyOf(statements);
    if (from.equals(to)) {
      throw new IllegalArgumentException("a step leads from " + from + " to itself");
    }
  }

  /// A step of which the sentence is known.
  public Step(
      String id,
      StepKind kind,
      String from,
      String to,
      DateInterval when,
      @Nullable Quantity quantity,
      @Nullable IdentityLink identity,
      Ground ground,
      Strength strength,
      boolean judged,
      List<Statement> statements,
      @Nullable String record,
      String reason) {
    this(
        id,
        kind,
        from,
        to,
        when,
        quantity,
        identity,
        ground,
        strength,
        judged,
        statements,
        record,
        Sentence.verbatim(reason));
  }

  /// Why this strength, in a sentence that names values.
  public String reason() {
    return because.text();
  }

  /// Whether nothing documents it.
  public boolean assumed() {
    return strength == Strength.ASSUMED;
  }

  /// The record's id, where there is one.
  public Optional<String> readFrom() {
    return Optional.ofNullable(record);
  }

  /// The same step between other holders.
  public Step between(String start, String end) {
    if (start.equals(from) && end.equals(to)) {
      return this;
    }
    return new Step(
        id,
        kind,
        start,
        end,
        when,
        quantity,
        identity,
        ground,
        strength,
        judged,
        statements,
        record,
        because);
  }

  private LocalDate firstDay() {
    LocalDate day = when.from();
    return day == null ? LocalDate.MAX : day;
  }

  private LocalDate lastDay() {
    LocalDate day = when.to();
    return day == null ? LocalDate.MAX : day;
  }
}
