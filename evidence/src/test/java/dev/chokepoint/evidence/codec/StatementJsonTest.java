package dev.chokepoint.evidence.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.testing.Seed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementJsonTest {

  @Test
  void statements_come_back_with_all_but_their_provenance() {
    Seed.forAll(
        300,
        gen -> {
          List<Statement> statements = gen.listOf(0, 20, () -> gen.statement(Read.MODEL));

          assertThat(read(written(statements)).statements())
              .usingRecursiveFieldByFieldElementComparatorIgnoringFields("provenance")
              .isEqualTo(statements);
        });
  }

  @Test
  void the_canonical_id_stands_first_and_a_missing_id_is_worked_out() {
    Read read =
        read(
            "{\"entity_id\":\"Q61589\",\"prop\":\"name\",\"schema\":\"Person\",\"value\":\"Salih\","
                + "\"dataset\":\"wd_persons\",\"external\":false,\"lang\":null}\n");

    assertThat(read.issues()).isEmpty();
    assertThat(read.statements().getFirst().propertyType()).isEqualTo("name");
    assertThat(written(read.statements()))
        .isEqualTo(
            "{\"canonical_id\":\"Q61589\",\"entity_id\":\"Q61589\",\"prop\":\"name\","
                + "\"schema\":\"Person\",\"value\":\"Salih\",\"dataset\":\"wd_persons\","
                + "\"lang\":null,\"original_value\":null,\"first_seen\":null,\"last_seen\":null,"
                + "\"external\":false,\"origin\":null,"
                + "\"id\":\"241a6298861ed88df12ae64e49ff96292f711d95\"}\n");
  }

  @Test
  void a_line_that_is_no_statement_is_rejected_with_its_place_and_the_rest_is_read() {
    Read read =
        read(
            """
            {"entity_id":"a"}
            [1]
            {"entity_id":"a","prop":"name","schema":"Person","value":["x"],"dataset":"d"}
            {"entity_id":"a","prop":"name","schema":"Person","value":"x","dataset":"d","external":"?"}
            {"entity_id":"a","prop":"name","schema":"Person","value":"x","dataset":"d"} 1
            {"entity_id":"a","prop":"name"

            {"entity_id":"a","prop":"name","schema":"Person","value":"x","dataset":"d"}
            """);

    assertThat(read.statements()).hasSize(1);
    assertThat(read.issues())
        .extracting(i -> i.locator().line())
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(read.reasons())
        .contains(
            "REJECTED test.json line 1, schema: a statement needs the member \"schema\"",
            "REJECTED test.json line 3, value: value is neither text nor a number");
  }

  @Test
  void half_a_surrogate_pair_is_replaced_and_remarked_on() {
    Read read =
        read(
            "{\"entity_id\":\"a\",\"prop\":\"name\",\"schema\":\"Person\","
                + "\"value\":\"x\\udc00\",\"dataset\":\"d\"}");

    assertThat(read.statements().getFirst().value()).isEqualTo("x\uFFFD");
    assertThat(read.reasons())
        .singleElement()
        .asString()
        .startsWith("NOTE test.json line 1, value");
  }

  private static Read read(String lines) {
    return Read.of(
        lines.getBytes(UTF_8),
        (in, statements, issues) ->
            new StatementJsonReader(Read.MODEL, issues::add)
                .read(in, "test.json", statements::add));
  }

  private static String written(List<Statement> statements) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (StatementJsonWriter writer = new StatementJsonWriter(out)) {
      for (Statement statement : statements) {
        writer.write(statement);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }
}
