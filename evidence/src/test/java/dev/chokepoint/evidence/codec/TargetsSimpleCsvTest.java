package dev.chokepoint.evidence.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import org.junit.jupiter.api.Test;

class TargetsSimpleCsvTest {

  private static final String HEADER =
      "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\","
          + "\"identifiers\",\"sanctions\",\"phones\",\"emails\",\"program_ids\",\"dataset\","
          + "\"first_seen\",\"last_seen\",\"last_change\"\n";

  @Test
  void a_vessel_keeps_its_aliases_flags_and_numbers() {
    Read read =
        read(
            HEADER
                + "\"NK-1\",\"Vessel\",\"ROSALIN\",\"Ceram Sea;Gold Sun\",\"\",\"lr;pa\",\"\","
                + "\"667001255;IMO9253325\",\"\"\"\"\"\",\"\",\"\",\"X-MARE\",\"A list\","
                + "\"2025-10-06T14:15:21\",\"2026-03-13T05:41:01\",\"2026-02-24T05:42:24\"\n");
    Entity vessel = read.entity("NK-1");

    assertThat(read.issues()).isEmpty();
    assertThat(vessel.values("alias")).containsExactly("Ceram Sea", "Gold Sun");
    assertThat(vessel.values("country")).containsExactly("lr", "pa");
    assertThat(vessel.values("imoNumber")).containsExactly("IMO9253325");
    assertThat(vessel.values("registrationNumber")).containsExactly("667001255");
    assertThat(vessel.values("programId")).containsExactly("X-MARE");
    assertThat(vessel.values("notes")).isEmpty();
    assertThat(vessel.values(Statement.CONTEXT))
        .containsExactly(
            "{\"dataset\":\"A list\",\"first_seen\":\"2025-10-06T14:15:21\","
                + "\"last_seen\":\"2026-03-13T05:41:01\",\"last_change\":\"2026-02-24T05:42:24\"}");
    Statement alias = vessel.statements("alias").getLast();
    assertThat(alias.firstSeen()).isEqualTo("2025-10-06T14:15:21");
    assertThat(alias.provenance().locators())
        .containsExactly(Locator.row("test.csv", 2, "aliases").at(10, 18));
  }

  @Test
  void a_person_keeps_an_identifier_of_unknown_kind_as_such() {
    Entity person =
        read("id,schema,name,birth_date,identifiers\np,Person,Ivan,1961-02-03;1962,773006863179\n")
            .entity("p");

    assertThat(person.values("idNumber")).containsExactly("773006863179");
    assertThat(person.values("birthDate")).containsExactly("1961-02-03", "1962");
  }

  @Test
  void quoted_values_in_a_cell_keep_their_semicolons_quotes_and_lines() {
    Entity company =
        read("id,schema,name,aliases,sanctions\n"
                + "c,Company,\"JSC \"\"PLANT\"\"\",\"\"\"ANO \"\"\"\"NIKEA\"\"\"\"\"\";B \"\"C\"\"\","
                + "\"\"\"Makes warheads; also fuses.\nOf Rostec\"\";second\"\n")
            .entity("c");

    assertThat(company.values("name")).containsExactly("JSC \"PLANT\"");
    assertThat(company.values("alias")).containsExactly("ANO \"NIKEA\"", "B \"C\"");
    assertThat(company.values("notes"))
        .containsExactly("Makes warheads; also fuses.\nOf Rostec", "second");
  }

  @Test
  void a_value_that_its_schema_has_no_property_for_becomes_a_note() {
    Entity vessel = read("id,schema,name,phones\nv,Vessel,AURORA,+7 495 000\n").entity("v");

    assertThat(vessel.values("notes")).containsExactly("phones: +7 495 000");
    assertThat(vessel.statements("notes").getFirst().originalValue()).isEqualTo("+7 495 000");
  }

  @Test
  void a_record_without_id_is_rejected_and_the_rest_is_read() {
    Read read = read("id,schema,name\n,Person,Ivan\nx,Person\np,Person,Petr\n");

    assertThat(read.reasons())
        .containsExactly(
            "REJECTED test.csv line 2: the record has no id or no schema",
            "REJECTED test.csv line 3: 2 fields where the table has 3 columns");
    assertThat(read.byId().keySet()).containsExactly("p");
  }

  @Test
  void broken_quoting_ends_reading_with_its_place() {
    assertThatThrownBy(() -> read("id,schema,name\na,Person,\"x\"y\"\nb,Person,z\n"))
        .hasRootCauseInstanceOf(UnreadableForm.class)
        .hasMessageContaining("test.csv line 2");
  }

  private static Read read(String csv) {
    StatementMaker maker = new StatementMaker(Read.MODEL, "test", "2026-11-01");
    return Read.of(
        csv.getBytes(UTF_8),
        (in, statements, issues) ->
            new TargetsSimpleCsvReader(maker, issues::add).read(in, "test.csv", statements::add));
  }
}
