package dev.chokepoint.sources.json;

import dev.chokepoint.evidence.codec.ByteLines;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// Reads records from JSON lines, or from one JSON array of objects, one at a time.
///
/// Of JSON lines, one that is no JSON object, repeats a member or is over 16 MiB is rejected by
/// file, line and column, and reading goes on with the next. An array that breaks makes the file
/// unreadable from there, since nothing shows where the next object begins.
public final class JsonRecords {

  private static final int BUFFER = 1 << 16;

  private final InputFile file;
  private final ReadIssue.Sink issues;

  public JsonRecords(InputFile file, ReadIssue.Sink issues) {
    this.file = file;
    this.issues = issues;
  }

  /// Hands on each record.
  ///
  /// @throws UnreadableInput if the file is an array that breaks
  public void forEach(Consumer<JsonRecord> records) throws IOException {
    try (BufferedInputStream in = new BufferedInputStream(file.open(), BUFFER)) {
      if (isArray(in)) {
        array(in, records);
      } else {
        lines(in, records);
      }
    }
  }

  private static boolean isArray(BufferedInputStream in) throws IOException {
    in.mark(BUFFER);
    int first = in.read();
    for (int i = 1; i < BUFFER && (Character.isWhitespace(first) || first >= 0xBB); i++) {
      first = in.read();
    }
    in.reset();
    return first == '[';
  }

  private void lines(InputStream in, Consumer<JsonRecord> records) throws IOException {
    ByteLines lines = new ByteLines(in);
    while (lines.advance()) {
      if (lines.tooLong()) {
        reject(lines, null, "the line is longer than 16 MiB");
      } else if (!lines.blank()) {
        JsonRecord record = line(lines);
        if (record != null) {
          records.accept(record);
        }
      }
    }
  }

  private @Nullable JsonRecord line(ByteLines lines) {
    try (JsonParser parser =
        JsonTree.FACTORY.createParser(
            ObjectReadContext.empty(), lines.bytes(), lines.start(), lines.length())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        reject(lines, null, "the line is no JSON object");
        return null;
      }
      JsonRecord record =
          new JsonTree(file.name(), parser, JsonTree.OF_A_RECORD).object(lines.number(), "");
      if (parser.nextToken() != null) {
        reject(lines, null, "something stands behind the object");
        return null;
      }
      return record;
    } catch (JsonTree.TooMuch e) {
      reject(lines, null, String.valueOf(e.getMessage()));
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      reject(
          lines, column > 0 ? "character " + column : null, "not JSON: " + e.getOriginalMessage());
    }
    return null;
  }

  private void reject(ByteLines lines, @Nullable String column, String reason) {
    issues.accept(
        ReadIssue.rejected(
            Locator.row(file.name(), lines.number(), column), lines.excerpt(), reason));
  }

  private void array(InputStream in, Consumer<JsonRecord> records) throws IOException {
    try (JsonParser parser = JsonTree.FACTORY.createParser(ObjectReadContext.empty(), in)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        long line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
          records.accept(new JsonTree(file.name(), parser, JsonTree.OF_A_RECORD).object(line, ""));
        } else if (parser.currentToken() == null) {
          throw new UnreadableInput(
              Locator.row(file.name(), line, null), "the array ends too early");
        } else {
          issues.accept(
              ReadIssue.rejected(
                  Locator.row(file.name(), line, null),
                  parser.getString(),
                  "an item of the array is no object"));
          parser.skipChildren();
        }
      }
    } catch (JsonTree.TooMuch e) {
      throw new UnreadableInput(Locator.row(file.name(), 0, null), String.valueOf(e.getMessage()));
    } catch (JacksonException e) {
      throw JsonTrouble.of(file.name(), e);
    }
  }
}
