package dev.chokepoint.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.chokepoint.desk.input.PartyHeader;
import dev.chokepoint.desk.input.PartyTable;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.matching.Comparison;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.sources.sheet.TableFile;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// "How alike are these pairs of names?" Streams a table, adds a column, needs no data directory.
public final class ComparePairs {

  /// Name of the column that is added.
  public static final String SCORE = "score";

  private static final String EXPLANATION = "explanation";
  private static final int PROGRESS_STEP = 1_000;

  private final Desk desk;

  public ComparePairs(Desk desk) {
    this.desk = desk;
  }

  /// What to compare.
  ///
  /// @param left column of the first names
  /// @param right column of the second names
  /// @param schemaColumn column that says what both are, null when there is none
  /// @param explain whether to add a sentence that says why
  public record Request(
      Path file, String left, String right, @Nullable String schemaColumn, boolean explain) {}

  /// Writes every row in its order with all its columns and the score, as CSV. Scores have four
  /// decimals; a pair of which a name is missing has none.
  ///
  /// @param progress told now and then how many rows were written
  /// @throws BadRequest if the file or one of its columns is not there, or a row cannot be read
  public Written write(Request request, Writer out, LongConsumer progress) throws IOException {
    try (CsvWriter writer = CsvWriter.builder().build(out)) {
      Pairs pairs = new Pairs(request, writer, progress);
      PartyTable.read(request.file(), pairs);
      return new Written(pairs.rows, pairs.notes);
    }
  }

  /// What was written.
  ///
  /// @param notes what a person should know of how the file was read
  public record Written(long rows, List<String> notes) {

    public Written {
      notes = List.copyOf(notes);
    }
  }

  /// Scores the rows as they come.
  private final class Pairs implements TableFile.Sink {

    private final Request request;
    private final CsvWriter writer;
    private final LongConsumer progress;
    private final Comparison comparison = desk.matching().comparison();
    private final List<String> notes = new ArrayList<>();
    private int left;
    private int right;
    private int schema;
    private long rows;

    Pairs(Request request, CsvWriter writer, LongConsumer progress) {
      this.request = request;
      this.writer = writer;
      this.progress = progress;
    }

    @Override
    public void header(List<String> columns) {
      String file = String.valueOf(request.file().getFileName());
      PartyHeader header = new PartyHeader(file, columns);
      left = header.requiredColumn(request.left());
      right = header.requiredColumn(request.right());
      String schemaColumn = request.schemaColumn();
      schema = schemaColumn == null ? -1 : header.requiredColumn(schemaColumn);
      if (header.column(SCORE) >= 0) {
        throw BadRequest.usage(file + " has a column " + SCORE + " already; rename it first");
      }
      List<String> written = new ArrayList<>(columns);
      written.add(SCORE);
      if (request.explain()) {
        written.add(EXPLANATION);
      }
      writer.writeRecord(written);
    }

    @Override
    public void row(long line, List<String> row) {
      String kind = schema < 0 ? null : row.get(schema);
      List<String> cells = new ArrayList<>(row);
      addScore(cells, row.get(left), row.get(right), kind, request.explain(), comparison);
      writer.writeRecord(cells);
      if (++rows % PROGRESS_STEP == 0) {
        progress.accept(rows);
      }
    }

    /// A row that is left out would shift all others against the table that was asked about.
    @Override
    public void issue(ReadIssue issue) {
      String fault = issue.locator() + ": " + issue.reason();
      if (issue.severity() != ReadIssue.Severity.NOTE) {
        throw BadRequest.unreadable(fault);
      }
      notes.add(fault);
    }
  }

  private void addScore(
      List<String> cells,
      String left,
      String right,
      @Nullable String kind,
      boolean explain,
      Comparison comparison) {
    if (left.isBlank() || right.isBlank()) {
      cells.add("");
      if (explain) {
        cells.add("a name is missing");
      }
      return;
    }
    Party one = party(left, kind);
    Party other = party(right, kind);
    cells.add(decimal(comparison.score(one, other)));
    if (explain) {
      cells.add(desk.matching().explain(one, other).sentence().text());
    }
  }

  private Party party(String name, @Nullable String schema) {
    return new PartyQuery(name, schema, List.of(), List.of(), List.of(), List.of())
        .analysed(desk.matching(), desk.model());
  }

  static String decimal(double score) {
    return BigDecimal.valueOf(score).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
  }
}
