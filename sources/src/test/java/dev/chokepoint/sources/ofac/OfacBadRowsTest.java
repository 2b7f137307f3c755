package dev.chokepoint.sources.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Faulty rows are reported with their place, and the rest is read.
class OfacBadRowsTest {

  private static final String GOOD =
      "36,\"AEROCARIBBEAN AIRLINES\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ";
  private static final String ALSO_GOOD =
      "173,\"ANGLO-CARIBBEAN CO., LTD.\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ";

  @Test
  void aRowWithTooFewColumnsIsRejected() throws IOException {
    OfacRun run = read(GOOD, "50,\"CUT SHORT\",-0- ", ALSO_GOOD);

    assertThat(run.issues())
        .containsExactly(
            ReadIssue.rejected(
                Locator.row("sdn.csv", 2, null),
                "50,\"CUT SHORT\",-0- ",
                "the row has 3 columns, not 12"));
    assertThat(run.values("ofac-173", "name")).containsExactly("ANGLO-CARIBBEAN CO., LTD.");
  }

  @Test
  void aQuoteThatIsNeverClosedCostsItsOwnRowOnly() throws IOException {
    String open = "50,\"NEVER CLOSED,-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ";
    OfacRun run = read(GOOD, open, ALSO_GOOD);

    assertThat(run.issues())
        .singleElement()
        .satisfies(issue -> {
          assertThat(issue.severity()).isEqualTo(ReadIssue.Severity.REJECTED);
          assertThat(issue.locator()).isEqualTo(Locator.row("sdn.csv", 2, null));
          assertThat(issue.value()).isEqualTo(open);
        });
    assertThat(run.count("designatedParties")).isEqualTo(2);
  }

  @Test
  void anEntryWithoutANumberIsRejected() throws IOException {
    OfacRun run = read(GOOD, GOOD.replace("36,", "x36,"), ALSO_GOOD);

    assertThat(run.issues())
        .containsExactly(
            ReadIssue.rejected(
                Locator.row("sdn.csv", 2, "ent_num"), "x36", "the entry has no number"));
  }

  @Test
  void anUnknownTypeIsKeptAsALegalEntityAndReported() throws IOException {
    OfacRun run = read(GOOD.replaceFirst("-0- ", "\"submarine\""), ALSO_GOOD);

    assertThat(run.only("ofac-36", "name", "AEROCARIBBEAN AIRLINES").schema())
        .isEqualTo("LegalEntity");
    assertThat(run.issues())
        .containsExactly(
            ReadIssue.note(
                Locator.row("sdn.csv", 1, "SDN_Type"),
                "submarine",
                "unknown type; kept as a LegalEntity"));
  }

  @Test
  void anAliasOfAnUnknownTypeIsRejected() throws IOException {
    OfacRun run =
        OfacRun.of(
            List.of(
                TextFile.of("sdn.csv", GOOD),
                TextFile.of(
                    "alt.csv",
                    "36,12,\"aka\",\"AERO-CARIBBEAN\",-0- ",
                    "36,13,\"aka\",\"AERO CARIBBEAN\",-0- ",
                    "36,14,\"xka\",\"AEROC\",-0- ")));

    assertThat(run.issues())
        .containsExactly(
            ReadIssue.rejected(
                Locator.row("alt.csv", 3, "alt_type"), "xka", "unknown type of alias"));
    assertThat(run.count("aliases")).isEqualTo(2);
  }

  @Test
  void anAliasOfAnUnknownEntryIsKeptAndReportedOnce() throws IOException {
    OfacRun run =
        OfacRun.of(
            List.of(
                TextFile.of(
                    "alt.csv",
                    "7,1,\"aka\",\"ONE\",-0- ",
                    "7,2,\"fka\",\"TWO\",-0- ",
                    "36,12,\"aka\",\"AERO-CARIBBEAN\",-0- "),
                TextFile.of("sdn.csv", GOOD)));

    assertThat(run.values("ofac-7", "alias")).containsExactly("ONE");
    assertThat(run.values("ofac-7", "previousName")).containsExactly("TWO");
    assertThat(run.only("ofac-7", "alias", "ONE").schema()).isEqualTo("LegalEntity");
    assertThat(run.issues())
        .containsExactly(
            ReadIssue.note(
                Locator.row("alt.csv", 1, "ent_num"),
                "7",
                "the names file has no such entry; kept as a LegalEntity"));
  }

  @Test
  void addressesAloneAreReadAndTheMissingNamesReportedOnce() throws IOException {
    OfacRun run =
        OfacRun.of(
            List.of(
                TextFile.of(
                    "add.csv",
                    "36,25,-0- ,\"Havana\",\"Cuba\",-0- ",
                    "173,129,\"Ibex House, The Minories\",\"London EC3N 1DY\",\"United Kingdom\",-0- ")));

    assertThat(run.values("ofac-addr-25", "city")).containsExactly("Havana");
    assertThat(run.values("ofac-addr-129", "city")).isEmpty();
    assertThat(run.values("ofac-addr-129", "street")).containsExactly("Ibex House, The Minories");
    assertThat(run.issues()).hasSize(1);
  }

  @Test
  void aCommentOfAnUnknownEntryIsKeptAsItStands() throws IOException {
    OfacRun run =
        OfacRun.of(
            List.of(
                TextFile.of("sdn.csv", GOOD),
                TextFile.of("sdn_comments.csv", "9,\"hn'; Linked To: LAZARUS GROUP.\"")));

    assertThat(run.values("ofac-9", "notes")).containsExactly("hn'; Linked To: LAZARUS GROUP.");
    assertThat(run.issues()).hasSize(1);
  }

  @Test
  void aCountryThatTheTableLacksIsReportedOnceAndStaysInTheAddress() throws IOException {
    OfacRun run =
        OfacRun.of(
            List.of(
                TextFile.of("sdn.csv", GOOD),
                TextFile.of(
                    "add.csv",
                    "36,25,-0- ,\"Havana\",\"Ruritania\",-0- ",
                    "36,26,-0- ,-0- ,\"Ruritania\",-0- ",
                    "36,27,-0- ,-0- ,\"undetermined\",-0- ")));

    assertThat(run.values("ofac-addr-25", "full")).containsExactly("Havana, Ruritania");
    assertThat(run.values("ofac-addr-25", "country")).isEmpty();
    assertThat(run.issues())
        .containsExactly(
            ReadIssue.note(
                Locator.row("add.csv", 1, "country"),
                "Ruritania",
                "no country is known by this name; kept as text"));
  }

  @Test
  void remarksThatNoRuleFitsAreKeptAndReportedWithTheirCharacters() throws IOException {
    OfacRun run = read(GOOD.replaceFirst("-0- $", "\"a.k.a. 'AC'; juice manufacturer.\""));

    assertThat(run.values("ofac-36", "notes")).containsExactly("juice manufacturer");
    assertThat(run.count("remarkSegments")).isEqualTo(2);
    assertThat(run.count("remarkSegmentsUnderstood")).isEqualTo(1);
    assertThat(run.issues())
        .containsExactly(
            ReadIssue.note(
                Locator.row("sdn.csv", 1, "Remarks").at(13, 31),
                "juice manufacturer",
                "no rule fits; kept as a note"));
  }

  @Test
  void bytesThatAreNotUtf8AreReadAsLatin1WithANote() throws IOException {
    byte[] latin =
        (GOOD.replace("AEROCARIBBEAN", "A\u00c9ROCARIBBEAN") + "\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    OfacRun run = OfacRun.of(List.of(new TextFile("sdn.csv", latin)));

    assertThat(run.values("ofac-36", "name")).containsExactly("A\u00c9ROCARIBBEAN AIRLINES");
    assertThat(run.issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.reason()).contains("ISO-8859-1"));
  }

  @Test
  void twoSetsAreTwoSources() {
    List<InputFile> mixed =
        List.of(TextFile.of("sdn.csv", GOOD), TextFile.of("cons_prim.csv", ALSO_GOOD));

    assertThatThrownBy(() -> OfacRun.of(mixed))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("cons_prim.csv")
        .hasMessageContaining("two sources");
  }

  private static OfacRun read(String... rows) throws IOException {
    return OfacRun.of(List.of(TextFile.of("sdn.csv", rows)));
  }
}
