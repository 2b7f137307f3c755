package dev.chokepoint.sources.csl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.ReadIssue.Severity;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.testing.BytesFile;
import dev.chokepoint.sources.testing.ReaderRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The Consolidated Screening List in its two forms, over the same ten records.
class CslReadersTest {

  private static final BytesFile CSV = fixture("consolidated.csv");
  private static final BytesFile JSON = fixture("consolidated.json");

  private final CslCsvReader csv = new CslCsvReader();
  private final CslJsonReader json = new CslJsonReader();

  private static BytesFile fixture(String name) {
    try (InputStream in =
        Objects.requireNonNull(CslReadersTest.class.getResourceAsStream(name), name)) {
      return new BytesFile(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(BytesFile file) throws IOException {
    try (InputStream in = file.open()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String party(ReaderRun run, String name) {
    return run.statements().stream()
        .filter(each -> each.property().equals("name") && each.value().equals(name))
        .map(Statement::entityId)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anEntityListEntryKeepsItsRequirementPolicyAndCitationsOnTheListing() throws IOException {
    ReaderRun run = ReaderRun.of(json, JSON);
    String party = party(run, "EXAMPLE SEMICONDUCTOR CO., LTD.");
    String listing = party + "-csl-el-2022-03-01";

    assertThat(party).startsWith("bis-el-");
    assertThat(run.values(listing, "entity")).containsExactly(party);
    assertThat(run.values(listing, "program"))
        .containsExactly("Entity List (EL) - Bureau of Industry and Security");
    assertThat(run.values(listing, "authority")).containsExactly("Bureau of Industry and Security");
    assertThat(run.values(listing, "provisions"))
        .containsExactly(
            "License requirement: For all items subject to the EAR. (See §§ 744.11 and 744.21 of"
                + " the EAR)",
            "License policy: Presumption of denial.");
    assertThat(
            run.only(listing, "provisions", "License policy: Presumption of denial.")
                .originalValue())
        .isEqualTo("Presumption of denial.");
    assertThat(run.values(listing, "reason"))
        .containsExactly("87 FR 12345, 3/1/2022; 88 FR 23456, 4/2/2023");
    assertThat(run.values(listing, "authorityId")).containsExactly("87 FR 12345", "88 FR 23456");
    assertThat(run.values(listing, "startDate")).containsExactly("2022-03-01");
    assertThat(run.values(listing, "sourceUrl"))
        .containsExactly("https://www.bis.gov/entity-list", "https://www.bis.gov/guidance");
    assertThat(run.values(party, "topics")).containsExactly("export.control");
    assertThat(run.values(party, "alias")).containsExactly("Example Semi", "ES Co.");
    assertThat(run.places(listing, "startDate", "2022-03-01"))
        .singleElement()
        .asString()
        .endsWith(", results[0].start_date");
  }

  @Test
  void addressesAreTheAddressesOwnAndTheirCountryIsNotThePartys() throws IOException {
    ReaderRun run = ReaderRun.of(json, JSON);
    String party = party(run, "EXAMPLE SEMICONDUCTOR CO., LTD.");

    List<String> addresses = run.values(party, "addressEntity");
    assertThat(addresses).hasSize(2);
    assertThat(run.values(addresses.getFirst(), "full"))
        .containsExactly("No. 1 Example Road, Pudong, Shanghai, 200000, CN");
    assertThat(run.values(addresses.getFirst(), "postalCode")).containsExactly("200000");
    assertThat(run.values(addresses.getLast(), "country")).containsExactly("hk");
    assertThat(run.values(party, "country")).isEmpty();
  }

  @Test
  void anEntryThatIsOnlyAnAddressListsTheAddressItself() throws IOException {
    ReaderRun run = ReaderRun.of(csv, CSV);
    String listed =
        run.statements().stream()
            .filter(each -> each.value().equals("Address 01"))
            .map(Statement::entityId)
            .findFirst()
            .orElseThrow();

    assertThat(run.entities("Address")).contains(listed);
    assertThat(run.values(listed, "full"))
        .containsExactly("Room 19C, Example Building, 301 Example Road, Wan Chai, HK");
    assertThat(run.values(listed + "-csl-el-2024-06-12", "entity")).containsExactly(listed);
    assertThat(run.values(listed, "topics")).containsExactly("export.control");
    assertThat(run.statements())
        .noneMatch(each -> each.property().equals("name") && each.value().equals("Address 01"));
    assertThat(run.count("addressesListed")).isEqualTo(1);
  }

  @Test
  void ofacsEntriesHaveTheIdsAndPapersThatOfacsOwnFilesGiveThem() throws IOException {
    ReaderRun run = ReaderRun.of(json, JSON);

    assertThat(run.values("ofac-16418", "name")).containsExactly("QODS AVIATION INDUSTRIES");
    String listing = "ofac-16418-csl-sdn-undated";
    assertThat(run.values(listing, "program"))
        .containsExactly(
            "Specially Designated Nationals (SDN) - Treasury Department", "NPWMD", "IFSR");
    assertThat(run.values(listing, "provisions"))
        .contains(
            "Blocking (SDN list)",
            "Additional Sanctions Information - Subject to Secondary Sanctions");
    assertThat(run.values(listing, "recordId")).containsExactly("16418");
    assertThat(run.values("ofac-9647", "birthDate")).containsExactly("1945");
    assertThat(run.values("ofac-9647", "birthPlace")).containsExactly("Gaza Strip");
    assertThat(run.values("ofac-9647", "position")).containsExactly("Member");
    assertThat(run.values("ofac-9647", "topics")).isEmpty();
    String passport = "ofac-9647-passport-x0000000";
    assertThat(run.values(passport, "country")).containsExactly("ru");
    assertThat(run.values(passport, "startDate")).containsExactly("2011-03-01");
    assertThat(run.values(passport, "endDate")).containsExactly("2021-02-28");
    assertThat(run.values(passport, "description"))
        .containsExactly("Passport X0000000 (Russia) issued 01 Mar 2011 expires 28 Feb 2021");
    assertThat(run.values("ofac-900010", "imoNumber")).containsExactly("9338230");
    assertThat(run.values("ofac-900010", "flag")).containsExactly("pa");
    assertThat(run.values("ofac-900010", "notes"))
        .containsExactly("vessel_owner: Example Shipping");
  }

  @Test
  void aDeniedPersonIsTheOneOfTheListsOwnFileAndTheOrderIsStandard() throws IOException {
    ReaderRun run = ReaderRun.of(csv, CSV);
    String party = party(run, "Jan Example Mustermann");

    assertThat(party).startsWith("bis-dpl-");
    assertThat(run.values(party + "-csl-dpl-2017-10-16", "provisions"))
        .containsExactly("Standard order: Y");
    assertThat(run.values(party + "-csl-dpl-2017-10-16", "endDate")).containsExactly("2020-10-13");
    assertThat(run.values(party + "-csl-dpl-2017-10-16", "authorityId"))
        .containsExactly("82 FR 48792");
    assertThat(run.values(party, "notes")).containsExactly("FR NOTICE ADDED");
  }

  @Test
  void bothFormsSayTheSameButForTheParts() throws IOException {
    Set<String> table = said(ReaderRun.of(csv, CSV));
    Set<String> object = said(ReaderRun.of(json, JSON));

    Set<String> onlyTable = new TreeSet<>(table);
    onlyTable.removeAll(object);
    assertThat(onlyTable).isEmpty();
    object.removeAll(table);
    assertThat(object)
        .as("the table does not part its addresses")
        .isNotEmpty()
        .allMatch(each -> each.matches("csl-addr-\\S+ (street|city|state|postalCode) .*"));
  }

  private static Set<String> said(ReaderRun run) {
    return run.statements().stream()
        .map(each -> each.entityId() + " " + each.property() + " " + each.value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void soundFilesRaiseNoRemarkAndAreCountedByList() throws IOException {
    for (ReaderRun run : List.of(ReaderRun.of(csv, CSV), ReaderRun.of(json, JSON))) {
      assertThat(run.issues()).extracting(ReadIssue::toString).isEmpty();
      assertThat(run.count("records")).isEqualTo(10);
      assertThat(run.count("entityListEntries")).isEqualTo(2);
      assertThat(run.count("sdnEntries")).isEqualTo(2);
      assertThat(run.statements()).allMatch(each -> each.propertyType() != null);
    }
  }

  @Test
  void unknownColumnsListsAndMembersAreKeptAndReportedOnce() throws IOException {
    String table =
        text(CSV)
            .replaceFirst("_id,", "_id,mood,")
            .replaceAll("(?m)^(a\\d|b\\d),", "$1,grim,")
            .replace("Entity List (EL)", "New List (NEW)");
    ReaderRun run = ReaderRun.of(csv, BytesFile.of("c.csv", table));
    assertThat(run.count("unknownMembers")).isEqualTo(10);
    assertThat(run.values("ofac-16418", "notes")).containsExactly("mood: grim");
    assertThat(run.issues()).hasSize(2);
    assertThat(run.count("entriesOfOtherLists")).isEqualTo(2);
    assertThat(party(run, "EXAMPLE SEMICONDUCTOR CO., LTD.")).startsWith("csl-");

    ReaderRun object =
        ReaderRun.of(
            json,
            BytesFile.of(
                "c.json",
                text(JSON).replace("\"id\": \"a6\"", "\"id\": \"a6\", \"mood\": {\"a\": [1, 2]}")));
    assertThat(object.values("ofac-16418", "notes")).containsExactly("mood: a: 1; 2");
    assertThat(object.count("unknownMembers")).isEqualTo(1);
  }

  @Test
  void brokenRecordsAreRejectedAndTheRestRead() throws IOException {
    String broken =
        text(JSON)
            .replace(
                "\"results\": [", "\"results\": [17, {\"id\": \"x\"}, {\"source\": \"Y (EL)\"},")
            .replace("\"2010-01-05\"", "\"soon\"");
    ReaderRun run = ReaderRun.of(json, BytesFile.of("c.json", broken));

    assertThat(run.issues())
        .filteredOn(issue -> issue.severity() == Severity.REJECTED)
        .extracting(ReadIssue::reason)
        .containsExactly(
            "the record is no object",
            "the record does not say which list it is of",
            "the record names nobody and no address");
    assertThat(run.count("records")).isEqualTo(10);
    assertThat(run.issues())
        .anySatisfy(issue -> assertThat(issue.reason()).isEqualTo("is no date; kept as text"));
  }

  @Test
  void aJsonFileCutOffAnywhereIsRefusedWithLineAndColumn() {
    for (int length = 1; length < JSON.length() - 3; length += 401) {
      BytesFile cut = JSON.cutTo(length);
      assertThatThrownBy(() -> ReaderRun.of(json, cut))
          .as("cut to %d bytes", length)
          .isInstanceOf(UnreadableInput.class)
          .hasMessageContaining("consolidated.json line")
          .hasMessageContaining("at column");
    }
    assertThatThrownBy(() -> ReaderRun.of(json, BytesFile.of("c.json", "{\"a\": 1}")))
        .hasMessageContaining("results");
  }

  @Test
  void filesAreKnownByTheirContentAlone() throws IOException {
    InputFile table = BytesFile.of("a", text(CSV));
    InputFile object = BytesFile.of("b", text(JSON));
    InputFile other = BytesFile.of("consolidated.csv", "source,name\nx,y\n");
    InputFile entities = BytesFile.of("consolidated.json", "{\"id\":\"a\",\"schema\":\"Person\"}");

    assertThat(csv.recognise(List.of(table, object, other, entities))).containsExactly(table);
    assertThat(json.recognise(List.of(table, object, other, entities))).containsExactly(object);
    assertThat(json.sets(List.of(object)).getFirst().known().name()).isEqualTo("us_csl");
  }
}
