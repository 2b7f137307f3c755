package dev.chokepoint.sources.gleif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.testing.BytesFile;
import dev.chokepoint.sources.testing.ReaderRun;
import dev.chokepoint.sources.testing.ResourceFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What GLEIF's golden copies become. The holders are invented; the fixtures say from what they
/// were written.
class GleifCsvReaderTest {

  private static final ResourceFile RECORDS =
      new ResourceFile(GleifCsvReaderTest.class, "lei2.csv");
  private static final ResourceFile LINKS = new ResourceFile(GleifCsvReaderTest.class, "rr.csv");
  private static final ResourceFile EXCEPTIONS =
      new ResourceFile(GleifCsvReaderTest.class, "repex.csv");
  private static final String WORKS = "lei-9999EXAMPLEWORKS0085";
  private static final String HOLDING = "lei-9999EXAMPLEHOLD00051";
  private static final String FUND = "lei-9999EXAMPLEFUND00093";

  private final GleifCsvReader reader = new GleifCsvReader();

  private ReaderRun all() throws IOException {
    return ReaderRun.of(reader, RECORDS, LINKS, EXCEPTIONS);
  }

  @Test
  void aRecordHasNamesNumbersJurisdictionAndOneAddress() throws IOException {
    ReaderRun run = all();

    assertThat(run.issues()).isEmpty();
    assertThat(run.entities("Company")).containsExactly(WORKS, HOLDING);
    assertThat(run.values(WORKS, "name")).containsExactly("ООО \"Пример\"");
    assertThat(run.values(WORKS, "alias")).containsExactly("Example Works LLC", "OOO Primer");
    assertThat(run.values(WORKS, "previousName")).containsExactly("Old Works");
    assertThat(run.values(WORKS, "leiCode")).containsExactly(WORKS.substring(4));
    assertThat(run.only(WORKS, "ogrnCode", "1199999999902").provenance().basis())
        .isEqualTo(Basis.DERIVED);
    assertThat(run.values(WORKS, "jurisdiction")).containsExactly("ru");
    assertThat(run.only(HOLDING, "jurisdiction", "us").originalValue()).isEqualTo("US-DE");
    assertThat(run.values(WORKS, "incorporationDate")).containsExactly("2019-01-02");
    assertThat(run.values(HOLDING, "dissolutionDate")).containsExactly("2025-05-06");
    assertThat(run.values(WORKS, "notes")).containsExactly("LEI registration: LAPSED");
    assertThat(run.values(WORKS, "addressEntity")).hasSize(1);
    assertThat(run.places(WORKS, "leiCode", WORKS.substring(4)))
        .containsExactly("lei2.csv line 2, LEI");
  }

  @Test
  void consolidationIsControlByTheParentAndNoShare() throws IOException {
    ReaderRun run = all();
    String control = run.entities("Control").getFirst();

    assertThat(run.values(control, "controlled")).containsExactly(WORKS);
    assertThat(run.values(control, "controller")).containsExactly(HOLDING);
    assertThat(run.values(control, "controlType")).containsExactly("IS_DIRECTLY_CONSOLIDATED_BY");
    assertThat(run.values(control, "startDate")).containsExactly("2019-01-02");
    assertThat(run.values(control, "endDate")).isEmpty();
    assertThat(run.values(control, "summary"))
        .containsExactly("ACCOUNTING_CONSOLIDATION 100.00 PERCENTAGE");
    assertThat(run.values(control, "percentage")).isEmpty();
    String managed = run.entities("UnknownLink").getFirst();
    assertThat(run.values(managed, "role")).containsExactly("IS_FUND-MANAGED_BY");
    assertThat(run.values(managed, "subject")).containsExactly(FUND);
  }

  @Test
  void exceptionsAndSuccessorsAreTold() throws IOException {
    ReaderRun run = all();

    assertThat(run.values(HOLDING, "notes"))
        .contains("No parent reported: DIRECT_ACCOUNTING_CONSOLIDATION_PARENT, NATURAL_PERSONS");
    String succession = run.entities("Succession").getFirst();
    assertThat(run.values(succession, "successor")).containsExactly(FUND);
    assertThat(run.counts())
        .containsEntry("records", 2L)
        .containsEntry("relationships", 2L)
        .containsEntry("exceptions", 1L);
  }

  @Test
  void columnsWithoutAPropertyAreContextAndStrangeOnesAreReported() throws IOException {
    assertThat(all().about(WORKS, Statement.CONTEXT).getFirst().value())
        .contains("\"Registration.ManagingLOU\":\"EVK05KS7XY1DEII3R011\"");
    String text = RECORDS.text().replace("\"Registration.ManagingLOU\"", "\"Mood\"");
    ReaderRun run = ReaderRun.of(reader, BytesFile.of("lei2.csv", text));

    assertThat(run.issues())
        .extracting(issue -> issue.reason())
        .containsExactly(
            "no column \"Mood\" is known here (1 in the file); the text is kept with the record");
    assertThat(run.about(WORKS, Statement.CONTEXT).getFirst().value()).contains("\"Mood\"");
  }

  @Test
  void aRowWithoutAnLeiIsRejectedAndTheRestRead() throws IOException {
    ReaderRun run =
        ReaderRun.of(
            reader,
            BytesFile.of("lei2.csv", RECORDS.text().replaceFirst(WORKS.substring(4), "12345")),
            BytesFile.of("rr.csv", LINKS.text().replaceFirst(WORKS.substring(4), "")));

    assertThat(run.issues())
        .extracting(issue -> issue.locator().toString())
        .containsExactly("lei2.csv line 2, LEI", "rr.csv line 2");
    assertThat(run.count("records")).isEqualTo(1);
    assertThat(run.count("relationships")).isEqualTo(1);
  }

  @Test
  void filesAreToldByTheirColumnsAndAreOneSource() throws IOException {
    assertThat(
            reader.recognise(
                List.of(RECORDS, BytesFile.of("x.csv", "a,b\n1,2\n"), LINKS, EXCEPTIONS)))
        .containsExactly(RECORDS, LINKS, EXCEPTIONS);
    assertThat(reader.sets(List.of(RECORDS, LINKS))).hasSize(1);
    assertThatThrownBy(() -> ReaderRun.of(reader, BytesFile.of("x.csv", "a,b\n1,2\n")))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("x.csv");
  }
}
