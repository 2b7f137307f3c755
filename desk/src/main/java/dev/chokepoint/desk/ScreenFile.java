package dev.chokepoint.desk;

import dev.chokepoint.desk.input.PartyHeader;
import dev.chokepoint.desk.input.PartyTable;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.sheet.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// "Are any of these parties on a list?" Reads a table of parties row by row; a row that cannot be
/// read is told and the rest is screened.
public final class ScreenFile {

  private static final int PROGRESS_STEP = 100;

  private final Desk desk;
  private final ScreenName.Asker asker;

  /// @param asker who asks, and where that is noted
  public ScreenFile(Desk desk, ScreenName.Asker asker) {
    this.desk = desk;
    this.asker = asker;
  }

  /// A row and what screening it gave.
  ///
  /// @param line on which the row begins, or its number in the sheet; counted from 1
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
  ///
  /// @param notes what a person should know of how the file was read
  public record Counts(
      long rows, long onAList, long possible, long none, long unread, List<String> notes) {

    public Counts {
      notes = List.copyOf(notes);
    }
  }

  /// Screens every row.
  ///
  /// @param threshold from which score on a party is a possible match
  /// @param limit how many matches of a row to explain
  /// @param progress told now and then how many rows were screened
  /// @throws BadRequest if the file cannot be read or has no column of names
  public Counts answer(Path file, double threshold, int limit, Sink sink, LongConsumer progress)
      throws IOException {
    ScreenName.check(threshold, limit);
    String name = String.valueOf(file.getFileName());
    Screening screening =
        new Screening(name, new ScreenName(desk, asker), threshold, limit, sink, progress);
    PartyTable.read(file, screening);
    return screening.counts();
  }

  /// Screens the rows as they come.
  private static final class Screening implements TableFile.Sink {

    private final String file;
    private final ScreenName screen;
    private final double threshold;
    private final int limit;
    private final Sink sink;
    private final LongConsumer progress;
    private final Map<ScreenAnswer.Verdict, Long> counts =
        new EnumMap<>(ScreenAnswer.Verdict.class);
    private final List<String> notes = new ArrayList<>();
    private @Nullable PartyColumns columns;
    private int width;
    private long unread;
    private long rows;

    Screening(
        String file,
        ScreenName screen,
        double threshold,
        int limit,
        Sink sink,
        LongConsumer progress) {
      this.file = file;
      this.screen = screen;
      this.threshold = threshold;
      this.limit = limit;
      this.sink = sink;
      this.progress = progress;
    }

    @Override
    public void header(List<String> header) throws IOException {
      columns = new PartyColumns(new PartyHeader(file, header));
      width = header.size();
      sink.header(header);
    }

    @Override
    public void row(long line, List<String> cells) throws IOException {
      hand(screened(Objects.requireNonNull(columns), line, cells));
    }

    @Override
    public void issue(ReadIssue issue) throws IOException {
      String fault = issue.locator() + ": " + issue.reason();
      if (issue.severity() == ReadIssue.Severity.NOTE) {
        notes.add(fault);
      } else if (columns == null) {
        throw BadRequest.unreadable(fault);
      } else {
        hand(new Row(issue.locator().line(), Collections.nCopies(width, ""), null, fault));
      }
    }

    private void hand(Row row) throws IOException {
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

    private Row screened(PartyColumns columns, long line, List<String> cells) {
      try {
        return new Row(
            line, cells, screen.answer(columns.query(cells), threshold, limit, line), null);
      } catch (BadRequest e) {
        if (e.kind() != BadRequest.Kind.USAGE) {
          throw e;
        }
        return new Row(line, cells, null, e.getMessage());
      }
    }

    Counts counts() {
      return new Counts(
          rows,
          counts.getOrDefault(ScreenAnswer.Verdict.ON_A_LIST, 0L),
          counts.getOrDefault(ScreenAnswer.Verdict.POSSIBLE_MATCH, 0L),
          counts.getOrDefault(ScreenAnswer.Verdict.NO_MATCH, 0L),
          unread,
          notes);
    }
  }
}
