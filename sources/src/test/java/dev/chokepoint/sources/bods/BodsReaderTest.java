package dev.chokepoint.sources.bods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.json.JsonRecord;
import dev.chokepoint.sources.json.JsonRecords;
import dev.chokepoint.sources.testing.BytesFile;
import dev.chokepoint.sources.testing.ReaderRun;
import dev.chokepoint.sources.testing.ResourceFile;
import dev.chokepoint.sources.testing.Said;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What statements of the Beneficial Ownership Data Standard become. All are invented; the fixture
/// says from what they were written.
class BodsReaderTest {

  private static final ResourceFile ARRAY =
      new ResourceFile(BodsReaderTest.class, "statements.json");

  private final BodsReader reader = new BodsReader();

  private static BytesFile lines() throws IOException {
    String text = ARRAY.text().replaceAll("\\n *", "");
    return BytesFile.of(
        "statements.json",
        text.substring(1, text.length() - 1).replace(",{\"statementId\"", "\n{\"statementId\""));
  }

  @Test
  void anArrayAndLinesSayTheSame() throws IOException {
    ReaderRun array = ReaderRun.of(reader, ARRAY);
    ReaderRun lines = ReaderRun.of(reader, lines());

    assertThat(array.issues()).isEmpty();
    assertThat(Said.by(lines)).containsExactlyElementsOf(Said.by(array));
    assertThat(lines.counts()).isEqualTo(array.counts());
  }

  @Test
  void entitiesAndPersonsHaveNamesNumbersAndPlaces() throws IOException {
    ReaderRun run = ReaderRun.of(reader, ARRAY);

    assertThat(run.entities("Company")).containsExactly("bods-ent-1");
    assertThat(run.values("bods-ent-1", "name")).containsExactly("Example Works Ltd");
    assertThat(run.values("bods-ent-1", "alias")).containsExactly("EWL");
    assertThat(run.values("bods-ent-1", "registrationNumber")).containsExactly("99999901");
    assertThat(run.values("bods-ent-1", "leiCode")).hasSize(1);
    assertThat(run.values("bods-ent-1", "jurisdiction")).containsExactly("gb");
    assertThat(run.values("bods-ent-1", "incorporationDate")).containsExactly("2015-01-02");
    assertThat(run.values("bods-ent-1", "sourceUrl"))
        .containsExactly("https://example.org/register");
    assertThat(run.values("bods-per-1", "name")).containsExactly("Jon Muster");
    assertThat(run.values("bods-per-1", "alias")).containsExactly("Йон Мустер");
    assertThat(run.values("bods-per-1", "passportNumber")).containsExactly("X0000001");
    assertThat(run.values("bods-per-1", "topics")).containsExactly("role.pep");
    assertThat(run.values("bods-per-1", "position")).containsExactly("Minister of Examples");
    assertThat(run.values("bods-ent-2", "notes"))
        .containsExactly("Not told: unknown", "Not told: not yet found");
  }

  @Test
  void theLatestStatementOfARecordCountsAndEachInterestIsAHold() throws IOException {
    ReaderRun run = ReaderRun.of(reader, ARRAY);

    assertThat(run.count("superseded")).isEqualTo(1);
    assertThat(run.values("bods-rel-1-1", "percentage")).containsExactly("more than 25 up to 50");
    assertThat(run.values("bods-rel-1-1", "owner")).containsExactly("bods-per-1");
    assertThat(run.values("bods-rel-1-1", "asset")).containsExactly("bods-ent-1");
    assertThat(run.values("bods-rel-1-1", "startDate")).containsExactly("2016-04-06");
    assertThat(run.values("bods-rel-1-2", "role")).containsExactly("votingRights");
    assertThat(run.values("bods-rel-1-2", "percentage")).containsExactly("51");
    assertThat(run.values("bods-rel-1-3", "controlType")).containsExactly("appointmentOfBoard");
    assertThat(run.values("bods-rel-1-3", "controlled")).containsExactly("bods-ent-1");
    assertThat(run.values("bods-rel-1-4", "director")).containsExactly("bods-per-1");
    assertThat(run.statements()).noneMatch(each -> each.value().equals("20"));
  }

  @Test
  void aClosedRecordEndsItsInterestsAndAPartyThatIsNotToldIsANote() throws IOException {
    ReaderRun run = ReaderRun.of(reader, ARRAY);

    assertThat(run.only("bods-rel-3", "endDate", "2026-07-01").provenance().basis())
        .isEqualTo(Basis.DERIVED);
    assertThat(run.values("bods-rel-3", "percentage")).containsExactly("50-75");
    assertThat(run.values("bods-ent-1", "notes"))
        .contains("Held by a party that is not told: noBeneficialOwners nobody over 25 percent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"exact": 12.5}                                                  | 12.5
          {"minimum": 25, "maximum": 50}                                   | 25-50
          {"minimum": 25, "maximum": 50, "exclusiveMinimum": true}         | more than 25 up to 50
          {"exclusiveMinimum": 50, "exclusiveMaximum": 75}                 | more than 50 less than 75
          {"minimum": 75}                                                  | at least 75
          {"exclusiveMaximum": 25}                                         | less than 25
          """)
  void aShareIsToldInWordsWithExactBounds(String share, String words) throws IOException {
    List<JsonRecord> records = new ArrayList<>();
    new JsonRecords(BytesFile.of("s", share), issue -> {}).forEach(records::add);
    assertThat(BodsShare.words(records.getFirst())).isEqualTo(words);
  }

  @Test
  void whatIsNotKnownIsKeptAndReportedWithACount() throws IOException {
    String text =
        ARRAY.text().replace("\"alternateNames\"", "\"mood\": \"grim\", \"alternateNames\"");
    ReaderRun run = ReaderRun.of(reader, BytesFile.of("statements.json", text));

    assertThat(run.issues())
        .extracting(issue -> issue.reason())
        .containsExactly(
            "no member \"recordDetails.mood\" is known here (1 in the file); the text is kept with"
                + " the record");
    assertThat(run.about("bods-ent-1", Statement.CONTEXT).getFirst().value())
        .contains("\"recordDetails.mood\":\"grim\"", "\"source.type\":\"officialRegister\"");
  }

  @Test
  void aStatementOfAnUnknownTypeIsRejectedAndABrokenArrayRefused() throws IOException {
    ReaderRun run =
        ReaderRun.of(
            reader,
            BytesFile.of(
                "statements.json",
                ARRAY.text().replace("\"recordType\": \"person\"", "\"recordType\": \"ghost\"")));
    assertThat(run.issues().getFirst().reason()).isEqualTo("no such type of record is known here");
    assertThat(run.entities("Company")).hasSize(1);

    BytesFile held = ARRAY.held();
    assertThatThrownBy(() -> ReaderRun.of(reader, held.cutTo(held.length() / 2)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageStartingWith("statements.json line ");
  }

  @Test
  void theFormIsToldByItsMembers() throws IOException {
    assertThat(reader.recognise(List.of(ARRAY, lines(), BytesFile.of("x.json", "[{\"a\":1}]"))))
        .hasSize(2);
  }
}
