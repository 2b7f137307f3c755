package dev.chokepoint.sources.psc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.testing.BytesFile;
import dev.chokepoint.sources.testing.ReaderRun;
import dev.chokepoint.sources.testing.ResourceFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the British register becomes. Companies and holders are invented; the fixture says from
/// what it was written.
class PscReaderTest {

  private static final ResourceFile SNAPSHOT =
      new ResourceFile(PscReaderTest.class, "snapshot.jsonl");
  private static final String PERSON = "gb-coh-psc-99999901-aBc_d-1";
  private static final String BODY = "gb-coh-psc-99999902-eF2";

  private final PscReader reader = new PscReader();

  @Test
  void aPersonHasNameMonthOfBirthNationalitiesAndAddress() throws IOException {
    ReaderRun run = ReaderRun.of(reader, SNAPSHOT);

    assertThat(run.issues()).isEmpty();
    assertThat(run.values(PERSON, "name")).containsExactly("Mr Jon Example Muster");
    assertThat(run.values(PERSON, "lastName")).containsExactly("Muster");
    assertThat(run.values(PERSON, "birthDate")).containsExactly("1977-02");
    assertThat(run.values(PERSON, "nationality")).containsExactly("gb", "ru");
    assertThat(run.values(PERSON, "country")).containsExactly("gb");
    assertThat(run.values(run.values(PERSON, "addressEntity").getFirst(), "full"))
        .containsExactly("2, 1 Test Road, London, ZZ1 1ZZ");
    assertThat(run.places(PERSON, "lastName", "Muster"))
        .containsExactly("snapshot.jsonl line 1, /data/name_elements/surname");
  }

  @Test
  void sharesAreAnOwnershipWithTheirBandAndVotesAndRightsAreControl() throws IOException {
    ReaderRun run = ReaderRun.of(reader, SNAPSHOT);
    String owned =
        run.entities("Ownership").stream()
            .filter(each -> run.values(each, "owner").contains(PERSON))
            .findFirst()
            .orElseThrow();

    assertThat(run.values(owned, "asset")).containsExactly("gb-coh-99999901");
    Statement share = run.only(owned, "percentage", "more than 50, less than 75");
    assertThat(share.provenance().basis()).isEqualTo(Basis.DERIVED);
    assertThat(share.originalValue()).isEqualTo("ownership-of-shares-50-to-75-percent");
    assertThat(run.values(owned, "startDate")).containsExactly("2016-04-06");
    assertThat(run.entities("Control"))
        .hasSize(2)
        .allMatch(each -> run.values(each, "percentage").isEmpty());
    assertThat(
            run.entities("Control").stream()
                .flatMap(each -> run.values(each, "controlType").stream()))
        .containsExactly("voting-rights-50-to-75-percent", "right-to-appoint-and-remove-directors");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ownership-of-shares-25-to-50-percent                            | more than 25 up to 50
          ownership-of-shares-50-to-75-percent-as-trust                   | more than 50, less than 75
          ownership-of-shares-75-to-100-percent-as-firm                   | 75 or more
          right-to-share-surplus-assets-75-to-100-percent-limited-liability-partnership | 75 or more
          ownership-of-shares-more-than-25-percent-registered-overseas-entity | more than 25
          """)
  void aCodeTellsABand(String code, String band) {
    assertThat(PscNatures.percentage(code)).contains(band);
  }

  @Test
  void aCompanyHoldsTooAndWhatHasCeasedHasAnEnd() throws IOException {
    ReaderRun run = ReaderRun.of(reader, SNAPSHOT);
    String owned =
        run.entities("Ownership").stream()
            .filter(each -> run.values(each, "owner").contains(BODY))
            .findFirst()
            .orElseThrow();

    assertThat(run.values(owned, "endDate")).containsExactly("2022-03-01");
    assertThat(run.values(BODY, "registrationNumber")).containsExactly("1199999999902");
    assertThat(run.values(BODY, "jurisdiction")).containsExactly("ru");
    assertThat(run.values(BODY, "legalForm")).containsExactly("OOO");
    assertThat(run.values("gb-coh-OE999903", "jurisdiction")).isEmpty();
    assertThat(run.values("gb-coh-99999901", "jurisdiction")).containsExactly("gb");
  }

  @Test
  void thatNobodyOrNobodyWhoMayBeNamedControlsACompanyIsANote() throws IOException {
    ReaderRun run = ReaderRun.of(reader, SNAPSHOT);

    assertThat(run.values("gb-coh-99999904", "notes").getFirst())
        .contains("no-individual-or-entity-with-signficant-control", "notified_on 2017-01-01");
    assertThat(run.values("gb-coh-99999905", "notes").getFirst())
        .startsWith("A holder whose data are protected");
    assertThat(run.counts())
        .containsEntry("persons", 1L)
        .containsEntry("corporateEntities", 1L)
        .containsEntry("legalPersons", 1L)
        .containsEntry("declarations", 1L)
        .containsEntry("protected", 1L);
  }

  @Test
  void aSnapshotThatLacksHoldersIsRemarkedOn() throws IOException {
    String text = SNAPSHOT.text();
    ReaderRun run =
        ReaderRun.of(
            reader, BytesFile.of("snapshot.jsonl", text.substring(text.indexOf('\n') + 1)));

    assertThat(run.issues())
        .extracting(issue -> issue.reason())
        .containsExactly("the file says it has so many holders, while 2 were read before");
  }

  @Test
  void whatIsNotKnownIsKeptAndReportedAndABadLineRejected() throws IOException {
    String text =
        SNAPSHOT
            .text()
            .replace("\"etag\":\"x\"", "\"etag\":\"x\",\"mood\":\"grim\"")
            .replace("legal-person-beneficial-owner\",\"links", "a-new-kind\",\"links");
    ReaderRun run = ReaderRun.of(reader, BytesFile.of("s.jsonl", "{\"company_number\n" + text));

    assertThat(run.issues())
        .extracting(issue -> issue.severity() + " " + issue.locator())
        .contains("REJECTED s.jsonl line 4")
        .anyMatch(each -> each.startsWith("REJECTED s.jsonl line 1, character"))
        .contains("NOTE s.jsonl line 2, /data/mood");
    assertThat(run.about("gb-coh-99999901", Statement.CONTEXT).getFirst().value())
        .isEqualTo("{\"data.mood\":\"grim\"}");
  }

  @Test
  void theFormIsToldByItsFirstLine() throws IOException {
    assertThat(
            reader.recognise(
                List.of(
                    SNAPSHOT, BytesFile.of("e.json", "{\"id\":\"a\",\"schema\":\"Person\"}\n"))))
        .containsExactly(SNAPSHOT);
  }
}
