package dev.chokepoint.desk;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// A workbook in the form that spreadsheet programs read (ECMA-376, XLSX), its cells all of them
/// texts, so that none is a formula. Written as it goes; a sheet holds 1,048,576 rows and no more.
public final class XlsxBook implements Closeable {

  private static final int MOST_ROWS = 1_048_576;
  private static final int LONGEST_CELL = 32_767;

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String FORMATS = "http://schemas.openxmlformats.org/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String SHEET =
      HEAD + "<worksheet xmlns=\"" + FORMATS + "spreadsheetml/2006/main\"><sheetData>";

  private final ZipOutputStream zip;
  private final Writer text;
  private final int sheets;
  private int sheet;
  private int rows;

  /// @param out closed with the workbook
  /// @param names of the sheets, in the order in which they will be written
  /// @throws IOException if nothing can be written
  public XlsxBook(OutputStream out, List<String> names) throws IOException {
    this.zip = new ZipOutputStream(out);
    this.text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    this.sheets = names.size();
    part("[Content_Types].xml", types());
    part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
    part("xl/workbook.xml", workbook(names));
    StringBuilder targets = new StringBuilder();
    for (int i = 1; i <= sheets; i++) {
      targets.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    part("xl/_rels/workbook.xml.rels", relations(targets.toString()));
  }

  private String types() {
    StringBuilder types = new StringBuilder(HEAD);
    types.append("<Types xmlns=\"").append(FORMATS).append("package/2006/content-types\">");
    types.append("<Default Extension=\"rels\" ContentType=\"");
    types.append("application/vnd.openxmlformats-package.relationships+xml\"/>");
    types.append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"");
    types.append(TYPE).append("sheet.main+xml\"/>");
    for (int i = 1; i <= sheets; i++) {
      types.append("<Override PartName=\"/xl/worksheets/sheet").append(i);
      types.append(".xml\" ContentType=\"").append(TYPE).append("worksheet+xml\"/>");
    }
    return types.append("</Types>").toString();
  }

  private static String relations(String inside) {
    String form = FORMATS + "package/2006/relationships";
    return HEAD + "<Relationships xmlns=\"" + form + "\">" + inside + "</Relationships>";
  }

  private static String relation(int number, String kind, String target) {
    String type = FORMATS + "officeDocument/2006/relationships/" + kind;
    return "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>".formatted(number, type, target);
  }

  private static String workbook(List<String> names) {
    StringBuilder book = new StringBuilder(HEAD);
    book.append("<workbook xmlns=\"")
        .append(FORMATS)
        .append("spreadsheetml/2006/main\" xmlns:r=\"");
    book.append(FORMATS).append("officeDocument/2006/relationships\"><sheets>");
    for (int i = 1; i <= names.size(); i++) {
      book.append("<sheet name=\"").append(escaped(names.get(i - 1))).append("\" sheetId=\"");
      book.append(i).append("\" r:id=\"rId").append(i).append("\"/>");
    }
    return book.append("</sheets></workbook>").toString();
  }

  private void part(String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /// Begins the next sheet; every one that was named must be begun before the workbook is closed.
  public void next() throws IOException {
    end();
    sheet++;
    rows = 0;
    zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + sheet + ".xml"));
    text.write(SHEET);
  }

  /// Writes a row of the sheet that was begun last.
  ///
  /// @throws IOException if it is full, or nothing can be written
  public void row(List<String> cells) throws IOException {
    if (++rows > MOST_ROWS) {
      throw new IOException("a sheet holds " + MOST_ROWS + " rows; write CSV instead");
    }
    text.write("<row>");
    for (String cell : cells) {
      text.write("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      text.write(escaped(cell));
      text.write("</t></is></c>");
    }
    text.write("</row>");
  }

  private void end() throws IOException {
    if (sheet > 0) {
      text.write("</sheetData></worksheet>");
      text.flush();
      zip.closeEntry();
    }
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
                case '"' -> "&quot;";
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
    end();
    zip.close();
  }
}
