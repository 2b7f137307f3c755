package dev.chokepoint.cli.text;

import dev.chokepoint.casebook.trace.Airframe;
import dev.chokepoint.casebook.trace.CaseTrace;
import dev.chokepoint.casebook.trace.Cited;
import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.casebook.trace.Dispute;
import dev.chokepoint.casebook.trace.ListingLag;
import dev.chokepoint.casebook.trace.MarkedPart;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.evidence.interval.DateInterval;
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
  /// @param today the day on which the question is asked, printed in the answer
  public static List<String> lines(CaseTrace trace, LocalDate today, Look look) {
    CaseText text = new CaseText(look);
    text.title(trace, today);
    text.part(trace.part());
    text.routes(trace.routes());
    text.lags(trace.lags());
    text.airframes(trace.airframes());
    text.disputes(trace.disputes());
    text.sources(trace.sources());
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
    field("shipped", List.of("between " + end(window.from()) + " and " + end(window.to())));
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
      paragraph(summary(route));
      lines.addAll(new CaseStrip(look).lines(route));
    }
    lines.add("");
    paragraph(
        "Strength of a step: documented "
            + paint.glyph("═══", "===")
            + ", fits "
            + paint.glyph("───", "---")
            + ", weak "
            + paint.glyph("┄┄┄", "...")
            + ", assumed "
            + paint.glyph("╌ ╌", "- -")
            + ". It grades evidence, not guilt.");
  }

  private static String summary(Route route) {
    long weakest =
        route.steps().stream().filter(step -> step.strength() == route.strength()).count();
    String share = weakest + " of " + route.steps().size() + " steps";
    return switch (route.strength()) {
      case DOCUMENTED -> "Every step is documented.";
      case FITS -> share + " fit but are not documented for this unit.";
      case WEAK -> share + " rest on weak evidence.";
      case ASSUMED -> share + " are only assumed, so the route as a whole is not proven.";
    };
  }

  private void lags(List<ListingLag> lags) {
    heading("LISTING LAG (days from a party's first shipment above to its listing)");
    String previous = "";
    TextTable table = lagTable();
    for (ListingLag lag : lags) {
      if (!lag.party().equals(previous)) {
        print(table);
        table = lagTable();
        String shipped =
            lag.firstShipment() == null
                ? "no dated shipment"
                : "first shipment " + lag.firstShipment();
        paragraph(paint.strong(lag.partyName()) + ", " + shipped);
        previous = lag.party();
      }
      table.row(
          lag.jurisdiction().toUpperCase(Locale.ROOT),
          lag.listed() == null ? "unknown" : lag.listed().text(),
          lag.firstShipment() == null ? "unknown" : lag.days().toString(),
          lag.authority() + (lag.unverified() ? " (unverified)" : "") + Marks.after(lag.sources()));
    }
    print(table);
  }

  private static TextTable lagTable() {
    return new TextTable("list", "listed on", "days", "authority and programme");
  }

  private void print(TextTable table) {
    if (!table.isEmpty()) {
      lines.addAll(table.lines(look.width(), "    "));
    }
  }

  private void airframes(List<Airframe> airframes) {
    heading("WHAT THE MARKS OF EACH AIRFRAME SAY TOGETHER");
    TextTable table = new TextTable("recovered item", "parts", "dated", "finished no earlier than");
    for (Airframe airframe : airframes) {
      table.row(
          airframe.name(),
          String.valueOf(airframe.markedParts()),
          String.valueOf(airframe.datedParts()),
          end(airframe.latest().from()));
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

  private void sources(List<CitedSource> sources) {
    heading("SOURCES (letter: reliability of the source, A best, F not judged)");
    for (CitedSource source : sources) {
      List<String> parts = new ArrayList<>(List.of(source.title()));
      add(parts, source.publisher());
      add(parts, source.published());
      add(parts, source.url());
      parts.add("reliability " + source.reliability());
      if (source.restsOn() != null) {
        parts.add("rests on " + source.restsOn());
      }
      String number = "[" + source.number() + "]";
      lines.addAll(
          Paragraph.wrap(
              String.join(" · ", parts),
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

  private static String end(@Nullable LocalDate day) {
    return Objects.toString(day, "unknown");
  }
}
