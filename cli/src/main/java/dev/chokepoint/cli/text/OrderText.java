package dev.chokepoint.cli.text;

import dev.chokepoint.desk.orders.OrderCounts;
import dev.chokepoint.screening.mapping.MappingProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What screening an order file gave, in sentences.
public final class OrderText {

  private OrderText() {}

  /// The sum of all rows.
  public static List<String> counts(OrderCounts counts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d rows: %,d stop, %,d check, %,d no finding, %,d could not be read. Policy %s,"
                + " snapshot %d.",
            counts.rows(),
            counts.stop(),
            counts.check(),
            counts.none(),
            counts.unread(),
            counts.policy(),
            counts.snapshot()));
    if (counts.since() != null) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%,d rows are judged otherwise than by snapshot %d; only they and rows that cannot be"
                  + " read are reported.",
              counts.changed(),
              counts.since()));
    }
    MappingProposal proposal = counts.proposal();
    if (proposal != null) {
      lines.addAll(proposal(proposal));
      lines.add("This mapping was proposed and not looked at: see --suggest-map and --map.");
    }
    lines.add(counts.note().text());
    lines.addAll(counts.notes());
    return lines;
  }

  /// What each column is taken to mean.
  public static List<String> proposal(MappingProposal proposal) {
    return proposal.columns().stream()
        .map(column ->
            column.heading()
                + ": "
                + (column.slot() == null ? "not used" : column.slot().key())
                + " ("
                + column.reason().text()
                + ")")
        .toList();
  }
}
