package dev.chokepoint.evidence.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.testing.Seed;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.jr.ob.JSON;

class EntityJsonRoundTripTest {

  @Test
  void an_entity_written_and_read_is_the_same_entity() {
    Seed.forAll(
        500,
        gen -> {
          Entity entity = gen.entity(Read.MODEL);
          Entity again = Read.entities(Read.written(List.of(entity))).entity(entity.id());

          assertThat(again.schema()).isEqualTo(entity.schema());
          assertThat(values(again)).isEqualTo(values(entity));
        });
  }

  @Test
  void a_line_in_the_writers_order_comes_back_byte_for_byte() {
    String line =
        "{\"id\":\"Q1\",\"caption\":\"Salih \\\"the\\\" Scholar\",\"schema\":\"Person\","
            + "\"properties\":{\"name\":[\"Salih\",\"صالح\"],\"birthDate\":[\"1933-09-28\"]},"
            + "\"referents\":[],\"datasets\":[\"a\",\"b\"],\"score\":1.50,\"target\":true,"
            + "\"nested\":{\"x\":[1,{\"y\":null}]}}\n";

    assertThat(new String(Read.written(Read.entities(line).byId().values()), UTF_8))
        .isEqualTo(line);
  }

  @Test
  void several_lines_about_one_id_are_joined() {
    Read read =
        Read.entities(
            """
            {"id":"a","schema":"LegalEntity","properties":{"name":["X"]},"datasets":["one"],"target":false}
            {"id":"a","schema":"Company","properties":{"name":["X","Y"]},"datasets":["two","one"],"target":true}
            """);

    assertThat(new String(Read.written(read.byId().values()), UTF_8))
        .isEqualTo(
            "{\"id\":\"a\",\"schema\":\"Company\",\"properties\":{\"name\":[\"X\",\"Y\"]},"
                + "\"datasets\":[\"one\",\"two\"],\"target\":false}\n");
  }

  @Test
  void members_of_any_json_survive() throws IOException {
    String line = "{\"schema\":\"Person\",\"a\":1e400,\"b\":[],\"c\":{},\"\":\"\",\"id\":\"x\"}";
    String written = new String(Read.written(Read.entities(line).byId().values()), UTF_8);

    assertThat(written).contains("\"a\":1e400,\"b\":[],\"c\":{},\"\":\"\"");
    assertThat(JSON.std.mapFrom(written.replace("1e400", "1"))).hasSize(7);
  }

  private static Map<String, List<String>> values(Entity entity) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    entity.properties().forEach(name -> values.put(name, entity.values(name)));
    return values;
  }
}
