package dev.chokepoint.sources.uk.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.ReadIssue.Severity;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.testing.BytesFile;
import dev.chokepoint.sources.testing.ReaderRun;
import dev.chokepoint.sources.testing.ResourceFile;
import dev.chokepoint.sources.testing.Said;
import dev.chokepoint.sources.uk.UkOdsReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// What the two forms of the full list become, and that the index says nothing else. The parties
/// are invented; the fixtures say from what they were written.
class UkListReadersTest {

  private static final ResourceFile XML = new ResourceFile(UkListReadersTest.class, "list.xml");
  private static final ResourceFile CSV = new ResourceFile(UkListReadersTest.class, "list.csv");
  private static final String PERSON = "uk-RUS9001";
  private static final String BODY = "uk-RUS9002";
  private static final String SHIP = "uk-RUS9003";

  private final UkXmlReader xml = new UkXmlReader();
  private final UkCsvReader csv = new UkCsvReader();

  @Test
  void bothFormsOfTheSameDesignationsSayTheSame() throws IOException {
    ReaderRun fromXml = ReaderRun.of(xml, XML);
    ReaderRun fromCsv = ReaderRun.of(csv, CSV);

    assertThat(Said.by(fromCsv)).containsExactlyElementsOf(Said.by(fromXml));
    assertThat(fromXml.issues()).isEmpty();
    assertThat(fromCsv.issues()).isEmpty();
    assertThat(fromCsv.counts()).containsAllEntriesOf(fromXml.counts()).containsEntry("rows", 14L);
    assertThat(fromXml.counts())
        .containsEntry("individuals", 1L)
        .containsEntry("entities", 1L)
        .containsEntry("ships", 1L);
  }

  @Test
  void theIndexSaysNothingThatTheFullListDoesNot() throws IOException {
    ReaderRun index =
        ReaderRun.of(
            new UkOdsReader(),
            ods(
                row(
                        "Unique ID",
                        "OFSI Group ID",
                        "Name",
                        "Regime Name",
                        "Type",
                        "Designation source",
                        "Date Designated",
                        "Sanctions Imposed")
                    + row(
                        "RUS9001",
                        "99001",
                        "MUSTER Jon Example",
                        "Russia",
                        "Individual",
                        "UK",
                        "24-02-2022",
                        "Asset freeze, Travel Ban")
                    + row(
                        "RUS9003",
                        "99003",
                        "EXAMPLE STAR",
                        "Russia",
                        "Ship",
                        "UK",
                        "09-05-2025",
                        "Prohibition of port entry")));

    assertThat(index.statements()).hasSizeGreaterThan(20);
    assertThat(Said.by(ReaderRun.of(xml, XML))).containsAll(Said.by(index));
  }

  @Test
  void namesHaveTheSurnameFirstAndKeepTheirGrade() throws IOException {
    ReaderRun run = ReaderRun.of(xml, XML);

    assertThat(run.values(PERSON, "name")).containsExactly("MUSTER Jon Example", "Йон Мустер");
    assertThat(run.values(PERSON, "alias")).containsExactly("MUSTER Jan");
    assertThat(run.values(PERSON, "weakAlias")).containsExactly("The Bear");
    assertThat(run.values(PERSON, "lastName")).containsExactly("MUSTER");
    assertThat(run.values(PERSON, "firstName")).containsExactly("Jon");
    assertThat(run.values(PERSON, "title")).containsExactly("Dr");
    assertThat(run.places(PERSON, "firstName", "Jon"))
        .containsExactly("list.xml line 14, /Designations/Designation[1]/Names/Name[1]/Name1");
  }

  @Test
  void aListingHasItsRegimeReasonsDatesAndSanctions() throws IOException {
    ReaderRun run = ReaderRun.of(csv, CSV);
    String listing = PERSON + "-sanction";

    assertThat(run.values(listing, "program")).containsExactly("Russia");
    assertThat(run.values(listing, "authority"))
        .containsExactly("Foreign, Commonwealth & Development Office");
    assertThat(run.values(listing, "provisions")).containsExactly("Asset freeze", "Travel Ban");
    assertThat(run.places(listing, "provisions", "Travel Ban"))
        .containsExactly("list.csv line 3, Sanctions Imposed, characters 14-23");
    assertThat(run.values(listing, "listingDate")).containsExactly("2022-02-24");
    assertThat(run.values(listing, "modifiedAt")).containsExactly("2026-04-14");
    assertThat(run.values(listing, "unscId")).containsExactly("TAi.999");
    assertThat(run.values(listing, "reason")).containsExactly("Invented for a test.");
    assertThat(run.values(BODY + "-sanction", "reason")).isEmpty();
  }

  @Test
  void aFlagThatIsNotAmongTheSanctionsImposedFollows() throws IOException {
    String text = XML.text().replace("<ArmsEmbargo>false", "<ArmsEmbargo>true");
    ReaderRun run = ReaderRun.of(xml, BytesFile.of("list.xml", text));

    assertThat(run.only(PERSON + "-sanction", "provisions", "ArmsEmbargo").provenance().basis())
        .isEqualTo(Basis.DERIVED);
    assertThat(run.values(PERSON + "-sanction", "provisions")).hasSize(3);
  }

  @Test
  void aPersonsDetailsAreRead() throws IOException {
    ReaderRun run = ReaderRun.of(xml, XML);

    assertThat(run.values(PERSON, "birthDate")).containsExactly("1970-05-01", "1968");
    assertThat(run.only(PERSON, "birthDate", "1968").originalValue()).isEqualTo("dd/mm/1968");
    assertThat(run.values(PERSON, "birthPlace")).containsExactly("Utopia");
    assertThat(run.values(PERSON, "birthCountry")).containsExactly("ru");
    assertThat(run.values(PERSON, "nationality")).containsExactly("ru");
    assertThat(run.values(PERSON, "gender")).containsExactly("male");
    assertThat(run.values(PERSON, "passportNumber")).containsExactly("X0000001");
    assertThat(run.values(PERSON, "idNumber")).containsExactly("000-000");
    assertThat(run.values(run.entities("Passport").getFirst(), "description"))
        .containsExactly("Russia, expired");
    assertThat(run.values(PERSON, "addressEntity")).hasSize(2);
    assertThat(run.values(run.values(PERSON, "addressEntity").getLast(), "country"))
        .containsExactly("by");
    assertThat(run.values(PERSON, "country")).isEmpty();
  }

  @Test
  void bodiesHaveNumbersAndNamedRelativesAndShipsTheirData() throws IOException {
    ReaderRun run = ReaderRun.of(xml, XML);

    assertThat(run.values(BODY, "registrationNumber"))
        .containsExactly("OGRN: 1199999999902; INN: 9999999902");
    assertThat(run.values(BODY, "innCode")).containsExactly("9999999902");
    assertThat(run.values(BODY, "ogrnCode")).containsExactly("1199999999902");
    assertThat(run.values(BODY, "legalForm")).containsExactly("Limited Liability Company");
    assertThat(run.values(SHIP, "imoNumber")).containsExactly("9074729");
    assertThat(run.values(SHIP, "flag")).containsExactly("pa");
    assertThat(run.values(SHIP, "pastFlags")).containsExactly("lr");
    assertThat(run.values(SHIP, "buildDate")).containsExactly("2005");
    assertThat(run.values(SHIP, "notes")).containsExactly("LengthOfShip: 200m");
    List<String> links = run.entities("UnknownLink");
    assertThat(links.stream().flatMap(link -> run.values(link, "role").stream()))
        .containsExactly("Parent company", "Subsidiary", "Current owner or operator");
    String owner = run.values(links.getLast(), "subject").getFirst();
    assertThat(run.values(owner, "name")).containsExactly("Example Shipping");
    assertThat(run.values(owner, "topics")).isEmpty();
  }

  @Test
  void whatIsNotKnownIsKeptAndReportedWithACount() throws IOException {
    String text =
        XML.text()
            .replace("<UniqueID>", "<Mood>grim</Mood><UniqueID>")
            .replace("<Name2>Example</Name2>", "<Name7>VII</Name7>");
    ReaderRun run = ReaderRun.of(xml, BytesFile.of("list.xml", text));

    assertThat(run.values(PERSON, "notes")).contains("Mood: grim", "Name7: VII");
    assertThat(run.issues())
        .extracting(issue -> issue.reason())
        .anyMatch(reason -> reason.contains("(3 in the file)"));
    ReaderRun table =
        ReaderRun.of(csv, BytesFile.of("list.csv", CSV.text().replace("Position,", "Mood,")));
    assertThat(table.issues())
        .extracting(issue -> issue.reason())
        .anyMatch(reason -> reason.contains("no column \"Mood\" is known here (12 in the file)"));
    assertThat(table.about(PERSON, Statement.CONTEXT).getFirst().value())
        .contains("\"Mood\":\"Director of Example Works\"");
  }

  @Test
  void aDesignationWithoutAnIdIsRejectedAndTheRestRead() throws IOException {
    String text = XML.text().replace("<UniqueID>RUS9001</UniqueID>", "");
    ReaderRun run = ReaderRun.of(xml, BytesFile.of("list.xml", text));
    assertThat(run.issues().getFirst().severity()).isEqualTo(Severity.REJECTED);
    assertThat(run.entities("Vessel")).containsExactly(SHIP);

    ReaderRun table =
        ReaderRun.of(csv, BytesFile.of("list.csv", CSV.text().replaceFirst("RUS9002", "")));
    assertThat(table.issues().getFirst().locator().toString())
        .isEqualTo("list.csv line 15, Unique ID");
  }

  @Test
  void formsAreToldByTheirContent() throws IOException {
    assertThat(xml.recognise(List.of(XML, CSV))).containsExactly(XML);
    assertThat(csv.recognise(List.of(XML, CSV))).containsExactly(CSV);
    assertThat(csv.sets(List.of(CSV)).getFirst().known().name()).isEqualTo("uk_sanctions");
  }

  @Test
  void aListThatBreaksOffIsRefusedWithItsLine() throws IOException {
    BytesFile held = XML.held();
    assertThatThrownBy(() -> ReaderRun.of(xml, held.cutTo(held.length() / 2)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageStartingWith("list.xml line ");
    assertThatThrownBy(() -> ReaderRun.of(csv, BytesFile.of("list.csv", "a,b\n1,2\n")))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("UK Sanctions List");
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<table:table-row>");
    for (String cell : cells) {
      row.append("<table:table-cell office:value-type=\"string\"><text:p>")
          .append(cell)
          .append("</text:p></table:table-cell>");
    }
    return row.append("</table:table-row>").toString();
  }

  private static BytesFile ods(String rows) throws IOException {
    String content =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:spreadsheet><table:table table:name=\"List\">"
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
