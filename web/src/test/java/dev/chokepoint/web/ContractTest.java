package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The OpenAPI document is sound, is what is served, and the check that uses it can fail.
class ContractTest {

  @Test
  void itIsServed(@TempDir Path data) {
    try (RunningServer server = RunningServer.over(data)) {
      Reply reply = server.get("/openapi.json");
      assertThat(reply.json()).isEqualTo(Contract.document());
      assertThat(reply.textAt("openapi")).isEqualTo("3.1.0");
    }
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryPathParameterIsDescribed() {
    Map<?, ?> document = Contract.document();
    JsonSchema schema = new JsonSchema(document);
    references(document).forEach(schema::resolved);
    assertThat(references(document)).hasSizeGreaterThan(50);
    assertThat(document.get("paths")).isInstanceOf(Map.class);
    (document.get("paths") instanceof Map<?, ?> paths ? paths : Map.of())
        .forEach((path, operations) -> {
          long wanted = String.valueOf(path).chars().filter(c -> c == '{').count();
          String text = String.valueOf(operations);
          assertThat(text.split("in=path", -1).length - 1)
              .as("%s", path)
              .isGreaterThanOrEqualTo((int) wanted);
        });
  }

  private static List<String> references(Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .flatMap(entry ->
                  "$ref".equals(entry.getKey())
                      ? List.of(String.valueOf(entry.getValue())).stream()
                      : references(entry.getValue()).stream())
              .toList();
      case List<?> list -> list.stream().flatMap(each -> references(each).stream()).toList();
      default -> List.of();
    };
  }

  @Test
  void allThatYenteHasIsThere() {
    assertThat(Contract.operations())
        .contains(
            "post /match/{dataset}",
            "get /search/{dataset}",
            "get /entities/{id}",
            "get /entities/{id}/adjacent",
            "get /entities/{id}/adjacent/{property}",
            "get /reconcile/{dataset}",
            "post /reconcile/{dataset}",
            "get /reconcile/{dataset}/suggest/entity",
            "get /reconcile/{dataset}/suggest/property",
            "get /reconcile/{dataset}/suggest/type",
            "get /reconcile/{dataset}/extend/property",
            "get /catalog",
            "get /manifest",
            "get /algorithms",
            "get /healthz",
            "get /readyz",
            "post /updatez");
  }

  @Test
  void theCheckFindsWhatIsWrong() {
    JsonSchema schema = new JsonSchema(Contract.document());
    Map<String, Object> entity = Map.of("$ref", "#/components/schemas/Total");
    assertThat(schema.faults(Map.of("value", 1, "relation", "eq"), entity)).isEmpty();
    assertThat(schema.faults(Map.of("value", "1", "relation", "eq"), entity)).hasSize(1);
    assertThat(schema.faults(Map.of("value", 1, "relation", "about"), entity)).hasSize(1);
    assertThat(schema.faults(Map.of("value", 1), entity)).hasSize(1);
    assertThat(schema.faults(Map.of("value", 1, "relation", "eq", "more", 1), entity)).hasSize(1);
    assertThat(schema.faults(List.of(), Map.of("magic", true))).hasSize(1);
  }
}
