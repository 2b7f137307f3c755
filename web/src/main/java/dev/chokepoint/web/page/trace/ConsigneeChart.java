package dev.chokepoint.web.page.trace;

import dev.chokepoint.desk.trace.ConsigneeRange;
import dev.chokepoint.desk.trace.TraceAnswer;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.ChartCard;
import dev.chokepoint.web.page.part.RangeChart;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.ResultTable.Column;
import dev.chokepoint.web.page.part.ResultTable.Kind;
import dev.chokepoint.web.page.part.ResultTable.Row;
import java.util.List;
import java.util.Optional;

/// Consignees of what fits by their share of movements, as a chart card.
final class ConsigneeChart {

  private static final int MOST_BARS = 12;

  private final Visit visit;

  ConsigneeChart(Visit visit) {
    this.visit = visit;
  }

  /// The card; empty where fewer than two consignees are named. All stand in the table.
  Optional<ChartCard> card(TraceAnswer.Told told) {
    List<ConsigneeRange> all = told.consignees();
    if (all.size() < 2) {
      return Optional.empty();
    }
    List<RangeChart.Share> shares = all.stream().limit(MOST_BARS).map(this::share).toList();
    ConsigneeRange first = all.getFirst();
    String to = visit.say("trace.consignees.to");
    return Optional.of(
        new ChartCard(
            "consignees-" + told.trace().part().id(),
            visit.say("trace.consignees.finding", first.name(), share(first).words(to)),
            visit.say(
                "trace.consignees.measure",
                first.total(),
                first.unnamed(),
                shares.size(),
                all.size()),
            RangeChart.of(shares, to),
            table(told.trace().part().id(), all, to),
            null,
            visit.say("trace.consignees.method")));
  }

  private RangeChart.Share share(ConsigneeRange range) {
    return new RangeChart.Share(range.name(), range.least(), range.most());
  }

  private ResultTable table(String part, List<ConsigneeRange> all, String to) {
    return ResultTable.plain(
        "consignee-rows-" + part,
        visit.say("trace.consignees"),
        List.of(
            new Column("consignee", visit.say("trace.consignees"), Kind.TEXT, false),
            new Column("movements", visit.say("trace.consignees.movements"), Kind.NUMBER, false),
            new Column("share", visit.say("trace.consignees.share"), Kind.NUMBER, false)),
        all.stream()
            .map(range ->
                new Row(
                    range.consignee(),
                    List.of(
                        Cell.link(
                            range.name(), PageUrl.of("entities", range.consignee()).toString()),
                        Cell.of(range.movements()),
                        Cell.of(share(range).words(to)))))
            .toList(),
        visit.url(),
        "");
  }
}
