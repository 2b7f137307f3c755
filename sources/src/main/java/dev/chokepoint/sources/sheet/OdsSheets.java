package dev.chokepoint.sources.sheet;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.xml.XmlElement;
import dev.chokepoint.sources.xml.XmlLimits;
import dev.chokepoint.sources.xml.XmlNode;
import dev.chokepoint.sources.xml.XmlScan;
import dev.chokepoint.sources.xml.XmlText;
import dev.chokepoint.sources.zip.ZipArchive;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of an OpenDocument spreadsheet (ODF 1.3, ISO/IEC 26300), all sheets in their order.
///
/// Repeated cells and rows are written once with a count; empty ones at the end, up to a million,
/// are passed over. A sheet has at most 1,048,576 rows and 1,024 columns with something in them, as
/// in the programs that write such files. A date cell gives its ISO date, any other the text that
/// is shown; annotations are no part of a cell.
public final class OdsSheets {

  private static final String CONTENT = "content.xml";
  private static final int MAX_ROWS = 1 << 20;
  private static final int MAX_COLUMNS = 1 << 10;

  private final InputFile file;
  private final ZipArchive archive;

  public OdsSheets(InputFile file) {
    this.file = file;
    this.archive = new ZipArchive(file);
  }

  /// Whether the file is an archive with the content of such a document.
  public boolean begins() throws IOException {
    return archive.begins() && archive.peek(CONTENT, entry -> {});
  }

  /// Hands on every row that has something in it, and makes sure that the file is whole.
  ///
  /// @throws UnreadableInput if the file is no such spreadsheet, is damaged or breaks off
  public void forEach(RowSink rows) throws IOException {
    if (!archive.read(CONTENT, entry -> read(entry, rows))) {
      throw new UnreadableInput(Locator.row(file.name(), 0, null), "holds no " + CONTENT);
    }
  }

  /// Hands on the first rows only; a file that is no such spreadsheet has none.
  public void peek(RowSink rows) throws IOException {
    if (archive.begins()) {
      archive.peek(CONTENT, entry -> read(entry, rows));
    }
  }

  private void read(InputStream entry, RowSink rows) throws IOException {
    // Not closed: that would close the archive, of which more is read.
    XmlScan xml = XmlScan.open(file.name() + " (" + CONTENT + ')', entry, XmlLimits.OF_LISTS);
    String sheet = "";
    long number = 1;
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      XmlElement element = next.get();
      switch (element.name()) {
        case "table" -> {
          sheet = element.attribute("name").orElse("");
          number = 1;
        }
        case "table-row" -> {
          xml.whole();
          long repeated = repeated(element, "number-rows-repeated");
          if (!hand(element, sheet, number, repeated, rows)) {
            return;
          }
          number += repeated;
        }
        case "styles", "automatic-styles", "font-face-decls", "shapes", "tracked-changes" ->
            xml.skip();
        default -> {
          // Everything else either holds sheets and rows or says nothing of them.
        }
      }
    }
  }

  private boolean hand(XmlElement element, String sheet, long number, long repeated, RowSink rows)
      throws IOException {
    List<String> cells = cells(element);
    if (cells.isEmpty()) {
      return true;
    }
    Locator place = new Locator(file.name(), number, null, "sheet " + sheet, 0, null);
    if (element.excess().isPresent()) {
      throw new UnreadableInput(place, "the row " + element.excess().get());
    }
    if (number + repeated - 1 > MAX_ROWS) {
      throw new UnreadableInput(place, "the sheet has more than " + MAX_ROWS + " rows; refused");
    }
    for (long each = 0; each < repeated; each++) {
      if (!rows.accept(new SheetRow(file.name(), sheet, number + each, cells))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> cells(XmlElement row) {
    List<String> cells = new ArrayList<>();
    long empty = 0;
    for (XmlElement cell : row.children()) {
      if (cell.name().equals("table-cell") || cell.name().equals("covered-table-cell")) {
        String text = text(cell);
        long repeated = repeated(cell, "number-columns-repeated");
        if (text.isBlank()) {
          empty += repeated;
        } else {
          pad(cells, empty, "");
          empty = 0;
          pad(cells, repeated, text);
        }
      }
    }
    return cells;
  }

  private static void pad(List<String> cells, long count, String text) {
    for (long i = 0; i < count && cells.size() < MAX_COLUMNS; i++) {
      cells.add(text);
    }
  }

  /// How often the element stands for itself; what is no number counts once.
  private static long repeated(XmlElement element, String attribute) {
    String count = element.attribute(attribute).orElse("1");
    return count.matches("[1-9]\\d{0,8}") ? Long.parseLong(count) : 1;
  }

  private static String text(XmlElement cell) {
    Optional<String> date = cell.attribute("date-value");
    if (date.isPresent()) {
      return date.get();
    }
    StringBuilder text = new StringBuilder();
    for (XmlElement child : cell.children("p")) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      append(child, text);
    }
    return text.isEmpty() ? attribute(cell) : text.toString();
  }

  private static String attribute(XmlElement cell) {
    @Nullable String shown = cell.attribute("string-value").orElse(null);
    return shown == null ? cell.attribute("value").orElse("") : shown;
  }

  private static void append(XmlElement around, StringBuilder text) {
    for (XmlNode node : around.content()) {
      switch (node) {
        case XmlText run -> text.append(run.text());
        case XmlElement element -> {
          switch (element.name()) {
            case "s" -> text.repeat(' ', (int) Math.min(repeated(element, "c"), 1 << 10));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "annotation" -> {
              // A remark on the cell, not its value.
            }
            default -> append(element, text);
          }
        }
      }
    }
  }
}
