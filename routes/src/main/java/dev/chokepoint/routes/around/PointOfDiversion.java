package dev.chokepoint.routes.around;

import dev.chokepoint.controls.measures.Listing;
import dev.chokepoint.controls.measures.ListingMeasures;
import dev.chokepoint.controls.measures.Measure;
import dev.chokepoint.controls.measures.MeasureRow;
import dev.chokepoint.controls.measures.MeasureTable;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.DayWords;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where on a route the goods passed from the last lawful holder to the first one that was under a
/// measure on the day it received them. Told only when evidence shows it; in all other cases the
/// answer says why it is not shown.
public sealed interface PointOfDiversion {

  /// The step at which it happened.
  ///
  /// @param step from the last lawful holder to the first that was not
  /// @param measures in force on every day on which the step may have happened
  record Shown(Step step, List<MeasureRow> measures) implements PointOfDiversion {

    public Shown {
      measures = List.copyOf(measures);
    }

    /// The holder before which nothing shown speaks against.
    public String lastLawful() {
      return step.from();
    }

    /// The holder that was under a measure on the day.
    public String firstUnlawful() {
      return step.to();
    }

    /// In a sentence without an end stop. Whether a licence was given, no record read here tells.
    ///
    /// @param names what to call a party, by its id
    @Override
    public Sentence sentence(UnaryOperator<String> names) {
      Map<String, Sentence> lists = new LinkedHashMap<>();
      for (MeasureRow row : measures) {
        Sentence list = Sentence.of("{0} ({1})", row.list(), row.measure().words());
        lists.putIfAbsent(list.text(), list);
      }
      return Sentence.of(
          "{0} received the goods from {1} on {2}, when it stood on {3}; whether a licence was"
              + " given is not in the records",
          names.apply(step.to()),
          names.apply(step.from()),
          DayWords.of(step.when()),
          Sentence.joined(", ", List.copyOf(lists.values())));
    }
  }

  /// Not shown.
  ///
  /// @param step because of which; null when no step shows anything
  /// @param because why
  record NotShown(@Nullable Step step, Because because) implements PointOfDiversion {

    @Override
    public Sentence sentence(UnaryOperator<String> names) {
      if (step == null) {
        return because.words();
      }
      String from = names.apply(step.from());
      String to = names.apply(step.to());
      if (because != Because.NOT_BORNE) {
        return Sentence.of("the step from {0} to {1} is {2}", from, to, because.words());
      }
      return step.strength() == Strength.ASSUMED
          ? Sentence.of("the step from {0} to {1} is assumed, {2}", from, to, because.words())
          : Sentence.of("the step from {0} to {1} is weak, {2}", from, to, because.words());
    }
  }

  /// Why it is not shown.
  enum Because {
    NOT_BORNE,
    NOT_DATED,
    NO_MEASURE;

    /// Without an end stop.
    public Sentence words() {
      return switch (this) {
        case NOT_BORNE -> Sentence.of("so the goods may have gone another way");
        case NOT_DATED ->
            Sentence.of("not dated closely enough to tell whether a measure stood on that day");
        case NO_MEASURE ->
            Sentence.of(
                "no holder is shown to have been under a measure on the day it received the goods");
      };
    }
  }

  /// In a sentence without an end stop.
  ///
  /// @param names what to call a party, by its id
  Sentence sentence(UnaryOperator<String> names);

  /// Measures under which handing over goods is barred or needs leave.
  Set<Measure> BARRING =
      EnumSet.of(
          Measure.ASSET_FREEZE,
          Measure.BLOCKING,
          Measure.EXPORT_LICENCE,
          Measure.EXPORT_DENIAL,
          Measure.DEALING_BAN);

  /// Steps in which goods change hands.
  Set<StepKind> HANDING_OVER =
      EnumSet.of(StepKind.SOLD, StepKind.SHIPPED, StepKind.DELIVERED, StepKind.SUPPLIED);

  /// The point on a route.
  ///
  /// @param listings of a party, by its id
  static PointOfDiversion of(
      Route route, MeasureTable table, Function<String, List<Listing>> listings) {
    List<Step> steps = route.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (!HANDING_OVER.contains(step.kind())) {
        continue;
      }
      if (step.strength().compareTo(Strength.FITS) > 0) {
        return new NotShown(step, Because.NOT_BORNE);
      }
      List<Listing> own = listings.apply(step.to());
      LocalDate first = step.when().from();
      LocalDate last = lastDay(steps.subList(i, steps.size()));
      if (first == null || last == null) {
        if (mayStand(table, own, last)) {
          return new NotShown(step, Because.NOT_DATED);
        }
        continue;
      }
      List<MeasureRow> measures = new ArrayList<>(inForce(table, own, first));
      measures.retainAll(inForce(table, own, last));
      if (!measures.isEmpty()) {
        return new Shown(step, measures);
      }
    }
    return new NotShown(null, Because.NO_MEASURE);
  }

  /// The last day of a step: its own, or an earlier one by which the goods had moved on.
  private static @Nullable LocalDate lastDay(List<Step> steps) {
    LocalDate last = null;
    for (Step step : steps) {
      LocalDate day = step.when().to();
      boolean moved = HANDING_OVER.contains(step.kind());
      last = moved && day != null && (last == null || day.isBefore(last)) ? day : last;
    }
    return last;
  }

  /// Whether a listing that bars may have stood on some day up to the last.
  private static boolean mayStand(
      MeasureTable table, List<Listing> listings, @Nullable LocalDate last) {
    for (Listing listing : listings) {
      LocalDate begins = listing.begins().from();
      if (begins == null || last == null || !begins.isAfter(last)) {
        LocalDate day = last == null ? LocalDate.MAX : last;
        if (table.of(listing, day).rows().stream()
            .anyMatch(row -> BARRING.contains(row.measure()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<MeasureRow> inForce(
      MeasureTable table, List<Listing> listings, LocalDate day) {
    List<MeasureRow> rows = new ArrayList<>();
    for (Listing listing : listings) {
      ListingMeasures measures = table.of(listing, day);
      if (listing.isDated() && measures.force() == Listing.Force.IN_FORCE) {
        measures.rows().stream()
            .filter(row -> row.verified() && BARRING.contains(row.measure()))
            .forEach(rows::add);
      }
    }
    return rows;
  }
}
