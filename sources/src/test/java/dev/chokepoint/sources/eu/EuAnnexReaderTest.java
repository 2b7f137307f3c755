package dev.chokepoint.sources.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.BrokenTable;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.ReaderRun;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows as the transcription has them, of companies and ships, and its own ways of going wrong.
class EuAnnexReaderTest {

  private static final String HEADER =
      "celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias,previousName,"
          + "nationality,incorporationDate,registrationNumber,innCode,imoNumber,address,kind of"
          + " goods\n";
  private static final String TABLE =
      HEADER
          + "32014R0833,17,EU-RUS,IV,Export control,27.2.2022,,LegalEntity,Tactical Missile"
          + " Company,\"TMC; Ракетная компания\",,,,7107003303 (Tax ID/INN),,,\"Street 1 (Hall 2;"
          + " left), Tula; Street 3, Tula\",engines\n"
          + "32014R0833,,EU-RUS,XLII,Transportation restrictions,9 August 2024,,Vessel,Callisto,,"
          + "Luna; Asher,,,,,9299680,,\n"
          + "32014R0269,803,EU-UKR,I.ENTITIES,Asset freeze,16.12.2024,\"Says; prose\",Company,"
          + "Shipping Co,,,Russian and Ukrainian,established 2004,IMO 6016988,7707083890,,,\n";

  private final EuAnnexReader reader = new EuAnnexReader();

  private static InputFile table(String text) {
    return ReaderRun.file("annex.csv", text);
  }

  @Test
  void a_row_is_a_party_and_its_listing() throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));

    String id = "eu-32014r0833-iv-17";
    assertThat(run.only(id, "name").schema()).isEqualTo("LegalEntity");
    assertThat(run.only(id, "name").provenance().locators())
        .containsExactly(Locator.row("annex.csv", 2, "name"));
    assertThat(run.values(id + "-sanction", "entity")).containsExactly(id);
    assertThat(run.values(id + "-sanction", "programId")).containsExactly("EU-RUS");
    assertThat(run.values(id + "-sanction", "annex")).containsExactly("IV");
    assertThat(run.values(id + "-sanction", "provisions")).containsExactly("Export control");
    assertThat(run.values(id + "-sanction", "recordId")).containsExactly("17");
    assertThat(run.values(id + "-sanction", "authorityId")).containsExactly("32014R0833");
    Statement start = run.only(id + "-sanction", "startDate");
    assertThat(start.value()).isEqualTo("2022-02-27");
    assertThat(start.originalValue()).isEqualTo("27.2.2022");
    assertThat(run.only(id, "topics").value()).isEqualTo("export.control");
    assertThat(run.only(id, "topics").provenance().basis()).isEqualTo(Basis.DERIVED);
    assertThat(run.count("rows")).isEqualTo(3);
    assertThat(run.rejected()).isEmpty();
  }

  @Test
  void semicolons_part_values_but_not_inside_brackets_and_not_in_prose() throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));

    assertThat(run.values("eu-32014r0833-iv-17", "alias"))
        .containsExactly("TMC", "Ракетная компания");
    assertThat(run.about("eu-32014r0833-iv-17", "alias").get(1).provenance().locators())
        .containsExactly(Locator.row("annex.csv", 2, "alias").at(5, 22));
    assertThat(run.values("eu-32014r0833-iv-17", "address"))
        .containsExactly("Street 1 (Hall 2; left), Tula", "Street 3, Tula");
    assertThat(run.values("eu-32014r0269-i-entities-803-sanction", "reason"))
        .containsExactly("Says; prose");
  }

  @Test
  void a_number_with_its_kind_in_words_is_also_derived_as_that_kind() throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));

    Statement inn = run.only("eu-32014r0833-iv-17", "innCode");
    assertThat(inn.value()).isEqualTo("7107003303");
    assertThat(inn.provenance().basis()).isEqualTo(Basis.DERIVED);
    assertThat(run.values("eu-32014r0833-iv-17", "registrationNumber"))
        .containsExactly("7107003303 (Tax ID/INN)");
    assertThat(run.values("eu-32014r0269-i-entities-803", "imoNumber")).containsExactly("6016988");
  }

  @Test
  void faulty_numbers_words_for_countries_and_dates_with_words_are_kept_and_remarked_upon()
      throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));

    String id = "eu-32014r0269-i-entities-803";
    assertThat(run.values(id, "innCode")).containsExactly("7707083890");
    assertThat(run.values(id, "nationality")).containsExactly("ru", "ua");
    Statement year = run.only(id, "incorporationDate");
    assertThat(year.value()).isEqualTo("2004");
    assertThat(year.provenance().basis()).isEqualTo(Basis.DERIVED);
    assertThat(run.values(id, "notes")).containsExactly("incorporationDate: established 2004");
    assertThat(run.notes())
        .containsExactly(
            ReadIssue.note(
                Locator.row("annex.csv", 4, "incorporationDate"),
                "established 2004",
                "holds more than dates; kept as a note beside the dates in it"),
            ReadIssue.note(
                Locator.row("annex.csv", 4, "innCode"),
                "7707083890",
                "is no sound INN: its control digits do not fit; kept as it stands"));
  }

  @Test
  void an_annex_without_numbers_gives_ids_that_hang_on_the_entry_and_not_on_its_row()
      throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));
    String first = TABLE.lines().toList().get(2);
    ReaderRun alone = ReaderRun.of(reader, table(HEADER + first + "\n"));

    String id = alone.statements().getFirst().entityId();
    assertThat(id).startsWith("eu-32014r0833-xlii-");
    assertThat(run.values(id, "name")).containsExactly("Callisto");
    assertThat(run.values(id, "previousName")).containsExactly("Luna", "Asher");
    assertThat(run.values(id + "-sanction", "startDate")).containsExactly("2024-08-09");
    assertThat(run.values(id, "topics")).isEmpty();
  }

  @Test
  void columns_that_are_no_property_are_kept_as_context() throws IOException {
    ReaderRun run = ReaderRun.of(reader, table(TABLE));

    assertThat(run.values("eu-32014r0833-iv-17", Statement.CONTEXT))
        .containsExactly("{\"kind of goods\":\"engines\"}");
  }

  @Test
  void a_row_that_names_no_act_no_schema_or_nobody_is_left_out_and_the_rest_is_read()
      throws IOException {
    String rows = TABLE.substring(HEADER.length());
    ReaderRun run =
        ReaderRun.of(
            reader,
            table(
                HEADER
                    + "IV,17,EU-RUS,32014R0833,x,,,Company,A,,,,,,,,,\n"
                    + "32014R0833,17,EU-RUS,IV,x,,Company,SBERBANK,A,,,,,,,,,\n"
                    + "32014R0833,17,EU-RUS,IV,x,,,Company,,,,,,,,,,\n"
                    + "32014R0833,17,EU-RUS\n"
                    + rows));

    assertThat(run.count("rows")).isEqualTo(3);
    assertThat(run.rejected())
        .extracting(issue -> issue.locator().line() + " " + issue.locator().column())
        .containsExactly("2 celex", "3 schema", "4 name", "5 null");
  }

  @Test
  void each_regulation_is_its_own_source() throws IOException {
    List<InputFile> files = reader.recognise(List.of(table(TABLE), table("a,b\n1,2\n")));
    assertThat(files).hasSize(1);

    SourceSet set = reader.sets(files).getFirst();
    assertThat(set.known().name()).isEqualTo("eu_2014_833");
    assertThat(set.known().title()).isEqualTo("EU Regulation 833/2014");
    assertThat(Celex.parse("32023R1529").orElseThrow().title())
        .isEqualTo("EU Regulation 2023/1529");
    assertThat(Celex.parse("32014D0145").orElseThrow().sourceName()).isEqualTo("eu_d_2014_145");
  }

  @Test
  void dates_are_read_in_the_forms_the_annexes_use() {
    assertThat(EuDates.in("17.3.2014").dates()).containsExactly("2014-03-17");
    assertThat(EuDates.in("9 August 2024").dates()).containsExactly("2024-08-09");
    assertThat(EuDates.in("March 1965").dates()).containsExactly("1965-03");
    assertThat(EuDates.in("1958; 1959").dates()).containsExactly("1958", "1959");
    assertThat(EuDates.in("1.2.1958 (or 3.4.1959)"))
        .isEqualTo(new EuDates(List.of("1958-02-01", "1959-04-03"), true));
    assertThat(EuDates.in("31.2.1958")).isEqualTo(new EuDates(List.of(), false));
    assertThat(EuDates.in("N/D")).isEqualTo(new EuDates(List.of(), false));
    assertThat(EuDates.in("8/12/2005")).isEqualTo(new EuDates(List.of(), false));
    assertThat(EuDates.in("1.1.1960 POB: Tula"))
        .isEqualTo(new EuDates(List.of("1960-01-01"), false));
  }

  @Test
  void a_table_that_is_cut_off_anywhere_gives_a_beginning_or_an_error() throws IOException {
    BrokenTable.cutOff(reader, TABLE, 7);
    assertThatThrownBy(() -> ReaderRun.of(reader, table("a,b\n1,2\n")))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("annex.csv")
        .hasMessageContaining("celex");
  }

  @Test
  void the_four_regulations_of_2026_are_read_whole() throws IOException {
    whole("32014R0269", 2802);
    whole("32014R0833", 1746);
    whole("32012R0267", 339);
    whole("32023R1529", 49);
  }

  private void whole(String celex, long rows) throws IOException {
    InputFile file = ReaderRun.shared("lists/eu-journal-2026/" + celex + ".csv");
    ReaderRun run = ReaderRun.of(reader, file);
    System.getLogger("eu.shared")
        .log(System.Logger.Level.INFO, celex + " " + run.counts() + " " + run.reasons());
    assertThat(run.count("rows")).as(celex).isEqualTo(rows);
    assertThat(run.rejected()).isEmpty();
    assertThat(run.entitiesBySchema().get("Sanction")).isEqualTo(rows);
    assertThat(run.statements().stream().filter(s -> s.provenance().locators().isEmpty()))
        .isEmpty();
  }
}
