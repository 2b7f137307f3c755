package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes beside a statement table what its columns have no room for: one JSON object a line,
/// `{"id": STATEMENT, ...}` with the members of [ProvenanceJson].
///
/// Lines stand in the order of the table. A statement with [Provenance#NONE] gets no line. The name
/// of the file is that of the table with `.provenance.jsonl` for its ending.
public final class ProvenanceSidecarWriter implements Closeable {

  private final OutputStream out;
  private final String mark;
  private final StringBuilder line = new StringBuilder(256);

  /// @param out closed with the writer
  public ProvenanceSidecarWriter(OutputStream out) {
    this(out, "");
  }

  /// Ends each line with the member [HandlingMark#NAME].
  ///
  /// @param out closed with the writer
  /// @param mark empty for none
  public ProvenanceSidecarWriter(OutputStream out, String mark) {
    this.out = out;
    this.mark = mark;
  }

  /// Writes the line of one statement, if it needs one.
  public void write(Statement statement) throws IOException {
    if (statement.provenance().equals(Provenance.NONE)) {
      return;
    }
    line.setLength(0);
    JsonText.quote(line.append("{\"id\":"), statement.id());
    ProvenanceJson.append(line.append(','), statement.provenance());
    HandlingMark.append(line, mark);
    line.append("}\n");
    out.write(line.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
