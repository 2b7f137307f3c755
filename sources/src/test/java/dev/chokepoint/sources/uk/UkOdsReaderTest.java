package dev.chokepoint.sources.uk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.ReadIssue.Severity;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.testing.BytesFile;
import dev.chokepoint.sources.testing.ReaderRun;
import dev.chokepoint.sources.testing.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// What the reader makes of an index in the UK's form.
class UkOdsReaderTest {

  private static final String HEADER =
      row(
          "Unique ID",
          "OFSI Group ID",
          "Name",
          "Regime Name",
          "Type",
          "Designation source",
          "Date Designated",
          "Sanctions Imposed",
          "Remark");

  private static final String ROWS =
      row("UK Sanctions List")
          + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell"
          + " table:number-columns-repeated=\"16384\"/></table:table-row>"
          + HEADER
          + row(
              "ZZZ0001",
              "1",
              "EXAMPLE  Jon",
              "Russia",
              "Individual",
              "UK",
              "24-02-2022",
              "Asset freeze, Transport sanctions: (see \"Other, information\"), -, , Travel Ban")
          + row(
              "ZZZ0001",
              "1",
              "MUSTER Jan",
              "Russia",
              "Individual",
              "UK",
              "24-02-2022",
              "Asset freeze")
          + row(
              "ZZZ0002",
              "",
              "SHIP <text:s text:c=\"2\"/>ONE",
              "Russia",
              "Ship",
              "UK|UN",
              "31-02-2022",
              "De-flag",
              "keep me")
          + row("ZZZ0003", "3", "", "Russia", "Entity", "UK", "01-01-2020", "Asset freeze")
          + row("ZZZ0004", "4", "EXAMPLE LTD", "Iran", "Entity", "UN", "01-01-2020", "Asset freeze")
          + row("", "5", "NO ID", "Iran", "Entity")
          + "<table:table-row table:number-rows-repeated=\"1043267\"><table:table-cell"
          + " table:number-columns-repeated=\"16384\"/></table:table-row>";

  private final UkOdsReader reader = new UkOdsReader();

  @Test
  void rowsOfOneIdAreOnePartyWithAliases() throws IOException {
    ReaderRun run = ReaderRun.of(reader, ods(ROWS));

    assertThat(run.entities("Person")).containsExactly("uk-ZZZ0001");
    assertThat(run.values("uk-ZZZ0001", "name")).containsExactly("EXAMPLE Jon");
    assertThat(run.only("uk-ZZZ0001", "name", "EXAMPLE Jon").originalValue())
        .isEqualTo("EXAMPLE  Jon");
    assertThat(run.values("uk-ZZZ0001", "alias")).containsExactly("MUSTER Jan");
    assertThat(run.places("uk-ZZZ0001", "alias", "MUSTER Jan"))
        .containsExactly("uk.ods line 6, sheet The list, Name");
    assertThat(run.entities("Vessel")).containsExactly("uk-ZZZ0002");
    assertThat(run.values("uk-ZZZ0002", "name")).containsExactly("SHIP ONE");
    assertThat(run.entities("Organization")).containsExactly("uk-ZZZ0003", "uk-ZZZ0004");
    assertThat(run.counts())
        .containsEntry("rows", 6L)
        .containsEntry("individuals", 1L)
        .containsEntry("ships", 1L)
        .containsEntry("entities", 2L);
  }

  @Test
  void theListingHasRegimeDateAndEachSanctionImposed() throws IOException {
    ReaderRun run = ReaderRun.of(reader, ods(ROWS));
    String listing = "uk-ZZZ0001-sanction";

    assertThat(run.values(listing, "provisions"))
        .containsExactly(
            "Asset freeze", "Transport sanctions: (see \"Other, information\")", "Travel Ban");
    assertThat(run.places(listing, "provisions", "Travel Ban"))
        .containsExactly("uk.ods line 5, sheet The list, Sanctions Imposed, characters 69-78");
    assertThat(run.values(listing, "listingDate")).containsExactly("2022-02-24");
    assertThat(run.values(listing, "program")).containsExactly("Russia");
    assertThat(run.values(listing, "recordId")).containsExactly("ZZZ0001");
    assertThat(run.values(listing, "authorityId")).containsExactly("1");
    assertThat(run.values(listing, "entity")).containsExactly("uk-ZZZ0001");
    assertThat(run.values("uk-ZZZ0002-sanction", "description"))
        .containsExactly("Designation source: UK|UN", "Date Designated: 31-02-2022");
    assertThat(run.values("uk-ZZZ0002", "notes")).containsExactly("Remark: keep me");
  }

  @Test
  void badCellsAreReportedWithTheirPlace() throws IOException {
    ReaderRun run = ReaderRun.of(reader, ods(ROWS));

    assertThat(run.issues())
        .extracting(issue -> issue.severity() + " " + issue.locator() + ": " + issue.reason())
        .containsExactly(
            Severity.NOTE
                + " uk.ods line 7, sheet The list, Date Designated:"
                + " no date DD-MM-YYYY; kept as text",
            Severity.NOTE
                + " uk.ods line 8, sheet The list, Name: the row has no name; kept without one",
            Severity.REJECTED
                + " uk.ods line 10, sheet The list, Unique ID: the row has no Unique ID");
  }

  @Test
  void columnsAreToldByTheirHeadings() throws IOException {
    String swapped =
        row("Type", "Name", "Unique ID", "Regime Name")
            + row("Entity", "EXAMPLE LTD", "ZZZ0009", "Iran");
    ReaderRun run = ReaderRun.of(reader, ods(swapped));

    assertThat(run.values("uk-ZZZ0009", "name")).containsExactly("EXAMPLE LTD");
  }

  @Test
  void aFileIsKnownByItsContentAlone() throws IOException {
    BytesFile index = ods(ROWS);
    assertThat(
            reader.recognise(
                List.of(ods(row("Name", "Price")), index, BytesFile.of("uk.ods", "Unique ID"))))
        .containsExactly(index);
    assertThat(reader.sets(List.of(index)).getFirst().known().name()).isEqualTo("uk_sanctions");
  }

  @Test
  void aFileCutOffAnywhereIsNotReadAsAWhole() throws IOException {
    StringBuilder many = new StringBuilder(HEADER);
    for (int i = 0; i < 800; i++) {
      many.append(row("ZZ" + i * 7919L, "" + i, "NAME " + i * 104729L, "Iran", "Entity"));
    }
    BytesFile file = ods(many.toString());
    assertThat(file.length()).isGreaterThan(8_000);
    for (int length = 0; length < file.length(); length += 1000) {
      BytesFile cut = file.cutTo(length);
      assertThatThrownBy(() -> ReaderRun.of(reader, cut))
          .as("cut to %d bytes", length)
          .isInstanceOf(UnreadableInput.class)
          .hasMessageStartingWith("uk.ods");
    }
    assertThatThrownBy(() -> ReaderRun.of(reader, file.cutTo(file.length() - 1)))
        .isInstanceOf(UnreadableInput.class);
    assertThat(ReaderRun.of(reader, file).count("entities")).isEqualTo(800);
  }

  @Test
  void sheetsWithMoreRowsThanSheetsCanHaveAreRefused() {
    String bomb =
        HEADER
            + "<table:table-row table:number-rows-repeated=\"900000000\">"
            + "<table:table-cell table:number-columns-repeated=\"900000000\"><text:p>x</text:p>"
            + "</table:table-cell></table:table-row>";
    assertThatThrownBy(() -> ReaderRun.of(reader, ods(bomb)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining(
            "uk.ods line 2, sheet The list: the sheet has more than 1048576 rows");
  }

  @Test
  void thePublishedIndexIsReadWhole() throws IOException {
    InputFile published = SharedData.file("lists/uk-2025/uk_sanctions_list.ods");
    assertThat(reader.recognise(List.of(published))).hasSize(1);
    ReaderRun run = ReaderRun.of(reader, published);

    // Counted with unzip and a script of its own.
    assertThat(run.counts())
        .containsEntry("rows", 5302L)
        .containsEntry("individuals", 3754L)
        .containsEntry("entities", 1087L)
        .containsEntry("ships", 461L);
    assertThat(run.entities("Sanction")).hasSize(5302);
    assertThat(run.statements().stream().filter(each -> each.value().equals("Travel Ban")))
        .hasSize(3656);
    assertThat(run.statements().stream().filter(each -> each.property().equals("listingDate")))
        .hasSize(5302);
    assertThat(run.issues())
        .extracting(issue -> issue.reason())
        .containsExactly(
            "the row has no name; kept without one", "the row has no name; kept without one");
  }

  private static String row(String... cells) {
    List<String> written = new ArrayList<>();
    Arrays.stream(cells)
        .forEach(cell ->
            written.add(
                cell.isEmpty()
                    ? "<table:table-cell/>"
                    : "<table:table-cell office:value-type=\"string\"><text:p>"
                        + cell
                        + "</text:p></table:table-cell>"));
    return "<table:table-row>" + String.join("", written) + "</table:table-row>\n";
  }

  private static BytesFile ods(String rows) throws IOException {
    String content =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:spreadsheet><table:table table:name=\"The list\">"
            + rows
            + "</table:table></office:spreadsheet></office:body></office:document-content>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(UTF_8));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8));
      zip.closeEntry();
    }
    return new BytesFile("uk.ods", out.toByteArray());
  }
}
