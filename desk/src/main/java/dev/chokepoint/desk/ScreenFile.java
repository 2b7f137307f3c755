package dev.chokepoint.desk;

import dev.chokepoint.desk.input.PartyTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// "Are any of these parties on a list?" Reads a table of parties row by row; a row that cannot be
/// read is told and the rest is screened.
public final class ScreenFile {

  private static final int PROGRESS_STEP = 100;

  private final Desk desk;

  public ScreenFile(Desk desk) {
    this.desk = desk;
  }

  /// A row and what screening it gave.
  ///
  /// @param line on which the row begins, counted from 1
  /// @param cells as they were read
  /// @param answer null when the row could not be read
  /// @param fault why it could not be read; null when it could
  public record Row(
      long line, List<String> cells, @Nullable ScreenAnswer answer, @Nullable String fault) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// Takes rows in their order.
  public interface Sink {

    /// The header comes before the rows.
    void header(List<String> columns) throws IOException;

    void row(Row row) throws IOException;
  }

  /// How many rows gave what.
  public record Counts(long rows, long onAList, long possible, long none, long unread) {}

  /// Screens every row.
  ///
  /// @param threshold from which score on a party is a possible match
  /// @param limit how many matches of a row to explain
  /// @param progress told now and then how many rows were screened
  /// @throws BadRequest if the file cannot be read or has no column of names
  public Counts answer(
      Path file, double threshold, int limit, Sink sink, LongConsumer progress)
      throws IOException {
    ScreenName.check(threshold, limit);
    ScreenName screen = new ScreenName(desk);
    Map<ScreenAnswer.Verdict, Long> counts = new EnumMap<>(ScreenAnswer.Verdict.class);
    long unread = 0;
    long rows = 0;
    try (PartyTable table = PartyTable.open(file)) {
      PartyColumns columns = new PartyColumns(table);
      sink.header(table.header());
      for (List<String> cells = table.next(); cells != null; cells = table.next()) {
        Row row = row(screen, columns, table.line(), cells, threshold, limit);
        sink.row(row);
        ScreenAnswer answer = row.answer();
        if (answer == null) {
          unread++;
        } else {
          counts.merge(answer.verdict(), 1L, Long::sum);
        }
        if (++rows % PROGRESS_STEP == 0) {
          progress.accept(rows);
        }
      }
    }
    return new Counts(
        rows,
        counts.getOrDefault(ScreenAnswer.Verdict.ON_A_LIST, 0L),
        counts.getOrDefault(ScreenAnswer.Verdict.POSSIBLE_MATCH, 0L),
        counts.getOrDefault(ScreenAnswer.Verdict.NO_MATCH, 0L),
        unread);
  }

  private static Row row(
      ScreenName screen,
      PartyColumns columns,
      long line,
      List<String> cells,
      double threshold,
      int limit) {
    try {
      return new Row(
          line, cells, screen.answer(columns.query(cells), threshold, limit), null);
    } catch (BadRequest e) {
      if (e.kind() != BadRequest.Kind.USAGE) {
        throw e;
      }
      return new Row(line, cells, null, e.getMessage());
    }
  }
}
