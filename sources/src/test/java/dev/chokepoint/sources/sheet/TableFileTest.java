package dev.chokepoint.sources.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.testing.BytesFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// One reader for tables in text, XLSX and ODS.
class TableFileTest {

  private static final String NAMES =
      "<si><t>name</t></si><si><r><t>ООО </t></r><r><t>Ветер</t></r></si>";

  /// What stands in a table, a line each.
  private static final class Lines implements TableFile.Sink {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void header(List<String> columns) {
      lines.add(String.join("|", columns));
    }

    @Override
    public void row(long line, List<String> cells) {
      lines.add(line + ": " + String.join("|", cells));
    }

    @Override
    public void issue(ReadIssue issue) {
      lines.add(issue.severity() + " " + issue.locator() + " " + issue.reason());
    }
  }

  private static List<String> read(BytesFile file) throws IOException {
    Lines lines = new Lines();
    new TableFile(file).read(lines);
    return lines.lines;
  }

  private static List<String> text(String text, Charset charset) throws IOException {
    return read(new BytesFile("parties.csv", text.getBytes(charset)));
  }

  private static BytesFile workbook(String rows) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "xl/worksheets/second.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    parts.put("xl/sharedStrings.xml", "<sst>" + NAMES + "</sst>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='0000000000'/>"
            + "<numFmt numFmtId='165' formatCode='dd\\.mm\\.yyyy'/></numFmts><cellXfs>"
            + "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>"
            + "</cellXfs></styleSheet>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='urn:r'><sheets><sheet name='Hidden' state='hidden' r:id='a'/>"
            + "<sheet name='Parties' sheetId='2' r:id='b'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='a' Target='worksheets/first.xml'/>"
            + "<Relationship Id='b' Target='/xl/worksheets/second.xml'/></Relationships>");
    return archive("parties.xlsx", parts);
  }

  private static BytesFile archive(String name, Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return new BytesFile(name, out.toByteArray());
  }

  @Test
  void textIsReadWhateverItsDelimiterAndEncoding() throws IOException {
    assertThat(text("name,country\n\"A, B\",ir\n", UTF_8))
        .containsExactly("name|country", "2: A, B|ir");
    assertThat(text("name;country\nA;ir\n\nB\n", UTF_8))
        .containsExactly("name|country", "2: A|ir", "4: B|");
    assertThat(text("name\tcountry\nA\tir\n", Charset.forName("UTF-16")))
        .containsExactly("name|country", "2: A|ir");
    assertThat(text("name,name,\nA,B,C\n", UTF_8)).containsExactly("name|name|", "2: A|B|C");
    assertThat(text("имя;страна\nВетер;ru\n", Charset.forName("windows-1251")))
        .contains("имя|страна", "2: Ветер|ru")
        .hasSize(3);
  }

  @Test
  void aBrokenRowIsToldWithItsLineAndReadingGoesOn() throws IOException {
    assertThat(text("name,country\n\"A\" B,ir\nC,ir\n", UTF_8))
        .hasSize(3)
        .contains("3: C|ir")
        .anyMatch(line -> line.startsWith("REJECTED parties.csv line 2"));
  }

  @Test
  void cellsOfAWorkbookSayWhatTheyShow() throws IOException {
    assertThat(
            read(
                workbook(
                    "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='inlineStr'><is><t>id</t>"
                        + "</is></c></row>"
                        + "<row r='3'><c r='A3' t='s'><v>1</v></c><c r='B3' s='1'><v>27457</v></c>"
                        + "<c r='C3'><v>1.646019914E9</v></c></row>"
                        + "<row r='5'><c r='A5' t='str'><f>B1</f><v>computed</v></c>"
                        + "<c r='B5' s='3'><v>45205.5</v></c><c r='C5' s='2'><v>123</v></c></row>"
                        + "<row><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c></row>")))
        .containsExactly(
            "name||id",
            "3: ООО Ветер|1975-03-04|1646019914",
            "5: computed|2023-10-06T12:00|0000000123",
            "6: TRUE|#N/A|");
  }

  @Test
  void whatIsWrongInAWorkbookIsToldWithRowAndColumn() throws IOException {
    String header = "<row r='1'><c r='A1' t='inlineStr'><is><t>name</t></is></c></row>";
    refused(header + "<row r='2'><c r='B2' t='s'><v>7</v></c></row>", "sheet Parties", "2", "B");
    refused(header + "<row r='2'><c r='A2'><v>x</v></c></row>", "number", "2", "A");
    refused(header + "<row r='2'><c r='A2'><v>1E999999999</v></c></row>", "number");
    refused(header + "<row r='2'><c r='ZZZ2'><v>1</v></c></row>", "beyond the 16384 columns");
    refused(header + "<row r='2'><c r='B2'/><c r='A2'/></row>", "out of order");
    refused(header + "<row r='2000000'/>", "numbered 2000000");
    refused(header + "<row r='1'/>", "numbered 1");
  }

  private static void refused(String rows, String... told) throws IOException {
    BytesFile file = workbook(rows);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("parties.xlsx")
        .hasMessageContainingAll(told);
  }

  @Test
  void textsThatOutgrowMemoryAreRefused() throws IOException {
    String text = "<si><t>" + "x".repeat(900_000) + "</t></si>";
    BytesFile file =
        archive(
            "parties.xlsx",
            Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r='urn:r'><sheets><sheet name='S' r:id='a'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Target='s.xml'/></Relationships>",
                "xl/sharedStrings.xml",
                "<sst>" + text.repeat(80) + "</sst>"));
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("parties.xlsx");
  }

  @Test
  void theFirstSheetOfAnOpenDocumentIsRead() throws IOException {
    BytesFile file =
        archive(
            "parties.ods",
            Map.of(
                "content.xml",
                "<d xmlns:table='t' xmlns:text='x'><table:table table:name='One'>"
                    + row("name")
                    + row("Ветер")
                    + "</table:table><table:table table:name='Two'>"
                    + row("other")
                    + "</table:table></d>"));
    assertThat(read(file)).containsExactly("name", "2: Ветер");
  }

  private static String row(String text) {
    return "<table:table-row><table:table-cell><text:p>"
        + text
        + "</text:p></table:table-cell></table:table-row>";
  }

  @Test
  void whatIsNoTableIsRefused() {
    for (byte[] bytes :
        List.of(new byte[0], new byte[] {0, 1, 2}, new byte[] {'P', 'K', 3, 4, 9, 9})) {
      assertThatThrownBy(() -> read(new BytesFile("x", bytes))).isInstanceOf(UnreadableInput.class);
    }
  }
}
