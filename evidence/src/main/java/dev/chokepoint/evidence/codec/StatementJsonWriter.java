package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.statement.Statement;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Writes FollowTheMoney statements, one JSON object a line, `canonical_id` first, so that sorting
/// the lines brings together what is about one thing.
///
/// The form has no room for the property's type and for provenance; [ProvenanceSidecarWriter] keeps
/// the latter.
public final class StatementJsonWriter implements Closeable {

  private final OutputStream out;
  private final StringBuilder line = new StringBuilder(512);

  /// @param out closed with the writer
  public StatementJsonWriter(OutputStream out) {
    this.out = out;
  }

  /// Writes one line.
  public void write(Statement s) throws IOException {
    line.setLength(0);
    line.append('{');
    member(StatementColumns.CANONICAL_ID, s.canonicalId());
    member(StatementColumns.ENTITY_ID, s.entityId());
    member(StatementColumns.PROPERTY, s.property());
    member(StatementColumns.SCHEMA, s.schema());
    member(StatementColumns.VALUE, s.value());
    member(StatementColumns.DATASET, s.dataset());
    member(StatementColumns.LANG, s.lang());
    member(StatementColumns.ORIGINAL_VALUE, s.originalValue());
    member(StatementColumns.FIRST_SEEN, s.firstSeen());
    member(StatementColumns.LAST_SEEN, s.lastSeen());
    line.append(",\"").append(StatementColumns.EXTERNAL).append("\":").append(s.external());
    member(StatementColumns.ORIGIN, s.origin());
    member(StatementColumns.ID, s.id());
    line.append("}\n");
    out.write(line.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void member(String name, @Nullable String value) {
    if (line.length() > 1) {
      line.append(',');
    }
    line.append('"').append(name).append("\":");
    if (value == null) {
      line.append("null");
    } else {
      JsonText.quote(line, value);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
