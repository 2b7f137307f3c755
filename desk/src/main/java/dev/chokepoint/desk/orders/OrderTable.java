package dev.chokepoint.desk.orders;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.input.PathInput;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.sheet.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An order file: delimited text, a workbook, a sheet or JSON lines, plain or gzip.
public final class OrderTable {

  private static final int LOOKED_AT = 100;

  private OrderTable() {}

  /// Reads it through.
  ///
  /// @throws BadRequest if there is no such file, or it cannot be read as a table with a header
  public static void read(Path file, TableFile.Sink sink) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw BadRequest.unreadable(Sentence.of("there is no file {0}", file));
    }
    try {
      PathInput input = new PathInput(file);
      JsonLinesTable lines = new JsonLinesTable(input);
      if (lines.begins()) {
        lines.read(sink);
      } else {
        new TableFile(input).read(sink);
      }
    } catch (UnreadableInput e) {
      throw BadRequest.unreadable(String.valueOf(e.getMessage()));
    }
  }

  /// The header and the first rows.
  ///
  /// @param rows at most a hundred
  public record Head(List<String> header, List<List<String>> rows) {

    public Head {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }

  /// Reads the beginning.
  ///
  /// @throws BadRequest as for [#read]
  public static Head head(Path file) throws IOException {
    Beginning beginning = new Beginning();
    try {
      read(file, beginning);
    } catch (Enough e) {
      // The rest is not needed.
      return new Head(beginning.header, beginning.rows);
    }
    return new Head(beginning.header, beginning.rows);
  }

  /// Ends a reading early.
  private static final class Enough extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Beginning implements TableFile.Sink {

    private List<String> header = List.of();
    private final List<List<String>> rows = new ArrayList<>();

    @Override
    public void header(List<String> columns) {
      header = columns;
    }

    @Override
    public void row(long line, List<String> cells) throws IOException {
      rows.add(List.copyOf(cells));
      if (rows.size() == LOOKED_AT) {
        throw new Enough();
      }
    }

    @Override
    public void issue(ReadIssue issue) {
      // The full reading tells of it.
    }
  }
}
