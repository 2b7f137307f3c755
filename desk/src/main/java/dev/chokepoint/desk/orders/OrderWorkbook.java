package dev.chokepoint.desk.orders;

import dev.chokepoint.desk.ScreenOrders;
import dev.chokepoint.desk.SpreadsheetCell;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Screened orders as an XLSX workbook (ECMA-376) of one sheet, with the cells of [OrderResults],
/// all of them texts. Written as it goes; a sheet holds 1,048,576 rows and no more.
public final class OrderWorkbook implements ScreenOrders.Sink, Closeable {

  private static final int MOST_ROWS = 1_048_576;
  private static final int LONGEST_CELL = 32_767;

  private static final String TYPES =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/xl/workbook.xml\" ContentType="
          + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
          + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType="
          + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
          + "</Types>";
  private static final String RELATIONS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
          + " Id=\"rId1\""
          + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
          + " Target=\"%s\"/></Relationships>";
  private static final String WORKBOOK =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
          + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          + "<sheets><sheet name=\"screened\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
  private static final String SHEET =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
          + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          + "<sheetData>";

  private final ZipOutputStream zip;
  private final Writer sheet;
  private final List<String> stale;
  private int rows;

  /// @throws IOException if the file cannot be written
  ///
  /// @param stale sources that are too old, which every order was screened against all the same
  public OrderWorkbook(Path file, List<String> stale) throws IOException {
    this.stale = List.copyOf(stale);
    zip = new ZipOutputStream(Files.newOutputStream(file));
    part("[Content_Types].xml", TYPES);
    part("_rels/.rels", RELATIONS.formatted("officeDocument", "xl/workbook.xml"));
    part("xl/workbook.xml", WORKBOOK);
    part("xl/_rels/workbook.xml.rels", RELATIONS.formatted("worksheet", "worksheets/sheet1.xml"));
    zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
    sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    sheet.write(SHEET);
  }

  private void part(String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Override
  public void header(List<String> columns) throws IOException {
    List<String> header = new ArrayList<>(OrderResults.ADDED);
    columns.stream().map(SpreadsheetCell::neutral).forEach(header::add);
    row(header);
  }

  @Override
  public void order(ScreenedOrder order) throws IOException {
    row(OrderResults.cells(order, stale));
  }

  private void row(List<String> cells) throws IOException {
    if (++rows > MOST_ROWS) {
      throw new IOException("a sheet holds " + MOST_ROWS + " rows; write CSV instead");
    }
    sheet.write("<row>");
    for (String cell : cells) {
      sheet.write("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      sheet.write(escaped(cell));
      sheet.write("</t></is></c>");
    }
    sheet.write("</row>");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .limit(LONGEST_CELL)
        .forEach(c -> {
          @Nullable String named =
              switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                default -> null;
              };
          if (named != null) {
            out.append(named);
          } else if (c == '\t'
              || c == '\n'
              || (c >= 0x20 && c < 0xD800)
              || (c > 0xDFFF && c < 0xFFFE)
              || c > 0xFFFF) {
            out.appendCodePoint(c);
          } else {
            out.append('\uFFFD');
          }
        });
    return out.toString();
  }

  @Override
  public void close() throws IOException {
    sheet.write("</sheetData></worksheet>");
    sheet.flush();
    zip.closeEntry();
    zip.close();
  }
}
