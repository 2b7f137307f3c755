package dev.chokepoint.desk.orders;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.chokepoint.desk.ScreenOrders;
import dev.chokepoint.desk.SpreadsheetCell;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.policy.Finding;
import dev.chokepoint.screening.policy.Policy;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Screened orders as CSV: the row's number and verdict, why, what was found and where, then every
/// column that was read. All cells are neutral in spreadsheet programs.
public final class OrderResults implements ScreenOrders.Sink, Closeable {

  /// The columns that come before those of the file.
  public static final List<String> ADDED =
      List.of(
          "row",
          "verdict",
          "verdict_before",
          "why",
          "rule",
          "role",
          "party",
          "match_id",
          "score",
          "sources",
          "findings",
          "red_flags",
          "gone",
          "earlier_decisions",
          "flags_not_judged",
          "stale_sources");

  private final CsvWriter writer;
  private final List<String> stale;

  /// @param stale sources that are too old, which every order was screened against all the same
  public OrderResults(Writer out, List<String> stale) {
    this.stale = List.copyOf(stale);
    writer = CsvWriter.builder().build(out);
  }

  @Override
  public void header(List<String> columns) {
    List<String> header = new ArrayList<>(ADDED);
    columns.stream().map(SpreadsheetCell::neutral).forEach(header::add);
    writer.writeRecord(header);
  }

  @Override
  public void order(ScreenedOrder order) {
    writer.writeRecord(cells(order, stale));
  }

  /// The cells of a row, neutral.
  ///
  /// @param stale sources that are too old
  static List<String> cells(ScreenedOrder order, List<String> stale) {
    List<String> cells = new ArrayList<>();
    Policy.@Nullable Weighed first =
        order.findings().isEmpty() ? null : order.findings().getFirst();
    ScreenedOrder.Change change = order.change();
    cells.add(Long.toString(order.row()));
    cells.add(order.verdict().key());
    cells.add(change == null ? "" : change.before().key());
    cells.add(
        first == null
            ? Sentence.joined("; ", order.faults()).text()
            : first.finding().sentence().text());
    cells.add(first == null || first.rule() == null ? "" : first.rule().id());
    cells.addAll(who(order, first));
    cells.add(
        order.findings().stream()
            .map(each -> each.finding().source())
            .distinct()
            .collect(Collectors.joining("; ")));
    cells.add(Integer.toString(order.findings().size()));
    cells.add(
        order.findings().stream()
            .flatMap(each ->
                each.finding() instanceof Finding.Raised raised
                    ? Stream.of(raised.flag().id())
                    : Stream.empty())
            .distinct()
            .collect(Collectors.joining(" ")));
    cells.add(
        change == null
            ? ""
            : change.gone().stream()
                .map(each -> each.finding().sentence().text())
                .collect(Collectors.joining("; ")));
    OrderCheck.Checked checked = order.checked();
    cells.add(checked == null ? "" : Sentence.joined("; ", checked.decided()).text());
    cells.add(checked == null ? "" : Integer.toString(checked.notJudged().size()));
    cells.addAll(order.cells());
    return cells.stream().map(SpreadsheetCell::neutral).toList();
  }

  private static List<String> who(ScreenedOrder order, Policy.@Nullable Weighed weighed) {
    if (weighed == null || order.order() == null) {
      return List.of("", "", "", "");
    }
    Finding finding = weighed.finding();
    String id =
        switch (finding) {
          case Finding.Listed listed -> listed.id();
          case Finding.ListedAddress address -> address.id();
          case Finding.PriorityGoods goods -> goods.entry().code().toString();
          case Finding.Raised raised -> raised.flag().id();
        };
    String score =
        finding instanceof Finding.Listed listed
            ? String.format(Locale.ROOT, "%.4f", listed.score())
            : "";
    return finding.role() == null
        ? List.of("", "", id, score)
        : List.of(
            finding.role().key(),
            order.order().party(finding.role()).map(party -> party.caption()).orElse(""),
            id,
            score);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
