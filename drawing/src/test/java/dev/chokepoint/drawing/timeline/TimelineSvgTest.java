package dev.chokepoint.drawing.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.drawing.network.Certainty;
import dev.chokepoint.drawing.network.Label;
import dev.chokepoint.drawing.network.NodeKind;
import dev.chokepoint.drawing.palette.Palette;
import dev.chokepoint.drawing.timeline.Timeline.Event;
import dev.chokepoint.drawing.timeline.Timeline.Row;
import dev.chokepoint.drawing.words.English;
import dev.chokepoint.evidence.interval.DateInterval;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineSvgTest {

  private static final LocalDate MADE = LocalDate.of(2022, 9, 19);
  private static final LocalDate FOUND = LocalDate.of(2024, 3, 11);

  private static final List<Row> ROWS =
      List.of(
          new Row("m", NodeKind.COMPANY, Label.of("Norvex <Semi>"), "/entities/m"),
          new Row("c", NodeKind.COMPANY, new Label("شركة النور", "ar", "Sharikat al-Nur"), null),
          new Row("w", NodeKind.RECOVERY, Label.of("Recovered item"), null));

  private static final Timeline TIMELINE =
      new Timeline(
          "One route of three",
          new DateInterval(MADE, FOUND),
          "Shipment window",
          ROWS,
          List.of(
              new Event(
                  "m",
                  "c",
                  new DateInterval(LocalDate.of(2022, 10, 1), LocalDate.of(2022, 12, 31)),
                  "sold to",
                  Certainty.DERIVED,
                  "/statements/7"),
              new Event("w", null, DateInterval.of(FOUND), "found", Certainty.STATED, null),
              new Event("c", "w", DateInterval.UNKNOWN, "shipped", Certainty.WEAK, null)));

  private static String svg(Timeline timeline) {
    return TimelineSvg.of(timeline, Palette.LIGHT, new English(), 1100);
  }

  @Test
  void whatHappenedSaysWhenAndHowItIsKnown() {
    assertThat(svg(TIMELINE))
        .contains("aria-label=\"sold to, 2022-10-01 to 2022-12-31, derived by a rule\"")
        .contains("href=\"/statements/7\"")
        .contains("aria-label=\"found, 2024-03-11, stated by a source\"")
        .contains("aria-label=\"shipped, unknown, fits, not proven\"")
        .contains(">No date</text>")
        .contains("Shipment window 2022-09-19 to 2024-03-11")
        .contains("Norvex &lt;Semi&gt;")
        .contains("direction=\"rtl\"")
        .doesNotContain("style=");
    assertThat(svg(TIMELINE)).isEqualTo(svg(TIMELINE));
  }

  @Test
  void daysStandInTheirOrder() {
    DateScale scale = new DateScale(MADE, FOUND, 100, 400);
    assertThat(scale.at(MADE)).isEqualTo(100);
    assertThat(scale.at(FOUND)).isEqualTo(500);
    assertThat(scale.at(FOUND.plusYears(1))).isEqualTo(500);
    assertThat(scale.ticks())
        .extracting(DateScale.Tick::words)
        .containsExactly("2022-10", "2023-01", "2023-04", "2023-07", "2023-10", "2024-01");
    assertThat(new DateScale(LocalDate.of(1990, 1, 1), FOUND, 0, 1).ticks())
        .hasSizeLessThan(14)
        .allSatisfy(tick -> assertThat(tick.words()).hasSize(4));
  }

  @Test
  void nothingDatedIsStillDrawn() {
    Timeline none = new Timeline("x", DateInterval.UNKNOWN, "", ROWS, List.of());
    assertThat(svg(none)).contains("Recovered item").doesNotContain("No date");
  }

  @Test
  void anEventOfNobodyIsRefused() {
    Event event = new Event("x", null, DateInterval.UNKNOWN, "lost", Certainty.WEAK, null);
    assertThatThrownBy(() -> new Timeline("x", DateInterval.UNKNOWN, "", ROWS, List.of(event)))
        .hasMessage("no row for the event lost");
  }
}
