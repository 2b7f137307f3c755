package dev.chokepoint.sources.un;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.ReadIssue.Severity;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.testing.BytesFile;
import dev.chokepoint.sources.testing.ReaderRun;
import dev.chokepoint.sources.testing.SharedData;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the reader makes of a list in the form of the Security Council's. Its parties are invented,
/// as are their numbers.
class UnXmlReaderTest {

  private static final String RECORDS =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
        <INDIVIDUALS>
          <INDIVIDUAL>
            <DATAID>900001</DATAID>
            <VERSIONNUM>1</VERSIONNUM>
            <FIRST_NAME>JON</FIRST_NAME>
            <SECOND_NAME>EXAMPLE </SECOND_NAME>
            <THIRD_NAME>VON</THIRD_NAME>
            <FOURTH_NAME>MUSTER</FOURTH_NAME>
            <UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
            <REFERENCE_NUMBER>KPi.999</REFERENCE_NUMBER>
            <LISTED_ON>2013-12-31-05:00</LISTED_ON>
            <NAME_ORIGINAL_SCRIPT>존 무스터</NAME_ORIGINAL_SCRIPT>
            <GENDER>Male</GENDER>
            <COMMENTS1>Ships parts. Link: https://www.interpol.int/en/Notices.</COMMENTS1>
            <TITLE><VALUE>Dr.</VALUE></TITLE>
            <DESIGNATION><VALUE>Buyer of
              bearings</VALUE><VALUE>Clerk</VALUE></DESIGNATION>
            <NATIONALITY><VALUE>Democratic People's Republic of Korea</VALUE></NATIONALITY>
            <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>
            <SUBMITTED_BY>Nowhere</SUBMITTED_BY>
            <LAST_DAY_UPDATED><VALUE>2016-10-13</VALUE><VALUE>2020-11-02</VALUE><VALUE/></LAST_DAY_UPDATED>
            <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Jan Muster; Jean Muster</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Bear</ALIAS_NAME>
              <DATE_OF_BIRTH>1901-01-01</DATE_OF_BIRTH><CITY_OF_BIRTH>Utopia</CITY_OF_BIRTH>
              <COUNTRY_OF_BIRTH>Iraq</COUNTRY_OF_BIRTH><NOTE>Call sign</NOTE></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ADDRESS><STREET>1 Test Road</STREET><CITY>Utopia</CITY><ZIP_CODE>00000</ZIP_CODE>
              <COUNTRY>Iran (Islamic Republic of)</COUNTRY><NOTE>as of 2016</NOTE></INDIVIDUAL_ADDRESS>
            <INDIVIDUAL_ADDRESS><COUNTRY/><NOTE>in prison</NOTE></INDIVIDUAL_ADDRESS>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1900-02-03</DATE></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1905</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1907</FROM_YEAR><TO_YEAR>1909</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1910 </NOTE></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Utopia</CITY><COUNTRY>Atlantis</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
            <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Numéro de passeport</TYPE_OF_DOCUMENT><NUMBER>X0000000</NUMBER>
              <ISSUING_COUNTRY>Mali</ISSUING_COUNTRY><DATE_OF_ISSUE>1930-05-06</DATE_OF_ISSUE><NOTE>expired</NOTE></INDIVIDUAL_DOCUMENT>
            <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>National Identification Number</TYPE_OF_DOCUMENT><NUMBER>000-000</NUMBER></INDIVIDUAL_DOCUMENT>
            <INDIVIDUAL_DOCUMENT/>
            <SHOE_SIZE unit="eu">44</SHOE_SIZE>
            <SORT_KEY/>
          </INDIVIDUAL>
          <INDIVIDUAL><FIRST_NAME>NOBODY</FIRST_NAME></INDIVIDUAL>
        </INDIVIDUALS>
        <ENTITIES>
          <ENTITY>
            <DATAID>900002</DATAID>
            <FIRST_NAME>EXAMPLE TRADING &amp; SONS</FIRST_NAME>
            <UN_LIST_TYPE>Iran</UN_LIST_TYPE>
            <REFERENCE_NUMBER>IRe.999</REFERENCE_NUMBER>
            <LISTED_ON>not yet</LISTED_ON>
            <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>ETS</ALIAS_NAME></ENTITY_ALIAS>
            <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Example</ALIAS_NAME></ENTITY_ALIAS>
          </ENTITY>
        </ENTITIES>
      </CONSOLIDATED_LIST>
      """;

  private static final BytesFile LIST = BytesFile.of("un.xml", RECORDS);
  private static final String PERSON = "un-900001";
  private static final String LISTING = "un-900001-sanction";

  private final UnXmlReader reader = new UnXmlReader();

  @Test
  void aNameIsKeptInPartsJoinedAndInItsOwnScript() throws IOException {
    ReaderRun run = ReaderRun.of(reader, LIST);

    assertThat(run.values(PERSON, "name")).containsExactly("JON EXAMPLE VON MUSTER", "존 무스터");
    assertThat(run.values(PERSON, "firstName")).containsExactly("JON");
    assertThat(run.only(PERSON, "secondName", "EXAMPLE").originalValue()).isEqualTo("EXAMPLE ");
    assertThat(run.values(PERSON, "middleName")).containsExactly("VON");
    assertThat(run.values(PERSON, "lastName")).containsExactly("MUSTER");
    assertThat(run.places(PERSON, "firstName", "JON"))
        .containsExactly(
            "un.xml line 7, /CONSOLIDATED_LIST/INDIVIDUALS[1]/INDIVIDUAL[1]/FIRST_NAME");
  }

  @Test
  void aliasesAreGradedAsTheListGradesThem() throws IOException {
    ReaderRun run = ReaderRun.of(reader, LIST);

    assertThat(run.values(PERSON, "alias"))
        .containsExactly("Jan Muster; Jean Muster", "Jan Muster", "Jean Muster");
    assertThat(run.only(PERSON, "alias", "Jan Muster").provenance().basis())
        .isEqualTo(Basis.DERIVED);
    assertThat(run.values(PERSON, "weakAlias")).containsExactly("Bear");
    assertThat(run.values("un-900002", "alias")).containsExactly("ETS");
    assertThat(run.values("un-900002", "previousName")).containsExactly("Old Example");
    assertThat(run.values(PERSON, "notes"))
        .contains(
            "Alias Bear: DATE_OF_BIRTH: 1901-01-01; CITY_OF_BIRTH: Utopia;"
                + " COUNTRY_OF_BIRTH: Iraq; NOTE: Call sign");
    assertThat(run.places(PERSON, "weakAlias", "Bear"))
        .containsExactly(
            "un.xml line 25, /CONSOLIDATED_LIST/INDIVIDUALS[1]/INDIVIDUAL[1]"
                + "/INDIVIDUAL_ALIAS[2]/ALIAS_NAME");
  }

  @Test
  void birthsKeepThePrecisionThatTheListGives() throws IOException {
    ReaderRun run = ReaderRun.of(reader, LIST);

    assertThat(run.values(PERSON, "birthDate"))
        .containsExactly("1901-01-01", "1900-02-03", "1905", "1907", "1908", "1909", "1910-11");
    assertThat(run.only(PERSON, "birthDate", "1900-02-03").provenance().basis())
        .isEqualTo(Basis.STATED);
    assertThat(run.only(PERSON, "birthDate", "1905").provenance().basis()).isEqualTo(Basis.DERIVED);
    assertThat(run.values(PERSON, "notes"))
        .contains(
            "Date of birth: APPROXIMATELY YEAR 1905",
            "Date of birth: BETWEEN FROM_YEAR 1907, TO_YEAR 1909",
            "Date of birth: EXACT NOTE Nov. 1910");
    assertThat(run.values(PERSON, "birthPlace"))
        .containsExactly("Utopia, Iraq", "Utopia, Atlantis");
    assertThat(run.values(PERSON, "birthCountry")).containsExactly("iq");
    assertThat(run.values(PERSON, "notes")).contains("birthCountry: Atlantis");
    assertThat(run.issues())
        .anySatisfy(issue -> {
          assertThat(issue.value()).isEqualTo("Atlantis");
          assertThat(issue.reason()).contains("no country is known");
        });
  }

  @Test
  void documentsAndAddressesAreEntitiesOfTheirOwn() throws IOException {
    ReaderRun run = ReaderRun.of(reader, LIST);

    String passport = run.entities("Passport").getFirst();
    assertThat(run.values(passport, "holder")).containsExactly(PERSON);
    assertThat(run.values(passport, "number")).containsExactly("X0000000");
    assertThat(run.values(passport, "country")).containsExactly("ml");
    assertThat(run.values(passport, "startDate")).containsExactly("1930-05-06");
    assertThat(run.values(passport, "description").getFirst()).endsWith("NOTE: expired");
    assertThat(run.values(PERSON, "passportNumber")).containsExactly("X0000000");
    assertThat(run.values(PERSON, "idNumber")).containsExactly("000-000");
    assertThat(run.entities("Identification")).hasSize(1);
    String address = run.entities("Address").getFirst();
    assertThat(run.values(PERSON, "addressEntity")).containsExactly(address);
    assertThat(run.values(address, "full"))
        .containsExactly("1 Test Road, Utopia, 00000, Iran (Islamic Republic of)");
    assertThat(run.values(address, "postalCode")).containsExactly("00000");
    assertThat(run.values(address, "country")).containsExactly("ir");
    assertThat(run.values(address, "remarks")).containsExactly("as of 2016");
    assertThat(run.values(PERSON, "notes")).contains("Address: in prison");
  }

  @Test
  void theListingHasItsProgrammeReferenceAndDates() throws IOException {
    ReaderRun run = ReaderRun.of(reader, LIST);

    assertThat(run.values(LISTING, "entity")).containsExactly(PERSON);
    assertThat(run.values(LISTING, "authority")).containsExactly("United Nations Security Council");
    assertThat(run.values(LISTING, "program")).containsExactly("DPRK");
    assertThat(run.values(LISTING, "unscId")).containsExactly("KPi.999");
    assertThat(run.values(LISTING, "recordId")).containsExactly("900001");
    assertThat(run.only(LISTING, "listingDate", "2013-12-31").originalValue())
        .isEqualTo("2013-12-31-05:00");
    assertThat(run.values(LISTING, "modifiedAt")).containsExactly("2016-10-13", "2020-11-02");
    assertThat(run.values(LISTING, "sourceUrl"))
        .containsExactly("https://www.interpol.int/en/Notices");
    assertThat(run.values(LISTING, "description"))
        .containsExactly("VERSIONNUM: 1", "LIST_TYPE: UN List", "SUBMITTED_BY: Nowhere");
    assertThat(run.values("un-900002-sanction", "description"))
        .containsExactly("LISTED_ON: not yet");
    assertThat(run.values(PERSON, "title")).containsExactly("Dr.");
    assertThat(run.values(PERSON, "position")).containsExactly("Buyer of bearings", "Clerk");
    assertThat(run.values(PERSON, "nationality")).containsExactly("kp");
    assertThat(run.values("un-900002", "name")).containsExactly("EXAMPLE TRADING & SONS");
  }

  @Test
  void unknownElementsAreKeptAndReportedAndBrokenRecordsRejected() throws IOException {
    ReaderRun run = ReaderRun.of(reader, LIST);

    assertThat(run.values(PERSON, "notes")).contains("SHOE_SIZE: 44; unit=eu");
    assertThat(run.count("unknownElements")).isEqualTo(1);
    assertThat(run.count("individuals")).isEqualTo(1);
    assertThat(run.count("entities")).isEqualTo(1);
    assertThat(run.count("aliases")).isEqualTo(4);
    assertThat(run.issues())
        .filteredOn(issue -> issue.severity() == Severity.REJECTED)
        .singleElement()
        .satisfies(issue -> {
          assertThat(issue.reason()).isEqualTo("the record has no DATAID");
          assertThat(issue.locator().toString())
              .isEqualTo("un.xml line 44, /CONSOLIDATED_LIST/INDIVIDUALS[1]/INDIVIDUAL[2]");
        });
    assertThat(run.statements())
        .allSatisfy(each -> {
          assertThat(each.propertyType()).as(each.property()).isNotNull();
          assertThat(each.provenance().locators()).isNotEmpty();
        });
  }

  @Test
  void aListCutOffAnywhereIsNotReadAsAWhole() {
    for (int length = 0; length < LIST.length() - 2; length += 7) {
      BytesFile cut = LIST.cutTo(length);
      assertThatThrownBy(() -> ReaderRun.of(reader, cut))
          .as("cut to %d bytes", length)
          .isInstanceOf(UnreadableInput.class)
          .hasMessageStartingWith("un.xml");
    }
  }

  @Test
  void aFileIsKnownByItsContentAlone() throws IOException {
    InputFile csv = BytesFile.of("consolidated.xml", "id,name\n1,x\n");
    InputFile other = BytesFile.of("un.xml", "<sdnList><sdnEntry/></sdnList>");
    InputFile named = BytesFile.of("list.txt", RECORDS);
    InputFile cut = LIST.cutTo(300);

    assertThat(reader.recognise(List.of(csv, other, named, cut, BytesFile.of("e", ""))))
        .containsExactly(named, cut);
    assertThat(reader.sets(List.of(named)).getFirst().known().name()).isEqualTo("un_sc");
  }

  @Test
  void aWrongEncodingIsAnErrorWithItsLineOrANote() throws IOException {
    byte[] asWindows =
        RECORDS.replace("존", "ж").replace("무스터", "я").getBytes(Charset.forName("windows-1251"));
    BytesFile wrong = new BytesFile("un.xml", asWindows);
    assertThatThrownBy(() -> ReaderRun.of(reader, wrong))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("un.xml")
        .hasMessageContaining("UTF-8");

    BytesFile claims =
        new BytesFile("un.xml", RECORDS.replace("\"UTF-8\"", "\"windows-1251\"").getBytes(UTF_8));
    assertThat(ReaderRun.of(reader, claims).issues())
        .anySatisfy(issue -> assertThat(issue.reason()).contains("names are garbled"));
  }

  @Test
  void thePublishedListIsReadWhole() throws IOException {
    InputFile published = SharedData.file("lists/un-2026/consolidated.xml");
    ReaderRun run = ReaderRun.of(reader, published);

    assertThat(run.count("individuals")).isEqualTo(730);
    assertThat(run.count("entities")).isEqualTo(273);
    assertThat(run.count("aliases")).isEqualTo(1524 + 615 + 594 + 19);
    assertThat(run.count("documents")).isEqualTo(921 - 453);
    assertThat(run.count("unknownElements")).isZero();
    assertThat(run.entities("Person")).hasSize(730);
    assertThat(run.entities("Organization")).hasSize(273);
    assertThat(run.entities("Sanction")).hasSize(1003);
    assertThat(run.issues()).isEmpty();
    assertThat(run.statements()).allMatch(each -> each.propertyType() != null);
  }
}
