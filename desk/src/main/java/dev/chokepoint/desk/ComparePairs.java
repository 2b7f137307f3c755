package dev.chokepoint.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.chokepoint.desk.input.PartyTable;
import dev.chokepoint.matching.Comparison;
import dev.chokepoint.matching.score.Party;
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
  /// @return how many rows were written
  /// @throws BadRequest if the file or one of its columns is not there
  public long write(Request request, Writer out, LongConsumer progress) throws IOException {
    try (PartyTable table = PartyTable.open(request.file());
        CsvWriter writer = CsvWriter.builder().build(out)) {
      return write(request, table, writer, progress);
    }
  }

  private long write(Request request, PartyTable table, CsvWriter writer, LongConsumer progress)
      throws IOException {
    int left = table.requiredColumn(request.left());
    int right = table.requiredColumn(request.right());
    String schemaColumn = request.schemaColumn();
    int schema = schemaColumn == null ? -1 : table.requiredColumn(schemaColumn);
    if (table.column(SCORE) >= 0) {
      throw BadRequest.usage(
          table.name() + " has a column " + SCORE + " already; rename it first");
    }
    List<String> header = new ArrayList<>(table.header());
    header.add(SCORE);
    if (request.explain()) {
      header.add(EXPLANATION);
    }
    writer.writeRecord(header);
    Comparison comparison = desk.matching().comparison();
    long rows = 0;
    for (List<String> row = table.next(); row != null; row = table.next()) {
      String kind = schema < 0 ? null : row.get(schema);
      List<String> cells = new ArrayList<>(row);
      addScore(cells, row.get(left), row.get(right), kind, request.explain(), comparison);
      writer.writeRecord(cells);
      if (++rows % PROGRESS_STEP == 0) {
        progress.accept(rows);
      }
    }
    return rows;
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
      cells.add(desk.matching().explain(one, other).sentence());
    }
  }

  private Party party(String name, @Nullable String schema) {
    return new PartyQuery(name, schema, List.of(), List.of(), List.of())
        .analysed(desk.matching(), desk.model());
  }

  static String decimal(double score) {
    return BigDecimal.valueOf(score).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
  }
}
