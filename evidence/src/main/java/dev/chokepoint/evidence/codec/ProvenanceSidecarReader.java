package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.ReadIssue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads what [ProvenanceSidecarWriter] wrote, in step with the statements it belongs to.
///
/// Lines must stand in the order of the statements; statements without a line are allowed. The
/// reader looks at most 1,024 lines ahead, so that its memory is constant: a line that is passed
/// over because it stands out of order, or belongs to no statement, is rejected with its place.
public final class ProvenanceSidecarReader {

  private static final int AHEAD = 1024;

  private final ByteLines lines;
  private final String fileName;
  private final ReadIssue.Sink issues;
  private final ArrayDeque<Line> ahead = new ArrayDeque<>(AHEAD);
  private final Map<String, Integer> idsAhead = new HashMap<>();

  private record Line(String id, Provenance provenance, long number) {}

  /// @param in closed by the caller
  /// @param fileName name of the sidecar without folders
  public ProvenanceSidecarReader(InputStream in, String fileName, ReadIssue.Sink issues) {
    this.lines = new ByteLines(in);
    this.fileName = fileName;
    this.issues = issues;
  }

  /// The provenance of the next statement; [Provenance#NONE] when the sidecar has no line for it.
  /// To be asked once for each statement, in order.
  public Provenance provenanceOf(String statementId) throws IOException {
    lookAhead();
    Line head = ahead.peek();
    if (head == null || !idsAhead.containsKey(statementId)) {
      return Provenance.NONE;
    }
    while (!head.id().equals(statementId)) {
      refuse(take());
      head = ahead.element();
    }
    return take().provenance();
  }

  /// Reports the lines that belong to no statement. To be called after the last statement.
  public void finish() throws IOException {
    lookAhead();
    while (!ahead.isEmpty()) {
      refuse(take());
      lookAhead();
    }
  }

  private Line take() {
    Line line = ahead.remove();
    idsAhead.computeIfPresent(line.id(), (id, count) -> count == 1 ? null : count - 1);
    return line;
  }

  private void refuse(Line line) {
    issues.accept(
        ReadIssue.rejected(
            Locator.row(fileName, line.number(), null),
            line.id(),
            "the line stands out of order or belongs to no statement of the table"));
  }

  private void lookAhead() throws IOException {
    while (ahead.size() < AHEAD && lines.advance()) {
      Line line = lines.blank() ? null : parse();
      if (line != null) {
        ahead.add(line);
        idsAhead.merge(line.id(), 1, Integer::sum);
      }
    }
  }

  private @Nullable Line parse() {
    String reason;
    try {
      return lines.tooLong() ? refuseLong() : line();
    } catch (JacksonException e) {
      reason = "not JSON: " + e.getOriginalMessage();
    } catch (BadRecord e) {
      reason = e.reason();
    } catch (IllegalArgumentException e) {
      reason = String.valueOf(e.getMessage());
    }
    issues.accept(
        ReadIssue.rejected(Locator.row(fileName, lines.number(), null), lines.excerpt(), reason));
    return null;
  }

  private static Line refuseLong() throws BadRecord {
    throw new BadRecord(null, "the line is longer than 16 MiB");
  }

  private Line line() throws BadRecord {
    try (JsonParser parser = JsonStreams.parser(lines.bytes(), lines.start(), lines.length())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadRecord(null, "the line is not a JSON object");
      }
      String id = "";
      ProvenanceJson.Members members = new ProvenanceJson.Members();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        if (name.equals("id")) {
          id = JsonStreams.scalar(parser, name);
        } else {
          members.take(name, parser);
        }
      }
      if (id.isEmpty()) {
        throw new BadRecord("id", "the line names no statement");
      }
      return new Line(id, members.provenance(), lines.number());
    }
  }
}
