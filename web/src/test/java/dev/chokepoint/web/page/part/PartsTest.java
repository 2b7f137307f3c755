package dev.chokepoint.web.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.casebook.trace.StepStrength;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.SourcesMark;
import dev.chokepoint.web.page.Theme;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.ResultTable.Column;
import dev.chokepoint.web.page.part.ResultTable.Kind;
import dev.chokepoint.web.page.part.ResultTable.Row;
import dev.chokepoint.web.page.words.Language;
import dev.chokepoint.web.page.words.NameText;
import dev.chokepoint.web.page.words.Words;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The six parts, each as it is shown.
class PartsTest {

  private static final String HOSTILE = "<script>alert(1)</script>\"'&";
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
  private static final Visit VISIT =
      new Visit(
          Words.in(Language.ENGLISH),
          Theme.AUTO,
          true,
          PageUrl.of("entities", "x"),
          "/static/0",
          "token",
          new SourcesMark(2, 0, 0, 0),
          "2026-11-23 12:00 UTC");

  private static String shown(String template, String name, Object model) {
    StringOutput html = new StringOutput();
    ENGINE.render("part/" + template + ".jte", Map.of("visit", VISIT, name, model), html);
    assertThat(html.toString()).doesNotContain("<script", "\"'&<");
    return html.toString().replaceAll("\\s+", " ");
  }

  private static final SourceMark MARK = new SourceMark("3", "/evidence?x=1", HOSTILE);

  @Test
  void aStatusIsGlyphWordAndHue() {
    for (Status status : Status.values()) {
      String html =
          shown(
              "sentence",
              "sentence",
              new StatusSentence(status, HOSTILE + " is on 2 lists.", List.of(MARK)));
      assertThat(html)
          .contains(
              "class=\"sentence " + status.css(),
              status.glyph(),
              Words.in(Language.ENGLISH).say(status.key()),
              "href=\"/evidence?x=1\"",
              ">[3]</a>",
              "data-evidence");
    }
  }

  @Test
  void noFindingIsNotGreen() {
    assertThat(shown("status", "status", Status.NONE)).contains("chip none", "No finding");
  }

  private static Route.Step step(String from, String to, StepStrength strength) {
    return new Route.Step(
        from,
        from.equals("b") ? HOSTILE : from,
        to,
        to.equals("b") ? HOSTILE : to,
        "sold",
        DateInterval.UNKNOWN,
        "4 000 pcs",
        strength,
        Sentence.verbatim("Because " + HOSTILE),
        List.of(3));
  }

  @Test
  void aRouteIsAStripWhoseWeakestStepIsMarked() {
    Route route =
        new Route(
            "1 of 3",
            List.of(
                step("a", "b", StepStrength.DOCUMENTED),
                step("b", "c", StepStrength.ASSUMED),
                step("c", "d", StepStrength.FITS)),
            List.of(Sentence.verbatim("Note " + HOSTILE)));
    PathStrip strip =
        PathStrip.of(route, Words.in(Language.ENGLISH), (place, step) -> List.of(MARK));
    assertThat(strip.pieces()).hasSize(7);
    assertThat(strip.summary()).startsWith("1 of 3 steps is only assumed").contains("to c.");
    String html = shown("strip", "strip", strip);
    assertThat(html)
        .contains(
            "Route 1 of 3",
            "step documented\"",
            "step assumed weakest\"",
            "sold · date unknown · 4 000 pcs",
            "href=\"/entities/b\"",
            "weakest step");
    assertThat(html.split("weakest\"", -1)).as("one weakest step").hasSize(2);
  }

  @Test
  void aRouteThatDoesNotGoOnWhereItEndedNamesBothParties() {
    Route route =
        new Route(
            "1 of 1",
            List.of(step("a", "b", StepStrength.FITS), step("x", "y", StepStrength.FITS)),
            List.of());
    assertThat(
            PathStrip.of(route, Words.in(Language.ENGLISH), (place, step) -> List.of(MARK))
                .pieces())
        .filteredOn(PathStrip.Party.class::isInstance)
        .hasSize(4);
  }

  @Test
  void evidenceSaysWhoWhereAndWhen() {
    Evidence.Said said =
        new Evidence.Said(
            HOSTILE,
            "/sources/s",
            "B2",
            null,
            NameText.of("Документ"),
            "/entities/doc",
            "2022-03-01",
            "2026-09-28",
            NameText.of("«Алексей»"),
            "s-1",
            "st-1",
            List.of(new Evidence.Place("list.csv line 12, Name", "9f2c")));
    Evidence evidence =
        new Evidence(
            NameText.of(HOSTILE),
            "/entities/x",
            "Owner",
            List.of(new Evidence.Value(NameText.of("A"), "/entities/a", true, List.of(said))),
            List.of(new Evidence.Value(NameText.of("B"), null, false, List.of(said))),
            true,
            "/statements?entity=x",
            "/cases/pins?what=entity&id=x&statement=s1");
    assertThat(shown("evidence", "evidence", evidence))
        .contains(
            "One source alone says so.",
            "Sources disagree: 1 other value",
            "list.csv line 12, Name",
            "9f2c",
            "B2",
            "2022-03-01",
            "lang=\"und-Cyrl\"",
            "href=\"/statements?entity=x\"",
            "href=\"/cases/pins?what=entity&amp;id=x&amp;statement=s1\"");
  }

  @Test
  void missingAndDifferentAreDifferentWords() {
    CompareTable table =
        new CompareTable(
            "Compared",
            NameText.of(HOSTILE),
            NameText.of("on the list"),
            List.of(
                new CompareTable.Line(
                    "Country",
                    List.of(NameText.of("RU")),
                    List.of(NameText.of("AE")),
                    CompareTable.Likeness.DIFFERS,
                    "0.00",
                    HOSTILE),
                new CompareTable.Line(
                    "Number",
                    List.of(),
                    List.of(NameText.of("123")),
                    CompareTable.Likeness.MISSING,
                    null,
                    null)));
    assertThat(shown("compare", "table", table)).contains("differs · 0.00", "missing", "≠", "–");
  }

  private static ResultTable table(PageUrl url) {
    return new ResultTable(
        "rows",
        "Rows",
        List.of(
            new Column("name", "Name", Kind.TEXT, true),
            new Column("n", "Number", Kind.NUMBER, true)),
        List.of(
            new Row("r1", List.of(Cell.link("=HYPERLINK(1)", "/x"), Cell.of(10))),
            new Row("r2", List.of(Cell.of(HOSTILE).standing(Status.LISTED), Cell.of(9)))),
        url,
        true,
        new ResultTable.Paging(1, 2, 1200, null, "/next"),
        "None.");
  }

  @Test
  void rowsAreSortedBySayingSoInTheAddress() {
    PageUrl url = PageUrl.of("statements").with("entity", "x");
    ResultTable up = table(url.with("sort", "n")).sorted();
    assertThat(up.rows()).extracting(Row::id).containsExactly("r2", "r1");
    assertThat(up.order(up.columns().getLast())).isEqualTo("ascending");
    assertThat(up.sortedBy(up.columns().getLast())).contains("sort=-n");
    ResultTable down = table(url.with("sort", "-n")).sorted();
    assertThat(down.rows()).extracting(Row::id).containsExactly("r1", "r2");
    assertThat(table(url.with("sort", "magic")).sorted().rows())
        .extracting(Row::id)
        .containsExactly("r1", "r2");
  }

  @Test
  void aTableIsSelectableAndSaysWhatItShows() {
    String html = shown("table", "table", table(PageUrl.of("statements").with("sort", "n")));
    assertThat(html)
        .contains(
            "<caption>Rows</caption>",
            "aria-sort=\"ascending\"",
            "type=\"checkbox\"",
            "1 to 2 of 1,200",
            "value=\"csv\"");
  }

  @Test
  void noRowsIsASentence() {
    assertThat(
            shown(
                "table",
                "table",
                ResultTable.plain("t", "c", List.of(), List.of(), PageUrl.of(), "None " + HOSTILE)))
        .contains("class=\"empty\"")
        .doesNotContain("<table");
  }

  @Test
  void aChartHasItsTableAndMethod() {
    ChartCard card =
        new ChartCard(
            "ch",
            "Most came in 2023 " + HOSTILE,
            "Shipments a year, n = 12",
            BarChart.of(List.of(new BarChart.Amount("2022", 3), new BarChart.Amount("2023", 9))),
            table(PageUrl.of("x")),
            null,
            "Counted.");
    assertThat(shown("chart", "card", card))
        .contains("<figcaption>Most came in 2023", "<title>2023: 9</title>", "<table", "Counted.");
  }
}
