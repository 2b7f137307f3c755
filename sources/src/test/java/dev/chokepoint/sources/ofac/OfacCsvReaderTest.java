package dev.chokepoint.sources.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.InputFile;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What becomes of real rows of the SDN list of July 2021 and the consolidated list of December
/// 2025.
class OfacCsvReaderTest {

  private static final List<InputFile> SDN =
      List.of(
          TextFile.fixture("sdn.csv"),
          TextFile.fixture("alt.csv"),
          TextFile.fixture("add.csv"),
          TextFile.fixture("sdn_comments.csv"));
  private static final List<InputFile> CONSOLIDATED =
      List.of(
          TextFile.fixture("cons_comments.csv"),
          TextFile.fixture("cons_add.csv"),
          TextFile.fixture("cons_alt.csv"),
          TextFile.fixture("cons_prim.csv"));

  private final OfacRun sdn;
  private final OfacRun consolidated;

  OfacCsvReaderTest() throws IOException {
    sdn = OfacRun.of(SDN);
    consolidated = OfacRun.of(CONSOLIDATED);
  }

  @Test
  void aDroneMakerIsAnOrganizationWithItsAliasesAndAddresses() {
    Statement name = sdn.only("ofac-16418", "name", "QODS AVIATION INDUSTRIES");
    assertThat(name.schema()).isEqualTo("Organization");
    assertThat(name.dataset()).isEqualTo("us_ofac");
    assertThat(name.provenance().locators()).containsExactly(Locator.row("sdn.csv", 9, "SDN_Name"));
    assertThat(sdn.values("ofac-16418", "alias"))
        .containsExactly("QODS RESEARCH CENTER", "GHODS AVIATION INDUSTRIES");
    assertThat(sdn.only("ofac-16418", "alias", "GHODS AVIATION INDUSTRIES").provenance().locators())
        .containsExactly(Locator.row("alt.csv", 19, "alt_name"));
    assertThat(sdn.values("ofac-16418", "addressEntity"))
        .containsExactly("ofac-addr-24778", "ofac-addr-24779", "ofac-addr-24780");
    assertThat(sdn.values("ofac-addr-24779", "full"))
        .containsExactly("Unit (or Suite) 207, Saleh Blvd, Tehran, Iran");
    assertThat(sdn.values("ofac-addr-24779", "country")).containsExactly("ir");
    assertThat(sdn.values("ofac-16418", "country")).isEmpty();
  }

  @Test
  void quotedNamesInTheRemarksStayWeak() {
    assertThat(sdn.values("ofac-11195", "alias")).contains("HESA", "IAMCO").doesNotContain("HTC");
    assertThat(sdn.values("ofac-11195", "weakAlias")).contains("HTC", "HEVAPEIMASAZI");
    assertThat(sdn.values("ofac-4243", "weakAlias")).containsExactly("ANA I");
    assertThat(sdn.values("ofac-4243", "previousName")).isEmpty();
    assertThat(sdn.values("ofac-15036", "previousName")).containsExactly("ABADAN", "SHONA");
  }

  @Test
  void theListingHasOneValueForEachProgrammeAndItsPlaceInTheCell() {
    assertThat(sdn.values("ofac-16418-sanction", "program")).containsExactly("NPWMD", "IFSR");
    assertThat(sdn.only("ofac-16418-sanction", "program", "IFSR").provenance().locators())
        .containsExactly(Locator.row("sdn.csv", 9, "Program").at(8, 12));
    assertThat(sdn.values("ofac-16418-sanction", "entity")).containsExactly("ofac-16418");
    assertThat(sdn.values("ofac-16418-sanction", "recordId")).containsExactly("16418");
    assertThat(sdn.values("ofac-16418-sanction", "provisions"))
        .containsExactly("Additional Sanctions Information - Subject to Secondary Sanctions");
  }

  @Test
  void onlyTheSdnListMakesAPartySanctionedAndThatIsDerived() {
    assertThat(sdn.only("ofac-16418", "topics", "sanction").provenance().basis())
        .isEqualTo(Basis.DERIVED);
    assertThat(consolidated.values("ofac-17250", "topics")).isEmpty();
  }

  @Test
  void datesOfBirthKeepTheirPrecisionAndTheWordsAroundThem() {
    Statement circa = sdn.only("ofac-10659", "birthDate", "1955");
    assertThat(circa.originalValue()).isEqualTo("alt. DOB circa 1955");
    assertThat(circa.provenance().locators())
        .containsExactly(Locator.row("sdn.csv", 4, "Remarks").at(31, 50));
    assertThat(sdn.values("ofac-10659", "birthDate"))
        .containsExactly("1960", "1957", "1955", "1958", "1959", "1961", "1962", "1963");
    assertThat(sdn.values("ofac-10659", "birthPlace")).containsExactly("Kermanshah, Iran");
    assertThat(sdn.only("ofac-10659", "birthCountry", "ir").provenance().basis())
        .isEqualTo(Basis.DERIVED);
  }

  @Test
  void aTitleThatTheRemarksRepeatIsOneStatementWithBothPlaces() {
    assertThat(
            sdn.only("ofac-12252", "position", "Former Minister of Intelligence")
                .provenance()
                .locators())
        .containsExactly(
            Locator.row("sdn.csv", 6, "Title").at(43, 74),
            Locator.row("sdn.csv", 6, "Remarks").at(144, 175));
    assertThat(sdn.values("ofac-12252", "title")).containsExactly("Hojjatoleslam");
    assertThat(sdn.values("ofac-12252", "lastName")).containsExactly("MOHSENI-EJEI");
    assertThat(sdn.values("ofac-12252", "firstName")).containsExactly("Qolam-Hossein");
  }

  @Test
  void aVesselHasItsNumbersFlagsAndOwner() {
    assertThat(sdn.values("ofac-15036", "imoNumber")).containsExactly("9187629");
    assertThat(sdn.values("ofac-15036", "mmsi")).containsExactly("572469210");
    assertThat(sdn.values("ofac-15036", "callSign")).containsExactly("T2EU4");
    assertThat(sdn.values("ofac-15036", "type")).containsExactly("Crude/Oil Products Tanker");
    Statement tonnage = sdn.only("ofac-15036", "tonnage", "99144");
    assertThat(tonnage.originalValue()).isEqualTo("99,144");
    assertThat(sdn.values("ofac-15036", "flag")).containsExactly("ir");
    assertThat(sdn.values("ofac-15036", "pastFlags")).containsExactly("mt", "tv", "tz");
    assertThat(sdn.values("ofac-15036", "notes"))
        .contains("alt. Former Vessel Flag None Identified");
    assertThat(sdn.values("ofac-4243", "notes"))
        .contains("Vessel owner: Sand & Swan Navigation Co. Ltd.");
    assertThat(sdn.values("ofac-4243", "owner")).isEmpty();
  }

  @Test
  void aLinkNamesItsObjectOnlyWhenOneEntryBearsTheName() {
    String tanker = "ofac-15036-link-national-iranian-tanker-company";
    assertThat(sdn.values(tanker, "subject")).containsExactly("ofac-15036");
    assertThat(sdn.values(tanker, "object")).containsExactly("ofac-15117");
    assertThat(sdn.values(tanker, "role")).containsExactly("Linked To");
    assertThat(sdn.values("ofac-27293-link-autolex-transport-ltd", "object"))
        .containsExactly("ofac-27292");
    String unresolved = "ofac-27292-link-prigozhin-yevgeniy-viktorovich";
    assertThat(sdn.values(unresolved, "object")).isEmpty();
    assertThat(sdn.values(unresolved, "summary"))
        .containsExactly("PRIGOZHIN, Yevgeniy Viktorovich");
  }

  @Test
  void anAircraftHasItsModelSerialNumberAndRegistration() {
    assertThat(sdn.only("ofac-27293", "buildDate", "2007-09").originalValue())
        .isEqualTo("Aircraft Manufacture Date Sep 2007");
    assertThat(sdn.values("ofac-27293", "model")).containsExactly("EMB135");
    assertThat(sdn.values("ofac-27293", "serialNumber")).containsExactly("14501008");
    assertThat(sdn.values("ofac-27293", "country")).containsExactly("im");
    assertThat(sdn.only("ofac-27293", "name", "M-SAAN").schema()).isEqualTo("Airplane");
  }

  @Test
  void aNumberIsThePartysOwnAndAPaperOfItsOwn() {
    assertThat(sdn.values("ofac-16681", "taxNumber")).containsExactly("7831000122");
    assertThat(sdn.only("ofac-16681", "innCode", "7831000122").provenance().basis())
        .isEqualTo(Basis.DERIVED);
    assertThat(sdn.values("ofac-16681", "ogrnCode")).containsExactly("1027800000084");
    assertThat(sdn.values("ofac-16681", "okpoCode")).containsExactly("09804148");
    assertThat(sdn.values("ofac-16681", "swiftBic")).containsExactly("ROSYRU2P");
    String paper = "ofac-16681-tax-id-no-7831000122";
    assertThat(sdn.only(paper, "number", "7831000122").schema()).isEqualTo("Identification");
    assertThat(sdn.values(paper, "holder")).containsExactly("ofac-16681");
    assertThat(sdn.values(paper, "type")).containsExactly("Tax ID No.");
    assertThat(sdn.values(paper, "country")).containsExactly("ru");
  }

  @Test
  void aWalletCutInTwoByTheRowsEndIsReadAcrossTheCommentsFile() {
    String wallet = "ofac-wallet-xbt-1GqChmWqGtsaLrGbHfgdrV5Nkvahtjjuxr";
    assertThat(sdn.values(wallet, "holder")).containsExactly("ofac-30518");
    assertThat(sdn.values(wallet, "currency")).containsExactly("XBT");
    assertThat(sdn.about(wallet, "publicKey").getFirst().provenance().locators())
        .containsExactly(
            Locator.row("sdn.csv", 14, "Remarks").at(961, 1000),
            Locator.row("sdn_comments.csv", 1, "remarks_continued").at(0, 31));
    assertThat(sdn.values("ofac-30518-link-internet-research-agency-llc", "object"))
        .containsExactly("ofac-23943");
  }

  @Test
  void theConsolidatedSetIsReadInAnyOrderOfItsFiles() {
    assertThat(consolidated.values("ofac-17250", "alias")).contains("GAZPROM", "PJSC GAZPROM");
    assertThat(consolidated.values("ofac-17250", "ogrnCode")).containsExactly("1027700070518");
    assertThat(consolidated.values("ofac-17250-sanction", "listingDate"))
        .containsExactly("2022-02-24");
    assertThat(consolidated.values("ofac-17250-sanction", "provisions"))
        .contains("Executive Order 13662 Directive Determination - Subject to Directive 4");
  }

  @Test
  void countsWhatItRead() {
    assertThat(sdn.counts())
        .containsEntry("designatedParties", 14L)
        .containsEntry("aliases", 32L)
        .containsEntry("addresses", 28L)
        .containsEntry("links", 5L)
        .containsEntry("linksResolved", 3L);
    assertThat(sdn.count("remarkSegmentsUnderstood")).isEqualTo(sdn.count("remarkSegments"));
    assertThat(sdn.issues()).isEmpty();
  }

  @Test
  void everyPlaceInTheRemarksCutsItsSegmentOutOfTheFiles() {
    for (Statement each : sdn.statements()) {
      String cut = cut(each.provenance().locators());
      if (!cut.isEmpty() && each.property().equals("notes")) {
        assertThat(cut).as(each.toString()).contains(each.value().replace("Vessel owner: ", ""));
      }
      if (!cut.isEmpty() && each.property().matches("publicKey|number|weakAlias|role|birthPlace")) {
        assertThat(cut).as(each.toString()).contains(each.value());
      }
      if (!cut.isEmpty() && each.originalValue() != null && !each.property().equals("object")) {
        assertThat(cut).as(each.toString()).contains(each.originalValue());
      }
    }
  }

  /// The characters of the cells that the places point at, one after the other.
  private static String cut(List<Locator> places) {
    StringBuilder cut = new StringBuilder();
    for (Locator place : places) {
      Locator.Span span = place.span();
      if (span != null) {
        cut.append(cell(place), span.from(), span.to());
      }
    }
    return cut.toString();
  }

  private static String cell(Locator place) {
    TextFile file = TextFile.fixture(place.file());
    String line = file.text().split("\r\n", -1)[(int) place.line() - 1];
    OfacFileKind kind =
        place.file().contains("comments") ? OfacFileKind.COMMENTS : OfacFileKind.NAMES;
    int column = kind.columns().indexOf(Objects.requireNonNull(place.column()));
    return OfacRows.cells(CsvReader.builder(), line).orElseThrow().get(column);
  }
}
