package dev.chokepoint.sources.sheet;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.xml.XmlElement;
import dev.chokepoint.sources.xml.XmlLimits;
import dev.chokepoint.sources.xml.XmlScan;
import dev.chokepoint.sources.zip.ZipArchive;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of the first visible sheet of an Office Open XML workbook (ISO/IEC 29500, `.xlsx`).
///
/// A date cell gives its ISO date, with the time where there is one; a number its plain digits,
/// with leading zeros where its format asks for them by nothing but zeros; a formula the value that
/// was last computed; an error such as `#N/A` itself. Of merged cells only the first has a value.
/// Hidden rows and columns are read too.
///
/// Rows are streamed. Held at a time are one row and the workbook's shared strings, which
/// [SharedStrings] bounds. A sheet has at most 1,048,576 rows and 16,384 columns.
public final class XlsxSheet {

  private static final int MAX_ROWS = 1 << 20;

  private final InputFile file;
  private final ZipArchive archive;

  public XlsxSheet(InputFile file) {
    this.file = file;
    this.archive = new ZipArchive(file);
  }

  /// Whether the file is an archive with a workbook in it.
  public boolean begins() throws IOException {
    return archive.begins() && archive.peek(XlsxWorkbook.ENTRY, entry -> {});
  }

  /// Hands on every row that has something in it, and makes sure that the file is whole.
  ///
  /// @throws UnreadableInput if the file is no such workbook, is damaged or breaks off
  public void forEach(RowSink rows) throws IOException {
    XlsxWorkbook workbook = XlsxWorkbook.of(file, archive);
    XlsxCells cells =
        new XlsxCells(
            SharedStrings.of(file, archive),
            NumberFormats.of(file, archive),
            workbook.dateSystem1904());
    if (!archive.read(workbook.entry(), entry -> read(entry, workbook, cells, rows))) {
      throw new UnreadableInput(Locator.row(file.name(), 0, null), "holds no " + workbook.entry());
    }
  }

  private void read(InputStream entry, XlsxWorkbook workbook, XlsxCells cells, RowSink rows)
      throws IOException {
    // Not closed: that would close the archive, of which more is read.
    XmlScan xml =
        XmlScan.open(file.name() + " (" + workbook.entry() + ')', entry, XmlLimits.OF_LISTS);
    long number = 0;
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      XmlElement element = next.get();
      if (!element.name().equals("row")) {
        continue;
      }
      xml.whole();
      number = number(element, number, workbook.sheet());
      SheetRow row = new SheetRow(file.name(), workbook.sheet(), number, List.of());
      if (element.excess().isPresent()) {
        throw new UnreadableInput(row.at(null), "the row " + element.excess().get());
      }
      List<String> texts = texts(element, cells, row);
      if (!texts.isEmpty()
          && !rows.accept(new SheetRow(file.name(), workbook.sheet(), number, texts))) {
        return;
      }
    }
  }

  /// The row's own number, or the next one; numbers only rise.
  private long number(XmlElement row, long before, String sheet) throws IOException {
    String written = row.attribute("r").orElse(Long.toString(before + 1));
    long number = written.matches("\\d{1,9}") ? Long.parseLong(written) : 0;
    if (number <= before || number > MAX_ROWS) {
      throw new UnreadableInput(
          new Locator(file.name(), before, null, "sheet " + sheet, 0, null),
          "the row after it is numbered " + written + ", which no sheet has there");
    }
    return number;
  }

  private static List<String> texts(XmlElement element, XlsxCells cells, SheetRow row)
      throws IOException {
    List<String> texts = new ArrayList<>();
    int column = 0;
    for (XmlElement cell : element.children("c")) {
      column = CellColumn.of(cell.attribute("r").orElse(""), column, row);
      String text = cells.text(cell, row, column);
      if (!text.isBlank()) {
        while (texts.size() < column) {
          texts.add("");
        }
        texts.add(text);
      }
      column++;
    }
    return texts;
  }
}
