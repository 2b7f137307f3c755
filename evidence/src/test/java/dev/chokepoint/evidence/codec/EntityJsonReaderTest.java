package dev.chokepoint.evidence.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EntityJsonReaderTest {

  private static final String ALABUGA =
      """
      {"id":"ofac-44417","caption":"Alabuga","schema":"Company",\
      "properties":{"name":["JSC Alabuga","Алабуга"],"country":["ru"]},\
      "datasets":["us_ofac_sdn"],"first_seen":"2023-12-05T00:00:00","last_seen":"2026-01-01",\
      "target":true}
      """;

  @Test
  void an_entity_becomes_its_existence_its_values_and_its_context_in_the_order_of_the_file() {
    Read read = Read.entities(ALABUGA);

    assertThat(read.issues()).isEmpty();
    assertThat(read.statements())
        .extracting(Statement::property, Statement::value)
        .containsExactly(
            tuple("id", "ofac-44417"),
            tuple("name", "JSC Alabuga"),
            tuple("name", "Алабуга"),
            tuple("country", "ru"),
            tuple(
                Statement.CONTEXT,
                "{\"caption\":\"Alabuga\",\"datasets\":[\"us_ofac_sdn\"],"
                    + "\"first_seen\":\"2023-12-05T00:00:00\",\"last_seen\":\"2026-01-01\","
                    + "\"target\":true}"));
  }

  @Test
  void each_value_knows_its_type_its_dates_and_its_place() {
    Statement name = Read.entities("\n" + ALABUGA).statements().get(1);

    assertThat(name.propertyType()).isEqualTo("name");
    assertThat(name.firstSeen()).isEqualTo("2023-12-05T00:00:00");
    assertThat(name.lastSeen()).isEqualTo("2026-01-01");
    assertThat(name.provenance().locators()).containsExactly(Locator.row("test.json", 2, "name"));
  }

  @Test
  void an_entity_that_does_not_date_itself_is_dated_by_the_import() {
    Statement name =
        Read.entities(
                "{\"id\":\"a\",\"properties\":{\"name\":\"MLPD\"},\"schema\":\"Organization\"}")
            .statements()
            .getLast();

    assertThat(name.value()).isEqualTo("MLPD");
    assertThat(name.schema()).isEqualTo("Organization");
    assertThat(name.firstSeen()).isEqualTo("2026-11-01");
  }

  @Test
  void numbers_and_booleans_are_taken_as_they_are_written_and_null_says_nothing() {
    Read read =
        Read.entities(
            "{\"id\":1.50,\"schema\":\"Ownership\",\"properties\":"
                + "{\"percentage\":[51.00,1e2,true,null],\"owner\":null}}");

    assertThat(read.issues()).isEmpty();
    assertThat(read.statements())
        .extracting(Statement::value)
        .containsExactly("1.50", "51.00", "1e2", "true");
  }

  @Test
  void a_nested_entity_is_read_as_one_of_its_own() {
    Read read =
        Read.entities(
            "{\"id\":\"o\",\"schema\":\"Ownership\",\"properties\":{\"owner\":"
                + "[{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ivan\"]},"
                + "\"target\":false}]}}");

    assertThat(read.entity("o").values("owner")).containsOnly("p");
    Entity person = read.entity("p");
    assertThat(person.values("name")).containsExactly("Ivan");
    assertThat(person.values(Statement.CONTEXT)).containsExactly("{\"target\":false}");
    assertThat(person.statements("name").getFirst().provenance().locators().getFirst().element())
        .isEqualTo("owner[0]");
  }

  @Test
  void an_entity_nested_under_a_reverse_property_points_back_at_the_outer_one() {
    Read read =
        Read.entities(
            "{\"properties\":{\"sanctions\":[{\"id\":\"s\",\"schema\":\"Sanction\","
                + "\"properties\":{\"program\":[\"RUSSIA-EO14024\"]}}]},"
                + "\"id\":\"c\",\"schema\":\"Company\"}");

    assertThat(read.entity("c").values("sanctions")).isEmpty();
    assertThat(read.entity("s").values("entity")).containsOnly("c");
  }

  @Test
  void an_object_that_is_no_entity_is_kept_as_its_text_and_remarked_on() {
    Read read =
        Read.entities(
            "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"education\":"
                + "[{\"school\": \"KSU\", \"year\": 2010}, \"MIT\"]}}");

    assertThat(read.entity("a").values("education"))
        .containsExactly("{\"school\":\"KSU\",\"year\":2010}", "MIT");
    assertThat(read.reasons())
        .containsExactly(
            "NOTE test.json line 1, education: an object without an id is kept as its JSON text");
  }

  @Test
  void entities_nested_beyond_reason_are_rejected() {
    String open = "{\"id\":\"a\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[";
    Read read = Read.entities(open.repeat(30) + "\"x\"" + "]}}".repeat(30));

    assertThat(read.reasons())
        .singleElement()
        .asString()
        .endsWith("entities are nested more than 16 deep");
  }

  @Test
  void names_unknown_to_the_model_are_kept_and_remarked_on_once() {
    String line =
        "{\"id\":\"%s\",\"schema\":\"%s\",\"properties\":{\"tailNumber\":[\"EP-GOM\"]}}\n";
    Read read =
        Read.entities(
            line.formatted("a", "Airplane")
                + line.formatted("b", "Airplane")
                + line.formatted("c", "Zeppelin"));

    assertThat(read.reasons())
        .containsExactly(
            "NOTE test.json line 1, tailNumber: property unknown to the model, kept",
            "NOTE test.json line 3, schema: schema unknown to the model, kept");
    assertThat(read.statements()).filteredOn(Statement::isProperty).hasSize(3);
  }

  @Test
  void a_bad_line_is_rejected_whole_with_its_place_and_the_rest_is_read() {
    String good = "{\"id\":\"z\",\"schema\":\"Person\",\"properties\":{}}\n";
    Read read =
        Read.entities(
            "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"x\"}}\n"
                + "[]\n"
                + "{\"schema\":\"Person\"}\n"
                + "{\"id\":\"a\"}\n"
                + "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[[\"x\"]]}}\n"
                + "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"id\":[\"x\"]}}\n"
                + "{\"id\":\"a\",\"schema\":\"Person\",\"id\":\"b\"}\n"
                + "{\"id\":\"a\",\"schema\":\"Person\"} {}\n"
                + "{\"id\":{},\"schema\":\"Person\"}\n"
                + "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"owner\":[{\"id\":1}]}}\n"
                + good);

    assertThat(read.statements()).extracting(Statement::entityId).containsExactly("z");
    assertThat(read.issues()).allMatch(i -> i.severity() == ReadIssue.Severity.REJECTED);
    assertThat(read.issues())
        .extracting(i -> i.locator().line())
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    assertThat(read.reasons().getFirst())
        .startsWith("REJECTED test.json line 1, character 54: not JSON");
    assertThat(read.reasons())
        .contains(
            "REJECTED test.json line 3, id: an entity needs the member \"id\"",
            "REJECTED test.json line 7, id: the member stands twice");
  }

  @Test
  void bytes_that_are_not_utf_8_are_rejected_with_their_line() {
    byte[] latin1 =
        "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Müller\"]}}\n"
            .getBytes(ISO_8859_1);

    assertThat(Read.entities(latin1).reasons()).singleElement().asString().contains("line 1");
  }

  @Test
  void half_a_surrogate_pair_is_replaced_and_remarked_on() {
    Read read =
        Read.entities(
            "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"\\ud800x\",\"\\ud83d\\ude00\"]}}");

    assertThat(read.entity("a").values("name")).containsExactly("\uFFFDx", "😀");
    assertThat(read.issues()).hasSize(1);
  }

  @Test
  void a_line_over_the_limit_is_rejected_without_being_held() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("{\"id\":\"".getBytes(UTF_8));
    byte[] filler = new byte[1 << 20];
    Arrays.fill(filler, (byte) 'x');
    for (int i = 0; i < 40; i++) {
      file.writeBytes(filler);
    }
    file.writeBytes("\n{\"id\":\"a\",\"schema\":\"Person\"}".getBytes(UTF_8));

    Read read = Read.entities(file.toByteArray());

    assertThat(read.reasons())
        .containsExactly("REJECTED test.json line 1: the line is longer than 16 MiB");
    assertThat(read.statements()).extracting(Statement::value).containsExactly("a");
    assertThat(read.statements().getFirst().provenance().locators().getFirst().line()).isEqualTo(2);
  }

  @Test
  void a_byte_order_mark_blank_lines_and_carriage_returns_are_no_content() {
    Read read =
        Read.entities(
            "\uFEFF{\"id\":\"a\",\"schema\":\"Person\"}\r\n\r\n \n{\"id\":\"b\",\"schema\":\"Person\"}");

    assertThat(read.issues()).isEmpty();
    assertThat(read.byId().keySet()).containsExactly("a", "b");
  }
}
