package dev.chokepoint.routes.around;

import dev.chokepoint.controls.measures.Listing;
import dev.chokepoint.controls.measures.ListingMeasures;
import dev.chokepoint.controls.measures.Measure;
import dev.chokepoint.controls.measures.MeasureRow;
import dev.chokepoint.controls.measures.MeasureTable;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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

    /// In a sentence. Whether a licence was given, no record read here tells.
    public String reason() {
      Set<String> lists = new LinkedHashSet<>();
      measures.forEach(row -> lists.add(row.list() + " (" + row.measure().words() + ")"));
      return step.to()
          + " received the goods on "
          + step.when()
          + ", when it stood on "
          + String.join(", ", lists)
          + "; whether a licence was given is not in the records";
    }
  }

  /// Not shown.
  ///
  /// @param reason why, in a sentence
  record NotShown(String reason) implements PointOfDiversion {}

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
    for (Step step : route.steps()) {
      if (!HANDING_OVER.contains(step.kind())) {
        continue;
      }
      if (step.strength().compareTo(Strength.FITS) > 0) {
        return new NotShown(
            "the step from "
                + step.from()
                + " to "
                + step.to()
                + " is "
                + step.strength().word()
                + ", so the goods may have gone another way");
      }
      LocalDate first = step.when().from();
      LocalDate last = step.when().to();
      if (first == null || last == null) {
        return new NotShown("the step from " + step.from() + " to " + step.to() + " is not dated");
      }
      List<MeasureRow> measures = new ArrayList<>(inForce(table, listings.apply(step.to()), first));
      measures.retainAll(inForce(table, listings.apply(step.to()), last));
      if (!measures.isEmpty()) {
        return new Shown(step, measures);
      }
    }
    return new NotShown(
        "no holder is shown to have been under a measure on the day it received the goods");
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
