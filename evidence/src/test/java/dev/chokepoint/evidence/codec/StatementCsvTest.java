package dev.chokepoint.evidence.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementId;
import dev.chokepoint.evidence.testing.Seed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementCsvTest {

  private static final String HEADER =
      "\"canonical_id\",\"entity_id\",\"prop\",\"prop_type\",\"schema\",\"value\",\"dataset\","
          + "\"origin\",\"lang\",\"original_value\",\"external\",\"first_seen\",\"last_seen\",\"id\"\n";

  @Test
  void statements_with_their_sidecar_come_back_whole() {
    Seed.forAll(
        300,
        gen -> {
          List<Statement> statements = gen.listOf(0, 30, () -> gen.statement(Read.MODEL));
          Read read = joined(csv(statements), sidecar(statements));

          assertThat(read.statements()).isEqualTo(statements);
          assertThat(read.issues()).noneMatch(i -> i.reason().contains("order"));
        });
  }

  @Test
  void the_table_has_the_columns_and_quotes_of_followthemoney() {
    Read read =
        Read.csv(
            HEADER
                + "\"\",\"Q61589\",\"name\",\"name\",\"Person\",\"Salih\",\"wd_persons\",\"\",\"\","
                + "\"\",\"f\",\"2024-03-10T15:36:30\",\"2024-03-10T15:36:30\",\"\"\n");
    Statement salih = read.statements().getFirst();

    assertThat(salih.id()).isEqualTo("241a6298861ed88df12ae64e49ff96292f711d95");
    assertThat(salih.canonicalId()).isEqualTo("Q61589");
    assertThat(salih.provenance().locators()).containsExactly(Locator.row("test.csv", 2, "value"));
    assertThat(new String(csv(List.of(salih)), UTF_8))
        .isEqualTo(
            HEADER
                + "\"Q61589\",\"Q61589\",\"name\",\"name\",\"Person\",\"Salih\",\"wd_persons\",\"\","
                + "\"\",\"\",\"f\",\"2024-03-10T15:36:30\",\"2024-03-10T15:36:30\","
                + "\"241a6298861ed88df12ae64e49ff96292f711d95\"\n");
  }

  @Test
  void columns_may_come_in_any_order_and_optional_ones_may_be_missing() {
    Read read =
        Read.csv(
            "value,schema,prop,entity_id,dataset,colour\nSalih,Person,name,Q61589,wd_persons,red\n");

    assertThat(read.statements().getFirst().id())
        .isEqualTo("241a6298861ed88df12ae64e49ff96292f711d95");
    assertThat(read.statements().getFirst().propertyType()).isEqualTo("name");
    assertThat(read.reasons())
        .containsExactly("NOTE test.csv line 1, colour: no column of statements, left out");
  }

  @Test
  void a_missing_id_leaves_out_the_language_of_values_that_have_none() {
    String rows =
        """
        entity_id,prop,prop_type,schema,value,dataset,lang
        a,name,name,Person,x,d,rus
        a,country,country,Person,ru,d,rus
        """;
    List<Statement> statements = Read.csv(rows).statements();

    assertThat(statements.get(0).id())
        .isEqualTo(StatementId.of("d", "a", "name", "x", "rus", false));
    assertThat(statements.get(1).id())
        .isEqualTo(StatementId.of("d", "a", "country", "ru", null, false));
    assertThat(statements.get(1).lang()).isEqualTo("rus");
  }

  @Test
  void the_external_flag_is_read_in_every_usual_spelling() {
    String rows = "entity_id,prop,schema,value,dataset,external\n";
    for (String flag : List.of("t", "true", "True", "f", "false", "FALSE", "")) {
      rows += "a,name,Person,x" + flag + ",d," + flag + "\n";
    }

    assertThat(Read.csv(rows).statements())
        .extracting(Statement::external)
        .containsExactly(true, true, true, false, false, false, false);
  }

  @Test
  void a_record_that_is_no_statement_is_rejected_with_its_place_and_the_rest_is_read() {
    Read read =
        Read.csv(
            """
            entity_id,prop,schema,value,dataset,external
            a,name,Person,"two
            lines",d,t
            a,name,Person,,d,t
            a,name,Person,x,d,maybe
            a,name,Person
            a,name,Person,y,d,f
            """);

    assertThat(read.statements()).extracting(Statement::value).containsExactly("two\nlines", "y");
    assertThat(read.reasons())
        .containsExactly(
            "REJECTED test.csv line 4, value: a statement needs the column \"value\"",
            "REJECTED test.csv line 5, external: \"maybe\" is neither t nor f",
            "REJECTED test.csv line 6: 3 fields where the table has 6 columns");
  }

  @Test
  void a_table_without_the_columns_of_statements_is_refused() {
    assertThatThrownBy(() -> Read.csv("id,schema,name\n1,Person,x\n"))
        .hasRootCauseInstanceOf(UnreadableForm.class)
        .hasMessageContaining("test.csv line 1, entity_id: the header lacks the column");
    assertThatThrownBy(() -> Read.csv("")).hasMessageContaining("the file is empty");
  }

  @Test
  void a_sidecar_line_out_of_order_is_reported_and_costs_no_other_its_provenance() {
    Seed.forAll(
        50,
        gen -> {
          List<Statement> statements =
              gen.listOf(3, 6, () -> gen.statement(Read.MODEL).with(gen.provenance())).stream()
                  .map(s -> s.with(Provenance.at(gen.locator())))
                  .toList();
          List<Statement> shuffled = new ArrayList<>(statements);
          Collections.swap(shuffled, 0, 1);

          Read read = joined(csv(statements), sidecar(shuffled));

          assertThat(read.statements().getFirst()).isEqualTo(statements.getFirst());
          assertThat(read.statements().subList(2, statements.size()))
              .isEqualTo(statements.subList(2, statements.size()));
          assertThat(read.reasons())
              .contains(
                  "REJECTED test.provenance.jsonl line 1: the line stands out of order or belongs"
                      + " to no statement of the table");
        });
  }

  @Test
  void a_broken_sidecar_line_is_rejected_and_the_rest_is_read() {
    String sidecar =
        """
        {"id":"x","grade":"Z9"}
        {"grade":"B2"}
        not json
        {"id":"s2","grade":"B2","added_later":{"a":[1]}}
        """;
    Read read =
        joined(
            "entity_id,prop,schema,value,dataset,id\na,name,Person,x,d,s1\na,name,Person,y,d,s2\n"
                .getBytes(UTF_8),
            sidecar.getBytes(UTF_8));

    assertThat(read.statements().getLast().provenance().grade()).hasToString("B2");
    assertThat(read.issues()).extracting(i -> i.locator().line()).containsExactly(1L, 2L, 3L);
  }

  private static Read joined(byte[] csv, byte[] sidecar) {
    return Read.of(
        csv,
        (in, statements, issues) ->
            new StatementCsvReader(Read.MODEL, issues::add)
                .read(
                    in,
                    "test.csv",
                    new ProvenanceSidecarReader(
                        new ByteArrayInputStream(sidecar), "test.provenance.jsonl", issues::add),
                    statements::add));
  }

  private static byte[] csv(List<Statement> statements) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (StatementCsvWriter writer = new StatementCsvWriter(out)) {
      statements.forEach(writer::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] sidecar(List<Statement> statements) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ProvenanceSidecarWriter writer = new ProvenanceSidecarWriter(out)) {
      for (Statement statement : statements) {
        writer.write(statement);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
