package dev.chokepoint.drawing.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Small tables as RFC 4180 with line feeds. Cells that a spreadsheet would take for a formula get
/// an apostrophe before them (OWASP, CSV injection); numbers stay as they are.
public final class CsvText {

  private CsvText() {}

  /// The rows as text, the first one being the header.
  public static String of(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      for (List<String> row : rows) {
        out.writeRecord(row.stream().map(CsvText::neutral).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String neutral(String cell) {
    boolean formula = cell.matches("(?s)[=+@\\t\\r-].*") && !cell.matches("-?\\d+(\\.\\d+)?");
    return formula ? "'" + cell : cell;
  }
}
