package dev.chokepoint.cli.text;

import dev.chokepoint.casebook.trace.CitedLag;
import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.evidence.interval.DateInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long after its first shipment each list took a party up, and how long after the first list.
final class LagText {

  private final Look look;
  private final Paint paint;

  LagText(Look look) {
    this.look = look;
    this.paint = new Paint(look);
  }

  /// A heading, then a table for each party; nothing when nobody is listed.
  List<String> lines(List<CitedLag> lags) {
    List<String> lines = new ArrayList<>();
    if (lags.isEmpty()) {
      return lines;
    }
    lines.add("");
    lines.add(
        paint.strong(
            "LISTING LAG (days from a party's first shipment, and from its first listing, to each"
                + " listing)"));
    String previous = "";
    TextTable table = table();
    for (CitedLag lag : lags) {
      if (!lag.party().equals(previous)) {
        print(table, lines);
        table = table();
        String shipped =
            !lag.firstShipment().known()
                ? "no dated shipment"
                : "first shipment " + lag.firstShipment().text();
        lines.addAll(
            Paragraph.wrap(
                paint.strong(lag.partyName()) + ", " + shipped, look.width(), "  ", "  "));
        previous = lag.party();
      }
      table.row(
          lag.jurisdiction().toUpperCase(Locale.ROOT),
          lag.listed() == null ? "unknown" : lag.listed().text(),
          lag.days().toString(),
          onTheDay(lag.days()),
          lag.afterFirst().toString(),
          lag.authority() + (lag.unverified() ? " (unverified)" : "") + Marks.after(lag.sources()));
    }
    print(table, lines);
    return lines;
  }

  private static TextTable table() {
    return new TextTable(
        "list", "listed on", "days", "when shipped", "after first", "authority and programme");
  }

  /// Whether the party was on the list on the day of its first shipment.
  private static String onTheDay(DateInterval.DayRange days) {
    Long least = days.least();
    Long most = days.most();
    if (most != null && most <= 0) {
      return "listed";
    }
    return least != null && least > 0 ? "not yet" : "unknown";
  }

  private void print(TextTable table, List<String> lines) {
    if (!table.isEmpty()) {
      lines.addAll(table.lines(look.width(), "    "));
    }
  }
}
