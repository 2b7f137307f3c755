package dev.chokepoint.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Screened rows as CSV: every column that was read, then `verdict`, `score`, `matches`,
/// `match_id`, `match_name`, `match_sources` and `reason` of the best match, and `stale_sources`.
public final class ScreenedTable implements ScreenFile.Sink, Closeable {

  private static final List<String> ADDED =
      List.of(
          "verdict",
          "score",
          "matches",
          "match_id",
          "match_name",
          "match_sources",
          "reason",
          "stale_sources");

  private final CsvWriter writer;
  private final String stale;

  /// @param stale sources that are too old, which every row was screened against all the same
  public ScreenedTable(Writer out, List<String> stale) {
    this.stale = String.join("; ", stale);
    writer = CsvWriter.builder().build(out);
  }

  @Override
  public void header(List<String> columns) {
    List<String> header = new ArrayList<>(columns);
    header.addAll(ADDED);
    writer.writeRecord(header);
  }

  @Override
  public void row(ScreenFile.Row row) {
    List<String> cells = new ArrayList<>(row.cells());
    ScreenAnswer answer = row.answer();
    if (answer == null) {
      cells.addAll(List.of("could_not_read", "", "", "", "", "", String.valueOf(row.fault())));
    } else if (answer.matches().isEmpty()) {
      cells.addAll(List.of(word(answer.verdict()), "", "0", "", "", "", ""));
    } else {
      ScreenAnswer.Match best = answer.matches().getFirst();
      cells.addAll(
          List.of(
              word(answer.verdict()),
              ComparePairs.decimal(best.score()),
              Integer.toString(answer.total()),
              best.id(),
              SpreadsheetCell.neutral(best.caption()),
              String.join("; ", best.sources()),
              best.explanation().sentence().text()));
    }
    cells.add(stale);
    writer.writeRecord(cells);
  }

  static String word(ScreenAnswer.Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
