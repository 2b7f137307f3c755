package dev.chokepoint.sources.eu.fsf;

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
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the two forms of the EU's list of financial sanctions become. The parties are invented; the
/// fixtures say from what they were written.
class FsfReadersTest {

  private static final ResourceFile XML = new ResourceFile(FsfReadersTest.class, "list.xml");
  private static final ResourceFile CSV = new ResourceFile(FsfReadersTest.class, "list.csv");
  private static final String PERSON = "eu-fsf-eu-9001-01";
  private static final String BODY = "eu-fsf-eu-9002-02";

  private final FsfXmlReader xml = new FsfXmlReader();
  private final FsfCsvReader csv = new FsfCsvReader();

  @Test
  void bothFormsOfTheSameEntriesSayTheSame() throws IOException {
    ReaderRun fromXml = ReaderRun.of(xml, XML);
    ReaderRun fromCsv = ReaderRun.of(csv, CSV);

    assertThat(Said.by(fromCsv)).containsExactlyElementsOf(Said.by(fromXml));
    assertThat(fromXml.issues()).isEmpty();
    assertThat(fromCsv.issues()).isEmpty();
    assertThat(fromCsv.counts()).containsAllEntriesOf(fromXml.counts());
    assertThat(fromXml.count("persons")).isEqualTo(1);
    assertThat(fromXml.count("bodies")).isEqualTo(1);
    assertThat(fromXml.count("names")).isEqualTo(5);
  }

  @Test
  void theFirstNameIsTheNameAndARemarkOfLowQualityMakesAWeakOne() throws IOException {
    ReaderRun run = ReaderRun.of(xml, XML);

    assertThat(run.values(PERSON, "name")).containsExactly("Jon Example Muster");
    assertThat(run.values(PERSON, "alias")).containsExactly("Йон Мустер");
    assertThat(run.values(PERSON, "weakAlias")).containsExactly("The Bear");
    assertThat(run.values(PERSON, "lastName")).containsExactly("Muster");
    assertThat(run.values(PERSON, "position")).containsExactly("Director of Example Works");
    assertThat(run.values(PERSON, "gender")).containsExactly("male");
    assertThat(run.places(PERSON, "name", "Jon Example Muster").getFirst())
        .startsWith("list.xml line")
        .endsWith("/export/sanctionEntity[1]/nameAlias[1]/@wholeName");
    assertThat(ReaderRun.of(csv, CSV).places(PERSON, "name", "Jon Example Muster"))
        .containsExactly("list.csv line 2, NameAlias_WholeName");
  }

  @Test
  void aNameThatTheXmlMarksAsNotStrongIsWeak() throws IOException {
    String text = XML.text().replaceFirst("strong=\"true\"", "strong=\"false\"");
    ReaderRun run = ReaderRun.of(xml, BytesFile.of("list.xml", text));

    assertThat(run.values(PERSON, "weakAlias")).contains("Jon Example Muster");
    assertThat(run.values(PERSON, "name")).containsExactly("Йон Мустер");
  }

  @Test
  void aListingHasProgrammeActAndDatesAndAnAmendmentDatesNoListing() throws IOException {
    ReaderRun run = ReaderRun.of(xml, XML);
    String dated = PERSON + "-sanction-ukr";
    String amended = BODY + "-sanction-irn";

    assertThat(run.entities("Sanction")).containsExactly(dated, amended);
    assertThat(run.values(dated, "entity")).containsExactly(PERSON);
    assertThat(run.values(dated, "program")).containsExactly("UKR");
    assertThat(run.only(dated, "programId", "EU-UKR").provenance().basis())
        .isEqualTo(Basis.DERIVED);
    assertThat(run.values(dated, "authorityId")).containsExactly("EU.9001.01");
    assertThat(run.values(dated, "startDate")).containsExactly("2014-03-17");
    assertThat(run.values(dated, "listingDate")).containsExactly("2014-03-17");
    assertThat(run.values(amended, "startDate")).isEmpty();
    assertThat(run.values(amended, "listingDate")).isEmpty();
    assertThat(run.values(amended, "modifiedAt")).containsExactly("2023-07-20");
    assertThat(run.values(amended, "unscId")).containsExactly("IRe.999");
    assertThat(run.values(amended, "summary"))
        .containsExactly("2023/1529 (OJ L186), amendment, council, in force 2023-07-21");
    assertThat(run.values(PERSON, "topics")).containsExactly("sanction");
  }

  @Test
  void onlyAnExactDateOfBirthIsStated() throws IOException {
    ReaderRun run = ReaderRun.of(xml, XML);

    assertThat(run.only(PERSON, "birthDate", "1970-05-01").provenance().basis())
        .isEqualTo(Basis.STATED);
    assertThat(run.only(PERSON, "birthDate", "1966").provenance().basis()).isEqualTo(Basis.DERIVED);
    assertThat(run.values(PERSON, "birthDate"))
        .containsExactly("1970-05-01", "1968", "1969", "1970", "1966");
    assertThat(run.values(PERSON, "birthPlace")).containsExactly("Hill quarter, Utopia");
    assertThat(run.values(PERSON, "birthCountry")).containsExactly("ru");
    assertThat(run.values(PERSON, "notes"))
        .contains(
            "Date of birth: between 1968 and 1970",
            "Date of birth: circa, year 1966",
            "Name The Bear: low quality a.k.a.",
            "Associated with Example Works.");
  }

  @Test
  void anAddressIsAnEntityAndItsContactsAreTheParty() throws IOException {
    ReaderRun run = ReaderRun.of(csv, CSV);
    String address = run.values(PERSON, "addressEntity").getFirst();

    assertThat(run.values(address, "full"))
        .containsExactly("1 Test Road, PO Box 9, Utopia, 000001, North");
    assertThat(run.values(address, "country")).containsExactly("ru");
    assertThat(run.values(address, "remarks"))
        .containsExactly("as at the time of listing", "near the harbour");
    assertThat(run.values(PERSON, "email")).containsExactly("jon@example.org");
    assertThat(run.values(PERSON, "phone")).containsExactly("+7 000 000-00-00");
    assertThat(run.values(PERSON, "website")).containsExactly("https://example.org/");
    assertThat(run.values(PERSON, "country")).isEmpty();
  }

  @Test
  void documentsKeepWhatTheListSaysOfThemAndRussianNumbersFollow() throws IOException {
    ReaderRun run = ReaderRun.of(xml, XML);
    String passport = run.entities("Passport").getFirst();

    assertThat(run.values(passport, "passportNumber")).containsExactly("X0000001");
    assertThat(run.values(passport, "country")).containsExactly("ru");
    assertThat(run.values(passport, "endDate")).containsExactly("2020-01-02");
    assertThat(run.values(passport, "description").getFirst()).contains("knownFalse", "JON MUSTER");
    assertThat(run.values(PERSON, "passportNumber")).containsExactly("X0000001");
    assertThat(run.values(BODY, "registrationNumber")).hasSize(1);
    assertThat(run.about(BODY, "ogrnCode")).hasSize(1);
    assertThat(run.about(BODY, "innCode").getFirst().provenance().basis()).isEqualTo(Basis.DERIVED);
    assertThat(run.values(BODY, "notes"))
        .contains("Document: Other identification number; number: -; kept by the ministry");
  }

  @Test
  void languagesAndTheActsThatBroughtANameAreContext() throws IOException {
    ReaderRun run = ReaderRun.of(xml, XML);

    assertThat(run.about(PERSON, Statement.CONTEXT).getFirst().value())
        .contains("\"nameAlias 910002 nameLanguage\":\"RU\"")
        .contains("\"nameAlias 910001 regulation.numberTitle\":\"269/2014 (OJ L78)\"");
    assertThat(ReaderRun.of(csv, CSV).about(PERSON, Statement.CONTEXT).getFirst().value())
        .contains("\"nameAlias 910001 regulation.organisationType\":\"council\"");
  }

  @Test
  void whatIsNotKnownIsKeptAndReportedWithACount() throws IOException {
    String text =
        XML.text()
            .replace("gender=\"M\"", "gender=\"M\" shoeSize=\"44\"")
            .replace("<citizenship ", "<hobby>chess</hobby><citizenship ");
    ReaderRun run = ReaderRun.of(xml, BytesFile.of("list.xml", text));

    assertThat(run.issues())
        .extracting(issue -> issue.reason())
        .anyMatch(reason ->
            reason.contains("no attribute \"nameAlias shoeSize\"") && reason.contains("(2 in"))
        .anyMatch(reason -> reason.contains("no such element is known here (1 in the file)"));
    assertThat(run.about(PERSON, Statement.CONTEXT).getFirst().value())
        .contains("\"nameAlias 910001 shoeSize\":\"44\"");
    assertThat(run.values(PERSON, "notes")).contains("hobby: chess");
    ReaderRun table =
        ReaderRun.of(
            csv,
            BytesFile.of("list.csv", CSV.text().replace("NameAlias_Gender", "NameAlias_Mood")));
    assertThat(table.issues())
        .extracting(issue -> issue.reason())
        .anyMatch(reason -> reason.contains("no column \"nameAlias mood\""));
  }

  @Test
  void anEntryWithoutNumbersIsRejectedAndARowWithoutAnIdToo() throws IOException {
    String text = XML.text().replace("euReferenceNumber=\"EU.9001.01\" logicalId=\"900001\"", "");
    ReaderRun run = ReaderRun.of(xml, BytesFile.of("list.xml", text));

    assertThat(run.issues().getFirst().severity()).isEqualTo(Severity.REJECTED);
    assertThat(run.entities("Person")).isEmpty();
    assertThat(run.entities("Organization")).containsExactly(BODY);

    ReaderRun table =
        ReaderRun.of(
            csv,
            BytesFile.of("list.csv", CSV.text().replaceFirst("24/11/2026;900001", "24/11/2026;")));
    assertThat(table.issues().getFirst().locator().toString())
        .isEqualTo("list.csv line 2, Entity_LogicalId");
    assertThat(table.entities("Person")).containsExactly(PERSON);
  }

  @Test
  void formsAreToldByTheirContentAndNameTheSource() throws IOException {
    assertThat(xml.recognise(List.of(XML, CSV))).containsExactly(XML);
    assertThat(csv.recognise(List.of(XML, CSV))).containsExactly(CSV);
    assertThat(xml.sets(List.of(XML)).getFirst().known().name()).isEqualTo("eu_fsf");
  }

  @Test
  void aListThatBreaksOffIsRefusedWithItsLine() throws IOException {
    BytesFile held = XML.held();

    assertThatThrownBy(() -> ReaderRun.of(xml, held.cutTo(held.length() / 2)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageStartingWith("list.xml line ");
    assertThatThrownBy(() ->
            ReaderRun.of(
                xml, BytesFile.of("list.xml", "<!DOCTYPE export [<!ENTITY a 'b'>]><export/>")))
        .hasMessageContaining("document type declaration");
  }
}
