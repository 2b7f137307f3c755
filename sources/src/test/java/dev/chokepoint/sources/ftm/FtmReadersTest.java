package dev.chokepoint.sources.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FtmReadersTest {

  private static final InputFile ENTITIES =
      new TextFile(
          "a.json",
          """

          {"id":"c-1","schema":"Company","properties":{"name":["Alabuga"]},"target":true}
          {"id":"c-2","schema":"Company","properties":{"name":["IEMZ Kupol"]}}
          {"id":"c-3"}
          """);
  private static final InputFile STATEMENTS =
      new TextFile(
          "export.csv",
          """
          "canonical_id","entity_id","prop","prop_type","schema","value","dataset","origin","lang","original_value","external","first_seen","last_seen","id"
          "c-1","c-1","name","name","Company","Alabuga","us_ofac_sdn","","","","f","2023-12-05","","s1"
          "c-1","c-1","country","country","Company","ru","us_ofac_sdn","","","","f","2023-12-05","","s2"
          """);
  private static final InputFile SIDECAR =
      new TextFile(
          "export.provenance.jsonl",
          "{\"id\":\"s1\",\"grade\":\"B2\",\"locators\":[{\"file\":\"sdn.csv\",\"line\":7}]}\n");
  private static final InputFile PACK =
      new TextFile(
          "statements.pack",
          """
          entity_id,prop,value,dataset,lang,original_value,origin,external,first_seen,last_seen,id
          c-1,Company:name,"Alabuga, SEZ",ua_list,eng,,,,2024-01-01,2024-02-01,
          """);
  private static final InputFile LEGACY_PACK =
      new TextFile(
          "old.pack", "c-1,Company:name,\"Alabuga, SEZ\",ua_list,,,t,f,2024-01-01,2024-02-01,\n");
  private static final InputFile SIMPLE =
      new TextFile(
          "targets.simple.csv",
          """
          "id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","dataset","first_seen","last_seen"
          "c-1","Company","Alabuga","","","ru","","1116674","","","","A list","2023-12-05","2024-01-01"
          """);
  private static final InputFile LINES =
      new TextFile(
          "statements.json",
          """
          {"canonical_id":"c-1","entity_id":"c-1","prop":"name","schema":"Company","value":"Alabuga","dataset":"us_ofac_sdn","first_seen":"2023-12-05","external":false,"id":"s1"}
          """);
  private static final InputFile OTHER = new TextFile("readme.txt", "Nothing to see here.\n");
  private static final InputFile TABLE = new TextFile("orders.csv", "order,name\n1,Alabuga\n");
  private static final InputFile EMPTY = new TextFile("empty.csv", "");

  private static final List<InputFile> ALL =
      List.of(ENTITIES, STATEMENTS, SIDECAR, PACK, LEGACY_PACK, SIMPLE, LINES, OTHER, TABLE, EMPTY);

  private final List<Statement> statements = new ArrayList<>();
  private final List<ReadIssue> issues = new ArrayList<>();
  private final Reading reading =
      new Reading(
          new StatementMaker(Model.bundled(), "mine", "2026-11-01"), statements::add, issues::add);

  @Test
  void each_form_is_told_by_its_content() throws IOException {
    assertThat(new FtmEntitiesReader().recognise(ALL)).containsExactly(ENTITIES);
    assertThat(new FtmStatementsReader().recognise(ALL)).containsExactly(STATEMENTS, SIDECAR);
    assertThat(new FtmPackReader().recognise(ALL)).containsExactly(PACK, LEGACY_PACK);
    assertThat(new OpenSanctionsSimpleReader().recognise(ALL)).containsExactly(SIMPLE);
    assertThat(new FtmStatementLinesReader().recognise(ALL)).containsExactly(LINES);
  }

  @Test
  void each_form_has_the_name_that_users_give_it() {
    assertThat(
            List.of(
                new FtmEntitiesReader(),
                new FtmStatementsReader(),
                new FtmPackReader(),
                new FtmStatementLinesReader(),
                new OpenSanctionsSimpleReader()))
        .extracting(SourceReader::format)
        .containsExactly(
            "ftm-entities",
            "ftm-statements",
            "ftm-pack",
            "ftm-statement-lines",
            "opensanctions-simple");
  }

  @Test
  void entities_are_read_as_the_users_dataset_and_bad_lines_reported() throws IOException {
    new FtmEntitiesReader().read(List.of(ENTITIES), reading);

    assertThat(reading.counts()).containsEntry("entities", 2L);
    assertThat(statements).extracting(Statement::dataset).containsOnly("mine");
    assertThat(statements).filteredOn(Statement::isProperty).hasSize(2);
    assertThat(issues)
        .extracting(ReadIssue::locator)
        .containsExactly(Locator.row("a.json", 4, "schema"));
  }

  @Test
  void statements_keep_their_dataset_and_dates_and_take_the_sidecars_provenance()
      throws IOException {
    new FtmStatementsReader().read(List.of(STATEMENTS, SIDECAR), reading);

    assertThat(issues).isEmpty();
    assertThat(reading.counts()).containsEntry("statements", 2L).containsEntry("entities", 1L);
    assertThat(statements).extracting(Statement::dataset).containsOnly("us_ofac_sdn");
    assertThat(statements).extracting(Statement::firstSeen).containsOnly("2023-12-05");
    assertThat(statements.getFirst().provenance().grade()).hasToString("B2");
    assertThat(statements.getFirst().provenance().locators())
        .containsExactly(Locator.row("sdn.csv", 7, null));
    assertThat(statements.getLast().provenance().locators()).isEmpty();
  }

  @Test
  void statements_without_a_sidecar_stand_where_they_were_read() throws IOException {
    new FtmStatementsReader().read(List.of(STATEMENTS), reading);

    assertThat(statements.getLast().provenance().locators())
        .containsExactly(Locator.row("export.csv", 3, "value"));
  }

  @Test
  void packs_of_both_forms_say_the_same() throws IOException {
    new FtmPackReader().read(List.of(PACK), reading);
    new FtmPackReader().read(List.of(LEGACY_PACK), reading);

    assertThat(statements)
        .filteredOn(Statement::isProperty)
        .extracting(Statement::value)
        .containsExactly("Alabuga, SEZ", "Alabuga, SEZ");
    assertThat(reading.counts()).containsEntry("statements", 2L).containsEntry("entities", 2L);
  }

  @Test
  void statement_lines_keep_their_dataset_and_id() throws IOException {
    new FtmStatementLinesReader().read(List.of(LINES), reading);

    assertThat(statements).singleElement().extracting(Statement::id).isEqualTo("s1");
    assertThat(statements.getFirst().dataset()).isEqualTo("us_ofac_sdn");
    assertThat(reading.counts()).containsEntry("statements", 1L).containsEntry("entities", 1L);
  }

  @Test
  void simple_targets_are_read_with_the_dates_of_their_list() throws IOException {
    new OpenSanctionsSimpleReader().read(List.of(SIMPLE), reading);

    assertThat(reading.counts()).containsEntry("entities", 1L);
    assertThat(statements).extracting(Statement::lastSeen).containsOnly("2024-01-01");
  }

  @Test
  void a_file_that_is_not_of_the_form_is_unreadable_with_its_place() {
    assertThatThrownBy(() -> new FtmPackReader().read(List.of(TABLE), reading))
        .isInstanceOfSatisfying(
            UnreadableInput.class, e -> assertThat(e.locator().file()).isEqualTo("orders.csv"))
        .hasMessageContaining("neither the header nor a record");
  }
}
