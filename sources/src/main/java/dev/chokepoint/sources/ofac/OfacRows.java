package dev.chokepoint.sources.ofac;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.chokepoint.evidence.codec.ByteLines;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The rows of one file. OFAC writes each on one line, so each line is read for itself: a quote
/// that is never closed costs its own row and not the rest of the file.
final class OfacRows {

  /// The longest rows published have 3 kB.
  static final int LONGEST_LINE = 1 << 20;

  private static final String END_OF_FILE = "\u001a";

  private final CsvReader.CsvReaderBuilder csv = CsvReader.builder().allowUnclosedQuote(false);
  private final InputFile file;
  private final OfacFileKind kind;
  private final Charset charset;

  OfacRows(InputFile file, OfacFileKind kind, Charset charset) {
    this.file = file;
    this.kind = kind;
    this.charset = charset;
  }

  /// Hands on every row with the right number of columns and a number for its entry; reports all
  /// others.
  void forEach(ReadIssue.Sink issues, Consumer<OfacRow> rows) throws IOException {
    try (InputStream in = file.open()) {
      ByteLines lines = new ByteLines(in, LONGEST_LINE);
      while (lines.advance()) {
        String content = content(lines, charset);
        if (lines.tooLong()) {
          reject(issues, lines.number(), null, lines.excerpt(), "the row is longer than 1 MiB");
        } else if (!content.isEmpty()) {
          read(content, lines.number(), issues).ifPresent(rows);
        }
      }
    }
  }

  /// A line without the end-of-file character; of one that is too long, its beginning.
  static String content(ByteLines lines, Charset charset) {
    return withoutEndOfFile(new String(lines.bytes(), lines.start(), lines.length(), charset));
  }

  private Optional<OfacRow> read(String line, long number, ReadIssue.Sink issues) {
    Optional<List<String>> cells = cells(csv, line);
    if (cells.isEmpty()) {
      return reject(issues, number, null, line, "the row is not CSV: a quote is not closed");
    }
    List<String> read = cells.get();
    if (read.size() != kind.columns().size()) {
      return reject(
          issues,
          number,
          null,
          line,
          "the row has " + read.size() + " columns, not " + kind.columns().size());
    }
    if (!OfacFileKind.isNumber(read.getFirst())) {
      return reject(
          issues, number, kind.columns().getFirst(), read.getFirst(), "the entry has no number");
    }
    return Optional.of(new OfacRow(kind, file.name(), number, read));
  }

  private Optional<OfacRow> reject(
      ReadIssue.Sink issues, long line, @Nullable String column, String value, String reason) {
    issues.accept(ReadIssue.rejected(Locator.row(file.name(), line, column), value, reason));
    return Optional.empty();
  }

  /// The cells of one line; empty when it is not CSV.
  static Optional<List<String>> cells(CsvReader.CsvReaderBuilder csv, String line) {
    try {
      return Optional.of(csv.ofSingleCsvRecord(line).getFields());
    } catch (CsvParseException e) {
      // The caller reports the line; the parser's message adds nothing to it.
      return Optional.empty();
    }
  }

  /// OFAC ends its files with the DOS end-of-file character.
  private static String withoutEndOfFile(String line) {
    return line.endsWith(END_OF_FILE) ? line.substring(0, line.length() - 1) : line;
  }
}
