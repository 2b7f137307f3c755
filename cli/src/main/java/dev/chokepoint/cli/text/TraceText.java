package dev.chokepoint.cli.text;

import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.desk.trace.SharedConsignee;
import dev.chokepoint.desk.trace.TraceAnswer;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.around.MissingRecord;
import dev.chokepoint.routes.around.PointOfDiversion;
import dev.chokepoint.routes.trace.ProductionReading;
import dev.chokepoint.routes.trace.RuledOut;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.TracedPart;
import dev.chokepoint.routes.trace.Untested;
import dev.chokepoint.routes.trace.Widening;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;

/// A trace as text: the part and its window, the routes, what was ruled out, and the documents.
public final class TraceText {

  private static final int LABEL = 13;

  /// Routes that are told step by step; a reader of the tenth has lost the first.
  private static final int WHOLE = 3;

  private final Look look;
  private final Paint paint;
  private final TraceAnswer answer;
  private final List<String> lines = new ArrayList<>();

  private TraceText(TraceAnswer answer, Look look) {
    this.answer = answer;
    this.look = look;
    this.paint = new Paint(look);
  }

  /// The lines of the answer.
  public static List<String> lines(TraceAnswer answer, Look look) {
    TraceText text = new TraceText(answer, look);
    text.head();
    answer.traces().forEach(text::trace);
    text.lines.addAll(new LagText(look).lines(answer.lags()));
    text.lines.addAll(new CitedText(look).lines(answer.sources()));
    return text.lines;
  }

  private void head() {
    paragraph(
        "Asked on "
            + answer.request().today()
            + answer.request().asOf().map(day -> ", by what was known on " + day).orElse("")
            + ". A part's presence in a weapon implies no wrongdoing by its maker; a route is a"
            + " lead, not a finding of law.");
    if (!answer.recoveries().isEmpty()) {
      paragraph(
          answer.recoveries().size()
              + " recovered components bear this number; the trace below is of the number itself."
              + " Trace one by its id:");
      new TreeMap<>(answer.recoveries())
          .forEach((id, name) -> lines.add("    " + id + "  " + name));
    }
  }

  private void trace(TraceAnswer.Told told) {
    part(told.trace().part(), told.trace().window());
    if (!told.trace().remarks().isEmpty()) {
      heading("WHAT SPEAKS AGAINST IT");
      told.trace().remarks().forEach(this::paragraph);
    }
    routes(told.routes());
    beside(told.trace());
    around(told);
  }

  private void part(TracedPart part, DateInterval window) {
    heading("THE PART");
    field("part", part.name());
    field("marked", part.markings().isEmpty() ? "no mark published" : quoted(part.markings()));
    field("number", part.number() == null ? "none read" : part.number().written());
    field("maker", Objects.requireNonNullElse(part.makerName(), "not stated"));
    for (ProductionReading reading : part.readings()) {
      field(
          "made",
          reading.made().text()
              + (reading.rule().isEmpty() ? "" : "; " + reading.rule().text())
              + (reading.unverified() ? " (rule unverified)" : ""));
    }
    if (part.readings().isEmpty()) {
      field("made", "unknown: no date code is read");
    }
    field("recovered", part.recovered().text());
    field(
        "window",
        "shipped between "
            + Objects.toString(window.from(), "unknown")
            + " and "
            + Objects.toString(window.to(), "unknown"));
  }

  private void routes(List<Route> routes) {
    if (routes.isEmpty()) {
      heading("NO ROUTE");
      paragraph("No record that was read leads from the maker to this part.");
      return;
    }
    for (Route route : routes.subList(0, Math.min(WHOLE, routes.size()))) {
      heading("ROUTE " + route.name().toUpperCase(Locale.ROOT));
      paragraph(PathStrip.summary(route));
      lines.addAll(new PathStrip(look).lines(route));
      route.notes().forEach(this::paragraph);
    }
    if (routes.size() > WHOLE) {
      heading("OTHER ROUTES, in short (--json tells every step)");
      for (Route route : routes.subList(WHOLE, routes.size())) {
        paragraph(PathStrip.brief(route));
      }
    }
    lines.add("");
    paragraph(PathStrip.legend(paint));
  }

  private void around(TraceAnswer.Told told) {
    PointOfDiversion diversion = told.diversion();
    if (diversion != null) {
      heading("POINT OF DIVERSION ON THE BEST ROUTE");
      paragraph(
          (diversion instanceof PointOfDiversion.NotShown ? "Not shown: " : "By these records: ")
              + told.diversionSentence().text());
    }
    if (!told.around().isEmpty()
        || !told.recoveries().isEmpty()
        || !told.recoveriesCut().isEmpty()) {
      heading("AROUND IT (leads; shared premises and agents are common in lawful trade)");
      told.around().forEach(this::paragraph);
      told.recoveries().stream().map(SharedConsignee::sentence).forEach(this::paragraph);
      told.recoveriesCut().forEach(this::paragraph);
    }
    if (!told.missing().isEmpty()) {
      heading("WHAT WOULD STRENGTHEN THE BEST ROUTE");
      for (MissingRecord missing : told.missing()) {
        paragraph(
            "Missing: "
                + missing.record().text()
                + ". Ask "
                + missing.request().holderName()
                + ":");
        missing.request().questions().forEach(question -> paragraph("- " + question));
      }
    }
  }

  private void beside(Trace trace) {
    heading("SHIPMENTS");
    paragraph(trace.fitting().size() + " fit; " + trace.ruledOutCount() + " were ruled out.");
    TextTable table = new TextTable("ruled out", "because");
    for (RuledOut ruledOut : trace.ruledOut()) {
      table.row(String.valueOf(ruledOut.count()), ruledOut.test().words());
    }
    if (!table.isEmpty()) {
      lines.addAll(table.lines(look.width(), "    "));
    }
    trace.untested().stream().map(Untested::sentence).forEach(this::paragraph);
    trace.widenings().stream().map(Widening::sentence).forEach(this::paragraph);
  }

  private static String quoted(List<String> texts) {
    return String.join("; ", texts.stream().map(text -> "\"" + text + "\"").toList());
  }

  private void heading(String text) {
    lines.add("");
    lines.add(paint.strong(text));
  }

  private void paragraph(Sentence sentence) {
    paragraph(sentence.text());
  }

  private void paragraph(String text) {
    lines.addAll(Paragraph.wrap(text, look.width(), "  ", "  "));
  }

  private void field(String name, String value) {
    String label = "  " + name + " ".repeat(LABEL - 2 - name.length());
    lines.addAll(Paragraph.wrap(value, look.width(), label, " ".repeat(LABEL)));
  }
}
