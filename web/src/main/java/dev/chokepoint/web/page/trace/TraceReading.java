package dev.chokepoint.web.page.trace;

import dev.chokepoint.casebook.trace.CitedLag;
import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.desk.trace.SharedConsignee;
import dev.chokepoint.desk.trace.TraceAnswer;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.DayWords;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.around.PointOfDiversion;
import dev.chokepoint.routes.trace.ProductionReading;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.TracedPart;
import dev.chokepoint.routes.trace.Untested;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.Passed;
import dev.chokepoint.web.page.part.PathStrip;
import dev.chokepoint.web.page.part.Picture;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.ResultTable.Column;
import dev.chokepoint.web.page.part.ResultTable.Kind;
import dev.chokepoint.web.page.part.ResultTable.Row;
import dev.chokepoint.web.page.part.SourceMark;
import dev.chokepoint.web.page.words.NameText;
import dev.chokepoint.web.page.words.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts a trace into the reader's words.
final class TraceReading {

  /// Routes that stand open; a reader of the tenth has lost the first.
  private static final int OPEN = 3;

  private final Visit visit;
  private final TraceAnswer answer;

  TraceReading(Visit visit, TraceAnswer answer) {
    this.visit = visit;
    this.answer = answer;
  }

  TracePage page(TraceForm form, List<TracePage.Reading> help) {
    return new TracePage(
        form,
        null,
        help,
        List.of(),
        new TreeMap<>(answer.recoveries())
            .entrySet().stream()
                .map(each ->
                    new TracePage.Way(
                        each.getValue(),
                        PageUrl.of("trace").with("part", each.getKey()).toString()))
                .toList(),
        answer.traces().stream().map(this::told).toList(),
        answer.lags().isEmpty() ? null : lags(),
        answer.sources(),
        pin());
  }

  /// Where what was asked is pinned to a case.
  private String pin() {
    PageUrl pin = PageUrl.of("cases", "pins").with("what", "trace");
    for (PageUrl.Parameter parameter : visit.url().parameters()) {
      if (!parameter.name().equals("form") && !parameter.name().equals("select")) {
        pin = pin.and(parameter.name(), parameter.value());
      }
    }
    return pin.toString();
  }

  private TracePage.Told told(TraceAnswer.Told told) {
    Trace trace = told.trace();
    List<PathStrip> strips = strips(told);
    TraceDrawings drawings = new TraceDrawings(visit);
    return new TracePage.Told(
        NameText.of(trace.part().name()),
        Passed.href(trace.part().id()),
        facts(trace),
        summary(told),
        said(trace.remarks()),
        strips.subList(0, Math.min(OPEN, strips.size())),
        strips.subList(Math.min(OPEN, strips.size()), strips.size()),
        drawings.lanes(told.routes().stream().limit(OPEN).toList()),
        told.routes().isEmpty()
            ? new Picture("")
            : drawings.timeline(told.routes().getFirst(), trace.window()),
        steps(told),
        visit.say("trace.shipments", trace.fitting().size(), trace.ruledOutCount()),
        new ConsigneeChart(visit).card(told).orElse(null),
        ruledOut(trace),
        said(trace.untested().stream().map(Untested::sentence).toList()),
        trace.widenings().stream().map(this::widening).toList(),
        diversion(told),
        around(told),
        told.missing().stream().map(each -> StepReading.missing(visit.words(), each)).toList());
  }

  private List<Said> said(List<Sentence> sentences) {
    return sentences.stream().map(sentence -> Said.of(visit.words(), sentence)).toList();
  }

  private List<PathStrip> strips(TraceAnswer.Told told) {
    List<PathStrip> strips = new ArrayList<>();
    for (int i = 0; i < told.routes().size(); i++) {
      List<Step> steps = told.trace().routes().get(i).route().steps();
      strips.add(
          PathStrip.of(
              told.routes().get(i),
              visit.words(),
              new StepMarks(visit.words(), visit.url(), answer.sources(), steps)));
    }
    return strips;
  }

  private String summary(TraceAnswer.Told told) {
    if (told.routes().isEmpty()) {
      return visit.say("trace.none");
    }
    Route best = told.routes().getFirst();
    return visit.say(
        "trace.best",
        told.routes().size(),
        visit.say("strength." + best.strength().word()),
        Passed.name(visit.words(), best.weakestStep().from(), best.weakestStep().fromName()),
        Passed.name(visit.words(), best.weakestStep().to(), best.weakestStep().toName()));
  }

  private List<TracePage.Fact> facts(Trace trace) {
    TracedPart part = trace.part();
    List<TracePage.Fact> facts = new ArrayList<>();
    add(facts, "marked", String.join(" | ", part.markings()));
    add(facts, "number", part.number() == null ? "" : part.number().written());
    add(facts, "maker", part.makerName() == null ? "" : part.makerName());
    for (ProductionReading reading : part.readings()) {
      facts.add(
          new TracePage.Fact(
              visit.say("trace.fact.made"),
              NameText.of(visit.say(DayWords.of(reading.made()))),
              more(reading)));
    }
    if (part.readings().isEmpty()) {
      add(facts, "made", visit.say("trace.made.unknown"));
    }
    add(
        facts,
        "recovered",
        part.recovered().known() ? visit.say(DayWords.of(part.recovered())) : "");
    add(
        facts,
        "window",
        visit.say("trace.window", day(trace.window().from()), day(trace.window().to())));
    return facts;
  }

  private String more(ProductionReading reading) {
    List<String> more = new ArrayList<>();
    if (!reading.rule().isEmpty()) {
      more.add(visit.say(reading.rule()));
    }
    if (reading.unverified()) {
      more.add(visit.say("evidence.basis.unverified"));
    }
    return String.join(" · ", more);
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? visit.say("trace.unknown") : day.toString();
  }

  private void add(List<TracePage.Fact> facts, String key, String value) {
    facts.add(
        new TracePage.Fact(
            visit.say("trace.fact." + key),
            NameText.of(value.isEmpty() ? visit.say("trace.unknown") : value),
            ""));
  }

  /// The steps of the first part that was traced, of which a file can be made.
  ResultTable steps() {
    return steps(answer.traces().getFirst());
  }

  private ResultTable steps(TraceAnswer.Told told) {
    List<Column> columns =
        Stream.of("route", "from", "what", "to", "when", "quantity", "strength", "why")
            .map(key ->
                new Column(
                    key,
                    visit.say("trace.column." + key),
                    key.equals("when") ? Kind.WHEN : Kind.TEXT,
                    true))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < told.routes().size(); i++) {
      Route route = told.routes().get(i);
      StepMarks marks =
          new StepMarks(
              visit.words(),
              visit.url(),
              answer.sources(),
              told.trace().routes().get(i).route().steps());
      for (int j = 0; j < route.steps().size(); j++) {
        rows.add(row(i + 1, j + 1, route.steps().get(j), marks));
      }
    }
    return new ResultTable(
            "steps",
            visit.say("trace.steps", rows.size(), told.routes().size()),
            columns,
            rows,
            visit.url().without("form").without("select").without("table"),
            true,
            null,
            visit.say("trace.none"))
        .sorted();
  }

  private Row row(int route, int place, Route.Step step, StepMarks marks) {
    return new Row(
        route + "-" + place,
        List.of(
            Cell.of(route + "." + place),
            passed(step.from(), step.fromName()),
            Cell.of(visit.words().sayKnown("step." + step.kind().replace(' ', '-'), step.kind()))
                .resting(marks.of(place - 1, step)),
            passed(step.to(), step.toName()),
            Cell.of(
                step.when().known()
                    ? visit.say(DayWords.of(step.when()))
                    : visit.say("date.unknown")),
            Cell.of(step.quantity()),
            Cell.of(visit.say("strength." + step.strength().word())),
            Cell.of(visit.say(step.because()))));
  }

  private Cell passed(String id, String name) {
    return Cell.link(Passed.name(visit.words(), id, name), Passed.href(id));
  }

  private ResultTable ruledOut(Trace trace) {
    List<Column> columns =
        List.of(
            new Column("count", visit.say("trace.column.count"), Kind.NUMBER, true),
            new Column("because", visit.say("trace.column.because"), Kind.TEXT, false));
    List<Row> rows =
        trace.ruledOut().stream()
            .map(each ->
                new Row(
                    each.test().name(),
                    List.of(
                        Cell.of(each.count()),
                        Cell.of(
                            visit
                                .words()
                                .sayKnown(
                                    "trace.test." + each.test().name().toLowerCase(Locale.ROOT),
                                    each.test().words())))))
            .toList();
    return ResultTable.plain(
            "ruled-out",
            visit.say("trace.ruled-out"),
            columns,
            rows,
            visit.url(),
            visit.say("trace.ruled-out.none"))
        .sorted();
  }

  private TracePage.Widening widening(dev.chokepoint.routes.trace.Widening widening) {
    String kind = widening.kind().name().toLowerCase(Locale.ROOT);
    return new TracePage.Widening(
        Said.of(visit.words(), widening.sentence()),
        visit.say("trace.widen." + kind, widening.shipments()),
        visit.url().and("widen", kind).toString());
  }

  private @Nullable String diversion(TraceAnswer.Told told) {
    PointOfDiversion diversion = told.diversion();
    if (diversion == null) {
      return null;
    }
    String key =
        diversion instanceof PointOfDiversion.NotShown
            ? "trace.diversion.not-shown"
            : "trace.diversion.shown";
    return visit.say(key, told.diversionSentence());
  }

  private List<Said> around(TraceAnswer.Told told) {
    List<Sentence> around = new ArrayList<>(told.around());
    told.recoveries().stream().map(SharedConsignee::sentence).forEach(around::add);
    around.addAll(told.recoveriesCut());
    return said(around);
  }

  private ResultTable lags() {
    List<Column> columns =
        Stream.of("party", "list", "first", "listed", "days", "after")
            .map(key -> new Column(key, visit.say("trace.lag." + key), Kind.TEXT, true))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (CitedLag lag : answer.lags()) {
      rows.add(
          new Row(
              lag.party() + "-" + rows.size(),
              List.of(
                  Cell.link(lag.partyName(), PageUrl.of("entities", lag.party()).toString()),
                  Cell.of(lag.jurisdiction().toUpperCase(Locale.ROOT) + ": " + authority(lag)),
                  Cell.of(
                      lag.firstShipment().known()
                          ? visit.say(DayWords.of(lag.firstShipment()))
                          : visit.say("trace.unknown")),
                  Cell.of(
                          (lag.listed() == null ? visit.say("trace.unknown") : lag.listed().text())
                              + (lag.unverified()
                                  ? " (" + visit.say("evidence.basis.unverified") + ")"
                                  : ""))
                      .resting(lag.sources().stream().map(this::mark).toList()),
                  Cell.of(visit.say(DayWords.of(lag.days()))),
                  Cell.of(visit.say(DayWords.of(lag.afterFirst()))))));
    }
    return ResultTable.plain(
        "lags", visit.say("trace.lag.caption"), columns, rows, visit.url(), "");
  }

  private String authority(CitedLag lag) {
    String authority = lag.authority();
    return authority.startsWith(CitedLag.UNKNOWN_AUTHORITY)
        ? visit.say("trace.lag.authority.unknown")
            + authority.substring(CitedLag.UNKNOWN_AUTHORITY.length())
        : authority;
  }

  /// A mark that leads to the document of a number.
  private SourceMark mark(int number) {
    CitedSource source = answer.sources().get(number - 1);
    return new SourceMark(
        Integer.toString(number),
        PageUrl.of("entities", source.id()).toString(),
        visit.say("evidence.mark", source.title()));
  }
}
