package dev.chokepoint.cli.text;

import dev.chokepoint.casebook.trace.Airframe;
import dev.chokepoint.casebook.trace.CaseTrace;
import dev.chokepoint.casebook.trace.Cited;
import dev.chokepoint.casebook.trace.Dispute;
import dev.chokepoint.casebook.trace.MarkedPart;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A traced case as text: the part, its window, the routes, listing lags, disputes and sources.
public final class CaseText {

  private final Look look;
  private final Paint paint;
  private final List<String> lines = new ArrayList<>();

  private CaseText(Look look) {
    this.look = look;
    this.paint = new Paint(look);
  }

  /// The lines of the answer.
  ///
  /// @param patterns what the parties of the case have in common, each a sentence
  /// @param today the day on which the question is asked, printed in the answer
  public static List<String> lines(
      CaseTrace trace, List<Sentence> patterns, LocalDate today, Look look) {
    CaseText text = new CaseText(look);
    text.title(trace, today);
    text.part(trace.part());
    text.routes(trace.routes());
    text.lines.addAll(new LagText(look).lines(trace.lags()));
    text.patterns(patterns);
    text.airframes(trace.airframes());
    text.disputes(trace.disputes());
    text.lines.addAll(new CitedText(look).lines(trace.sources()));
    return text.lines;
  }

  private void title(CaseTrace trace, LocalDate today) {
    lines.add(paint.strong(trace.title()));
    paragraph("Facts gathered up to " + trace.edition() + "; asked on " + today + ".");
    paragraph(
        "A part's presence in a weapon implies no wrongdoing by its maker. A list entry or a"
            + " shipment is stated by the source named beside it; it is a lead, not a finding of law.");
  }

  private void part(MarkedPart part) {
    heading("THE PART");
    field(
        "marked",
        part.markings().stream()
            .map(m -> "\"" + m.value() + "\"" + Marks.after(m.sources()))
            .toList());
    field("read as", cited(part.partNumber()));
    field("maker", cited(part.maker()));
    if (part.brandCountry() != null) {
      field(
          "brand of",
          List.of(
              part.brandCountry().toUpperCase(Locale.ROOT)
                  + " (country of the brand; not of origin or dispatch)"));
    }
    field("found in", cited(part.foundIn()));
    field("date code", cited(part.productionReading()));
    DateInterval window = part.shippingWindow();
    field(
        "shipped",
        List.of(
            "between "
                + Objects.toString(window.from(), "unknown")
                + " and "
                + Objects.toString(window.to(), "unknown")));
    if (window.from() == null) {
      detail(
          "The start is unknown: the mark carries no date code that can be read, so no shipment is too early for it.");
    }
    if (window.to() == null) {
      detail(
          "The end is unknown: no date of recovery is published, so no shipment is too late for it.");
    }
  }

  private void routes(List<Route> routes) {
    for (int i = 0; i < routes.size(); i++) {
      Route route = routes.get(i);
      heading("ROUTE %d OF %d".formatted(i + 1, routes.size()));
      paragraph(PathStrip.summary(route));
      lines.addAll(new PathStrip(look).lines(route));
      route.notes().forEach(note -> paragraph(note.text()));
    }
    lines.add("");
    paragraph(PathStrip.legend(paint));
  }

  private void patterns(List<Sentence> patterns) {
    if (!patterns.isEmpty()) {
      heading("WHAT PARTIES OF THE CASE SHARE (leads; shared premises are common in lawful trade)");
      patterns.forEach(pattern -> listed(pattern.text()));
    }
  }

  private void listed(String text) {
    lines.addAll(Paragraph.wrap(text, look.width(), "  - ", "    "));
  }

  private void airframes(List<Airframe> airframes) {
    heading("WHAT THE MARKS OF EACH AIRFRAME SAY TOGETHER");
    TextTable table = new TextTable("recovered item", "parts", "dated", "finished no earlier than");
    for (Airframe airframe : airframes) {
      table.row(
          airframe.name(),
          String.valueOf(airframe.markedParts()),
          String.valueOf(airframe.datedParts()),
          Objects.toString(airframe.latest().from(), "unknown"));
    }
    lines.addAll(table.lines(look.width(), "  "));
    paragraph(
        "Worked out from the youngest date code that can be read; a code that fits two decades counts with the earlier.");
  }

  private void disputes(List<Dispute> disputes) {
    heading("CONTESTED (sources disagree; none is picked)");
    for (Dispute dispute : disputes) {
      lines.addAll(Paragraph.wrap(dispute.question(), look.width(), "  ", "  "));
      for (Dispute.Position position : dispute.positions()) {
        String grades =
            position.grades().isEmpty() ? "" : " (" + String.join(", ", position.grades()) + ")";
        String says =
            position.says()
                + (position.unverified() ? " (unverified)" : "")
                + grades
                + Marks.after(position.sources());
        lines.addAll(Paragraph.wrap(says, look.width(), "    - ", "      "));
      }
    }
  }

  private void heading(String text) {
    lines.add("");
    lines.add(paint.strong(text));
  }

  private void paragraph(String text) {
    lines.addAll(Paragraph.wrap(text, look.width(), "  ", "  "));
  }

  private void detail(String text) {
    lines.addAll(Paragraph.wrap(text, look.width(), " ".repeat(13), " ".repeat(13)));
  }

  private void field(String name, List<String> values) {
    String label = "  " + name + " ".repeat(11 - name.length());
    lines.addAll(
        Paragraph.wrap(
            values.isEmpty() ? "not published" : String.join("; ", values),
            look.width(),
            label,
            " ".repeat(13)));
  }

  private static List<String> cited(@Nullable Cited<String> cited) {
    return cited == null ? List.of() : List.of(Marks.cited(cited));
  }
}
