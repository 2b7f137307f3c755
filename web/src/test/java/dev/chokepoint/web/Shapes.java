package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  static void isEntity(@Nullable Object value) {
    Map<?, ?> entity = map(value);
    assertThat(entity.keySet().stream().map(String::valueOf)).containsAll(ENTITY);
    assertThat(entity.get("target")).isInstanceOf(Boolean.class);
    for (String time : List.of("first_seen", "last_seen", "last_change")) {
      Object said = entity.get(time);
      if (said != null) {
        assertThat(String.valueOf(said)).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
      }
    }
  }

  private static Map<?, ?> map(@Nullable Object value) {
    assertThat(value).isInstanceOf(Map.class);
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  static void isScored(@Nullable Object value) {
    isEntity(value);
    Map<?, ?> entity = map(value);
    assertThat(entity.get("score")).isInstanceOf(Number.class);
    assertThat(entity.get("match")).isInstanceOf(Boolean.class);
    assertThat(entity.containsKey("features")).isFalse();
    map(entity.get("explanations"))
        .values()
        .forEach(each ->
            assertThat(map(each).keySet().stream().map(String::valueOf))
                .containsExactlyInAnyOrder("detail", "score", "query", "candidate"));
  }
}
