package dev.chokepoint.routes.around;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.controls.measures.Listing;
import dev.chokepoint.controls.measures.MeasureTable;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import dev.chokepoint.routes.trace.TracedPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Where goods left lawful trade is told only when evidence shows it; what is missing is asked for
/// without accusing anybody.
class PointOfDiversionTest {

  private static final MeasureTable TABLE = MeasureTable.bundled();
  private static final StatementMaker MAKER = new StatementMaker(Model.bundled(), "test", null);

  private static Listing listedSince(String day) {
    Entity sanction =
        Entity.of(
            Model.bundled(),
            List.of(
                MAKER.make(
                    "s",
                    "Sanction",
                    "authority",
                    "Office of Foreign Assets Control",
                    Provenance.NONE),
                MAKER.make("s", "Sanction", "program", "RUSSIA-EO14024", Provenance.NONE),
                MAKER.make("s", "Sanction", "provisions", "Blocking (SDN list)", Provenance.NONE),
                MAKER.make("s", "Sanction", "startDate", day, Provenance.NONE)));
    return Listing.of(sanction, Set.of("ofac-sdn"));
  }

  private static Step step(StepKind kind, String from, String to, String day, Strength strength) {
    DateInterval when =
        day.isEmpty() ? DateInterval.UNKNOWN : DateInterval.of(LocalDate.parse(day));
    return new Step(
        from + to,
        kind,
        from,
        to,
        when,
        null,
        null,
        Ground.SHIPMENT,
        strength,
        true,
        List.of(),
        null,
        "as made up here");
  }

  private static Route route(Step... steps) {
    return new Route(List.of(steps));
  }

  private static PointOfDiversion point(Route route, String since) {
    return PointOfDiversion.of(
        route, TABLE, party -> party.equals("c") ? List.of(listedSince(since)) : List.of());
  }

  @Test
  void theFirstHolderUnderAMeasureOnTheDayAndTheOneBeforeIt() {
    Route route =
        route(
            step(StepKind.SOLD, "a", "b", "2023-01-05", Strength.FITS),
            step(StepKind.SHIPPED, "b", "c", "2023-02-05", Strength.FITS));
    PointOfDiversion point = point(route, "2022-06-01");
    assertThat(point).isInstanceOf(PointOfDiversion.Shown.class);
    PointOfDiversion.Shown shown = (PointOfDiversion.Shown) point;
    assertThat(shown.lastLawful()).isEqualTo("b");
    assertThat(shown.firstUnlawful()).isEqualTo("c");
    assertThat(shown.measures()).isNotEmpty().allMatch(row -> row.verified());
    assertThat(shown.sentence(id -> "Party " + id).text())
        .startsWith("Party c received the goods from Party b on 2023-02-05, when it stood on ")
        .endsWith("is not in the records");
  }

  @Test
  void aListingAfterTheDayShowsNothing() {
    Route route = route(step(StepKind.SHIPPED, "b", "c", "2023-02-05", Strength.FITS));
    assertThat(point(route, "2023-02-06")).isInstanceOf(PointOfDiversion.NotShown.class);
  }

  @Test
  void aWeakOrUndatedStepBeforeShowsNothing() {
    Step last = step(StepKind.SHIPPED, "b", "c", "2023-02-05", Strength.FITS);
    PointOfDiversion assumed =
        point(
            route(step(StepKind.SOLD, "a", "b", "2023-01-05", Strength.ASSUMED), last),
            "2022-06-01");
    assertThat(assumed.sentence(id -> id).text())
        .isEqualTo("the step from a to b is assumed, so the goods may have gone another way");
    PointOfDiversion undated =
        point(route(step(StepKind.SHIPPED, "b", "c", "", Strength.FITS)), "2022-06-01");
    assertThat(undated.sentence(id -> id).text())
        .isEqualTo(
            "the step from b to c is not dated closely enough to tell whether a measure stood on"
                + " that day");
  }

  @Test
  void anUndatedStepToAHolderThatNoListNamesHidesNothing() {
    Route route =
        route(
            step(StepKind.SOLD, "a", "b", "", Strength.DOCUMENTED),
            step(StepKind.SHIPPED, "b", "c", "2023-02-05", Strength.FITS));
    assertThat(point(route, "2022-06-01")).isInstanceOf(PointOfDiversion.Shown.class);
  }

  @Test
  void anUndatedStepHappenedBeforeTheGoodsMovedOn() {
    Route route =
        route(
            step(StepKind.SOLD, "a", "c", "", Strength.DOCUMENTED),
            step(StepKind.SHIPPED, "c", "d", "2023-02-05", Strength.FITS));
    assertThat(point(route, "2023-02-06").sentence(id -> id).text())
        .as("the listing is later than any day of the sale")
        .isEqualTo(
            "no holder is shown to have been under a measure on the day it received the goods");
    assertThat(point(route, "2023-02-01"))
        .isInstanceOf(PointOfDiversion.NotShown.class)
        .extracting(shown -> shown.sentence(id -> id))
        .asString()
        .contains("not dated closely enough");
  }

  @Test
  void everyStepThatIsNotDocumentedNamesAMissingRecordTheWeakestFirst() {
    TracedPart part =
        new TracedPart(
            "p",
            "controller",
            List.of("a"),
            null,
            new PartNumber(
                "",
                "NX407-VGT6",
                "NX407-VGT6",
                "NX407",
                null,
                null,
                List.of(),
                "",
                Level.SAME_ORDERABLE,
                "",
                ""),
            List.of(),
            List.of("NX407 VGT6 2238"),
            List.of(),
            new DateInterval(null, LocalDate.of(2024, 3, 11)),
            List.of(),
            List.of(),
            Set.of(),
            Set.of());
    List<MissingRecord> missing =
        MissingRecord.of(
            route(
                step(StepKind.SOLD, "a", "b", "2023-01-05", Strength.DOCUMENTED),
                step(StepKind.SHIPPED, "b", "c", "2023-02-05", Strength.FITS),
                step(StepKind.SUPPLIED, "c", "d", "", Strength.ASSUMED)),
            part,
            id -> "Party " + id);
    assertThat(missing).extracting(each -> each.request().holder()).containsExactly("c", "b");
    String text = missing.getFirst().request().text();
    assertThat(text)
        .startsWith("To: Party c")
        .contains("NX407-VGT6", "NX407 VGT6 2238", "(to 2024-03-11)", "1. Were parts")
        .contains("implies no wrongdoing");
    List<String> accusing =
        new ArrayList<>(List.of("violat", "illegal", "guilt", "evad", "smuggl"));
    assertThat(text.toLowerCase(java.util.Locale.ROOT)).doesNotContain(accusing);
  }
}
