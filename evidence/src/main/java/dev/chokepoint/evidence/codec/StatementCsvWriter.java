package dev.chokepoint.evidence.codec;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.chokepoint.evidence.statement.Statement;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes FollowTheMoney statement CSV: a header, every field quoted, lines ended by line feeds,
/// `external` as `t` or `f`, what is null as an empty field.
///
/// Everything of a [Statement] but its provenance; [ProvenanceSidecarWriter] keeps that.
/// FollowTheMoney's own tools refuse names that their model lacks: for them leave out
/// [Statement#CONTEXT] and pass entities through [StockExport] first.
public final class StatementCsvWriter implements Closeable {

  private final CsvWriter csv;
  private final String mark;

  /// @param out closed with the writer
  public StatementCsvWriter(OutputStream out) {
    this(out, "");
  }

  /// Ends each record with the column [HandlingMark#NAME].
  ///
  /// @param out closed with the writer
  /// @param mark empty for none
  public StatementCsvWriter(OutputStream out, String mark) {
    this.mark = mark;
    this.csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.LF)
            .build(out, StandardCharsets.UTF_8);
    record(StatementColumns.CSV, HandlingMark.NAME);
  }

  /// Writes one record.
  public void write(Statement s) {
    record(
        List.of(
            s.canonicalId(),
            s.entityId(),
            s.property(),
            orEmpty(s.propertyType()),
            s.schema(),
            s.value(),
            s.dataset(),
            orEmpty(s.origin()),
            orEmpty(s.lang()),
            orEmpty(s.originalValue()),
            s.external() ? "t" : "f",
            orEmpty(s.firstSeen()),
            orEmpty(s.lastSeen()),
            s.id()),
        mark);
  }

  private void record(List<String> cells, String last) {
    List<String> all = new ArrayList<>(cells);
    if (!mark.isEmpty()) {
      all.add(last);
    }
    csv.writeRecord(all);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
