package dev.chokepoint.casebook.bundle;

import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.casebook.trace.CitedLag;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.casebook.trace.StepStrength;
import dev.chokepoint.drawing.export.CsvText;
import dev.chokepoint.drawing.xml.XmlText;
import dev.chokepoint.evidence.codec.HandlingMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The charts of a trace as SVG, each with its figures as CSV beside it.
final class Charts {

  private static final int ROW = 76;
  private static final int WIDTH = 720;
  private static final int BAR_LEFT = 340;

  /// Room for the line that says how it is to be handled.
  private static final int MARK = 24;

  private Charts() {}

  /// Members under `charts/` for the trace of that number.
  ///
  /// @param mark how they are to be handled
  static List<Member> of(int number, Pin.OfTrace trace, String mark) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < trace.routes().size(); i++) {
      Route route = trace.routes().get(i);
      String name = "charts/trace-" + number + "-route-" + (i + 1);
      members.add(Member.of(name + ".svg", strip(route, mark)));
      members.add(Member.of(name + ".csv", steps(route, mark)));
    }
    if (!trace.lags().isEmpty()) {
      String name = "charts/trace-" + number + "-listing-lags";
      members.add(Member.of(name + ".svg", lags(trace.lags(), mark)));
      members.add(Member.of(name + ".csv", lagTable(trace.lags(), mark)));
    }
    return members;
  }

  private static XmlText svg(int drawn, String title, String mark) {
    int height = drawn + MARK;
    XmlText xml =
        new XmlText()
            .open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                "" + WIDTH,
                "height",
                "" + height,
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "font-family",
                "sans-serif",
                "font-size",
                "13",
                "role",
                "img");
    return xml.text("title", title)
        .text("desc", mark)
        .empty("rect", "width", "" + WIDTH, "height", "" + height, "fill", "#fbfaf7")
        .text("text", mark, "x", "16", "y", "" + (height - 8), "font-weight", "600");
  }

  private static String strip(Route route, String mark) {
    int height = 60 + ROW * route.steps().size();
    XmlText xml = svg(height, "Route " + route.name() + ", " + route.strength().word(), mark);
    party(xml, 16, route.steps().getFirst().fromName());
    int y = 16;
    for (Route.Step step : route.steps()) {
      String dash =
          switch (step.strength()) {
            case DOCUMENTED, FITS -> "";
            case WEAK -> "8 4";
            case ASSUMED -> "2 4";
          };
      xml.empty(
          "line",
          "x1",
          "40",
          "y1",
          "" + (y + 30),
          "x2",
          "40",
          "y2",
          "" + (y + ROW),
          "stroke",
          "#1f4e86",
          "stroke-width",
          step.strength() == StepStrength.DOCUMENTED ? "5" : "2",
          "stroke-dasharray",
          dash);
      xml.text("text", words(step), "x", "56", "y", "" + (y + 57), "fill", "#1b1d20");
      y += ROW;
      party(xml, y, step.toName());
    }
    return xml.close("svg").toString();
  }

  private static void party(XmlText xml, int y, String name) {
    xml.empty(
        "rect",
        "x",
        "16",
        "y",
        "" + y,
        "width",
        "" + (WIDTH - 32),
        "height",
        "30",
        "fill",
        "#ffffff",
        "stroke",
        "#1b1d20");
    xml.text("text", name, "x", "28", "y", "" + (y + 20), "font-weight", "600", "fill", "#1b1d20");
  }

  private static String words(Route.Step step) {
    return step.strength().word()
        + ": "
        + step.kind()
        + ", "
        + (step.when().known() ? step.when().text() : "date unknown")
        + (step.quantity() == null ? "" : ", " + step.quantity());
  }

  private static String steps(Route route, String mark) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "position",
            "from",
            "from_name",
            "to",
            "to_name",
            "kind",
            "date",
            "quantity",
            "strength",
            "reason"));
    for (Route.Step step : route.steps()) {
      rows.add(
          List.of(
              "" + rows.size(),
              step.from(),
              step.fromName(),
              step.to(),
              step.toName(),
              step.kind(),
              step.when().known() ? step.when().text() : "",
              Objects.toString(step.quantity(), ""),
              step.strength().word(),
              step.reason()));
    }
    return CsvText.of(marked(rows, mark));
  }

  private static String lags(List<CitedLag> lags, String mark) {
    long most = lags.stream().mapToLong(lag -> Math.abs(known(lag))).max().orElse(0);
    int height = 50 + 26 * lags.size();
    XmlText xml = svg(height, "Days from the shipment to the listing", mark);
    xml.text(
        "text",
        "Days from the first shipment to the listing; to the left: listed before",
        "x",
        "16",
        "y",
        "22",
        "font-weight",
        "600",
        "fill",
        "#1b1d20");
    int zero = BAR_LEFT + (WIDTH - BAR_LEFT - 60) / 2;
    int y = 36;
    for (CitedLag lag : lags) {
      xml.text(
          "text",
          shortened(lag.partyName()) + " (" + lag.jurisdiction() + ")",
          "x",
          "16",
          "y",
          "" + (y + 14),
          "fill",
          "#1b1d20");
      Long days = lag.days().least();
      int length = most == 0 ? 0 : (int) (known(lag) * (zero - BAR_LEFT) / most);
      xml.empty(
          "rect",
          "x",
          "" + Math.min(zero, zero + length),
          "y",
          "" + y,
          "width",
          "" + Math.max(1, Math.abs(length)),
          "height",
          "18",
          "fill",
          length < 0 ? "#8a4b08" : "#4d79ae");
      xml.text(
          "text",
          days == null ? "unknown" : lag.days().toString(),
          "x",
          "" + (Math.max(zero, zero + length) + 6),
          "y",
          "" + (y + 14),
          "fill",
          "#1b1d20");
      y += 26;
    }
    return xml.close("svg").toString();
  }

  private static long known(CitedLag lag) {
    Long days = lag.days().least();
    return days == null ? 0 : days;
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= 38
        ? name
        : name.substring(0, name.offsetByCodePoints(0, 37)) + "\u2026";
  }

  private static String lagTable(List<CitedLag> lags, String mark) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "party",
            "party_name",
            "jurisdiction",
            "authority",
            "first_shipment",
            "listed",
            "days_least",
            "days_most",
            "after_first_least",
            "after_first_most",
            "unverified"));
    for (CitedLag lag : lags) {
      rows.add(
          List.of(
              lag.party(),
              lag.partyName(),
              lag.jurisdiction(),
              lag.authority(),
              lag.firstShipment().known() ? lag.firstShipment().text() : "",
              lag.listed() == null ? "" : lag.listed().text(),
              text(lag.days().least()),
              text(lag.days().most()),
              text(lag.afterFirst().least()),
              text(lag.afterFirst().most()),
              "" + lag.unverified()));
    }
    return CsvText.of(marked(rows, mark));
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  /// Rows with the handling mark as their last column.
  private static List<List<String>> marked(List<List<String>> rows, String mark) {
    List<List<String>> marked = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      cells.add(marked.isEmpty() ? HandlingMark.NAME : mark);
      marked.add(cells);
    }
    return marked;
  }
}
