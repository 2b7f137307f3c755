package dev.chokepoint.evidence.codec;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.chokepoint.evidence.statement.Statement;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Writes FollowTheMoney statement packs: a header, quotes only where needed, lines ended by line
/// feeds, `external` as `t` or empty, `prop` as `SCHEMA:PROPERTY`.
///
/// The form has no room for the canonical id, for a property type that the model does not give, and
/// for provenance.
public final class StatementPackWriter implements Closeable {

  private final CsvWriter csv;

  /// @param out closed with the writer
  public StatementPackWriter(OutputStream out) {
    this.csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.REQUIRED)
            .lineDelimiter(LineDelimiter.LF)
            .build(out, StandardCharsets.UTF_8);
    csv.writeRecord(StatementColumns.PACK);
  }

  /// Writes one record.
  ///
  /// @throws IllegalArgumentException if the schema's name holds a colon, which the form cannot
  ///   hold
  public void write(Statement s) {
    if (s.schema().indexOf(':') >= 0) {
      throw new IllegalArgumentException("a pack cannot hold the schema " + s.schema());
    }
    csv.writeRecord(
        s.entityId(),
        s.schema() + ":" + s.property(),
        s.value(),
        s.dataset(),
        orEmpty(s.lang()),
        orEmpty(s.originalValue()),
        orEmpty(s.origin()),
        s.external() ? "t" : "",
        orEmpty(s.firstSeen()),
        orEmpty(s.lastSeen()),
        s.id());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
