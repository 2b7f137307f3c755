package dev.chokepoint.evidence.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.testing.Seed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementPackTest {

  private static final String HEADER =
      "entity_id,prop,value,dataset,lang,original_value,origin,external,first_seen,last_seen,id\n";

  @Test
  void the_columns_of_a_pack_come_back() {
    Seed.forAll(
        300,
        gen -> {
          List<Statement> statements = gen.listOf(0, 20, () -> gen.statement(Read.MODEL));
          Read read = Read.pack(pack(statements));

          assertThat(read.statements())
              .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                  "canonicalId", "provenance")
              .isEqualTo(statements);
          assertThat(read.statements()).allMatch(s -> s.canonicalId().equals(s.entityId()));
        });
  }

  @Test
  void quotes_stand_only_where_they_are_needed() {
    Statement statement =
        Read.pack(HEADER + "a,Person:name,\"X, Y\",d,,,,t,2024,,\n").statements().getFirst();

    assertThat(statement.external()).isTrue();
    assertThat(pack(List.of(statement)))
        .isEqualTo(HEADER + "a,Person:name,\"X, Y\",d,,,,t,2024,," + statement.id() + "\n");
  }

  @Test
  void the_old_form_without_a_header_keeps_its_target_flag_as_context() {
    Read read =
        Read.pack(
            """
            Q61589,Person:name,Salih,wd_persons,,,t,f,2024-03-10T15:36:30,2024-03-10T15:36:30,241a6298861ed88df12ae64e49ff96292f711d95
            Q61589,Person:nationality,sa,wd_persons,,Saudi Arabia,t,f,2024-03-10T15:36:30,2024-03-10T15:36:30,19e22f048d721ad3e7bf6359110750646cc99ae3
            Q2,Position:name,Shell chief executive,wd_persons,,,f,f,2024-03-10T15:36:30,2024-03-10T15:36:30,
            """);

    assertThat(read.issues()).isEmpty();
    assertThat(read.statements())
        .extracting(Statement::entityId, Statement::property, Statement::value)
        .containsExactly(
            tuple("Q61589", Statement.CONTEXT, "{\"target\":true}"),
            tuple("Q61589", "name", "Salih"),
            tuple("Q61589", "nationality", "sa"),
            tuple("Q2", "name", "Shell chief executive"));
    assertThat(read.statements().get(2).originalValue()).isEqualTo("Saudi Arabia");
  }

  @Test
  void a_record_without_a_schema_in_its_property_is_rejected_and_the_rest_is_read() {
    Read read = Read.pack(HEADER + "a,name,x,d,,,,,,,\n" + "a,Person:name,x,d,,,,,,,\n");

    assertThat(read.reasons())
        .containsExactly("REJECTED test.pack line 2, prop: \"name\" is not SCHEMA:PROPERTY");
    assertThat(read.statements()).hasSize(1);
  }

  @Test
  void a_table_of_another_form_is_refused() {
    assertThatThrownBy(() -> Read.pack("a,b\n1,2\n"))
        .hasMessageContaining("neither the header nor a record of a statement pack");
  }

  @Test
  void a_schema_that_the_form_cannot_hold_is_refused_by_name() {
    Statement s = Read.pack("a,Person:name,x,d,,,f,f,,,\n").statements().getFirst();
    Statement odd =
        new Statement(
            s.id(),
            "a",
            "a",
            "my:Schema",
            "name",
            null,
            "x",
            "d",
            null,
            null,
            null,
            false,
            null,
            null,
            Provenance.NONE);

    assertThatThrownBy(() -> pack(List.of(odd))).hasMessageContaining("my:Schema");
  }

  private static String pack(List<Statement> statements) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (StatementPackWriter writer = new StatementPackWriter(out)) {
      statements.forEach(writer::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }
}
