package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/// What every entity in an answer looks like.
final class Shapes {

  private static final List<String> ENTITY =
      List.of(
          "id",
          "caption",
          "schema",
          "properties",
          "datasets",
          "referents",
          "target",
          "first_seen",
          "last_seen",
          "last_change");

  private Shapes() {}

  static void isEntity(Object value) {
    assertThat(value).isInstanceOf(Map.class);
    Map<?, ?> entity = (Map<?, ?>) value;
    assertThat(entity.keySet().stream().map(String::valueOf)).containsAll(ENTITY);
    assertThat(entity.get("target")).isInstanceOf(Boolean.class);
    for (String time : List.of("first_seen", "last_seen", "last_change")) {
      Object said = entity.get(time);
      if (said != null) {
        assertThat(String.valueOf(said)).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
      }
    }
  }

  static void isScored(Object value) {
    isEntity(value);
    Map<?, ?> entity = (Map<?, ?>) value;
    assertThat(entity.get("score")).isInstanceOf(Number.class);
    assertThat(entity.get("match")).isInstanceOf(Boolean.class);
    assertThat(entity.get("explanations")).isInstanceOf(Map.class);
    assertThat(entity.containsKey("features")).isFalse();
    ((Map<?, ?>) entity.get("explanations"))
        .values()
        .forEach(each ->
            assertThat(((Map<?, ?>) each).keySet().stream().map(String::valueOf))
                .containsExactlyInAnyOrder("detail", "score", "query", "candidate"));
  }
}
