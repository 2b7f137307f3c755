package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.desk.trace.CitedDocument;
import dev.chokepoint.desk.trace.TraceAnswer;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.trace.ProductionReading;
import dev.chokepoint.routes.trace.RuledOut;
import dev.chokepoint.routes.trace.Surplus;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.TracedPart;
import dev.chokepoint.routes.trace.TracedRoute;
import dev.chokepoint.routes.trace.Untested;
import dev.chokepoint.routes.trace.Widening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A trace as text: the part and its window, the routes, what was ruled out, and the documents.
public final class TraceText {

  private static final int LABEL = 13;

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
    text.documents();
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

  private void trace(Trace trace) {
    part(trace.part(), trace.window());
    routes(trace);
    beside(trace);
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
          days(reading.made())
              + (reading.rule().isEmpty() ? "" : "; " + reading.rule())
              + (reading.unverified() ? " (rule unverified)" : ""));
    }
    if (part.readings().isEmpty()) {
      field("made", "unknown: no date code is read");
    }
    field("recovered", days(part.recovered()));
    field("window", "shipped between " + end(window.from()) + " and " + end(window.to()));
  }

  private void routes(Trace trace) {
    if (trace.routes().isEmpty()) {
      heading("NO ROUTE");
      paragraph("No record that was read leads from the maker to this part.");
    }
    for (int i = 0; i < trace.routes().size(); i++) {
      TracedRoute traced = trace.routes().get(i);
      heading("ROUTE %d OF %d".formatted(i + 1, trace.routes().size()));
      paragraph(summary(trace, traced.route()));
      lines.addAll(new PathStrip(look).lines(trace, traced.route(), answer::cited));
      for (Surplus surplus : traced.surpluses()) {
        paragraph(surplus.sentence());
      }
      traced
          .alike()
          .forEach((step, others) ->
              paragraph(
                  others.size()
                      + " more "
                      + (others.size() == 1 ? "record fits" : "records fit")
                      + " between the same two holders: "
                      + first(others, 5)));
      if (!traced.readings().isEmpty()
          && traced.readings().size() < trace.part().readings().size()) {
        paragraph(
            "Possible only if it was made "
                + String.join(
                    " or ", traced.readings().stream().map(r -> days(r.made())).toList())
                + ".");
      }
    }
    lines.add("");
    paragraph(PathStrip.legend(paint));
  }

  private static String summary(Trace trace, Route route) {
    int weakest = route.count(route.strength());
    String share = weakest + " of " + route.length() + (route.length() == 1 ? " step" : " steps");
    Step step = route.weakestStep();
    String named =
        " Weakest step: " + trace.name(step.from()) + " to " + trace.name(step.to()) + ".";
    return switch (route.strength()) {
      case DOCUMENTED -> "Every step is documented.";
      case FITS -> share + " fit but are not documented for this unit." + named;
      case WEAK -> share + " rest on weak evidence." + named;
      case ASSUMED ->
          share + " are only assumed, so the route as a whole is not proven." + named;
    };
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
    trace.remarks().forEach(this::paragraph);
  }

  private void documents() {
    heading("SOURCES");
    for (CitedDocument document : answer.documents()) {
      List<String> parts = new ArrayList<>(List.of(document.title()));
      add(parts, document.publisher());
      add(parts, document.published());
      add(parts, document.url());
      parts.add("reliability " + document.reliability());
      if (document.restsOn() != null) {
        parts.add("rests on " + document.restsOn());
      }
      String number = "[" + document.number() + "]";
      lines.addAll(
          Paragraph.wrap(
              String.join(", ", parts),
              look.width(),
              "  " + number + " ",
              " ".repeat(number.length() + 3)));
    }
    paragraph("Sources that rest on the same origin do not corroborate each other.");
  }

  private static void add(List<String> parts, @Nullable String text) {
    if (text != null) {
      parts.add(text);
    }
  }

  private static String first(List<String> ids, int most) {
    return String.join(", ", ids.subList(0, Math.min(most, ids.size())))
        + (ids.size() > most ? " ..." : "");
  }

  private static String quoted(List<String> texts) {
    return String.join("; ", texts.stream().map(text -> "\"" + text + "\"").toList());
  }

  private static String days(DateInterval days) {
    if (days.equals(DateInterval.UNKNOWN)) {
      return "unknown";
    }
    LocalDate from = days.from();
    return from != null && from.equals(days.to())
        ? from.toString()
        : end(from) + " to " + end(days.to());
  }

  private static String end(@Nullable LocalDate day) {
    return Objects.toString(day, "unknown");
  }

  private void heading(String text) {
    lines.add("");
    lines.add(paint.strong(text));
  }

  private void paragraph(String text) {
    lines.addAll(Paragraph.wrap(text, look.width(), "  ", "  "));
  }

  private void field(String name, String value) {
    String label = "  " + name + " ".repeat(LABEL - 2 - name.length());
    lines.addAll(Paragraph.wrap(value, look.width(), label, " ".repeat(LABEL)));
  }
}
