package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /// What OpenAPI 3.1.0 asks of a document (sections 4.8.1 to 4.8.17): members that must be there,
  /// and none that there are not.
  @Test
  void theDocumentIsOpenApi() {
    Map<?, ?> document = Contract.document();
    members(document, Set.of("openapi", "info"), Set.of("security", "paths", "components"));
    members(map(document.get("info")), Set.of("title", "version"), INFO);
    members(map(document.get("components")), Set.of(), Set.of("securitySchemes", "schemas"));
    map(document.get("paths"))
        .forEach((path, item) -> {
          assertThat(String.valueOf(path)).startsWith("/");
          members(map(item), Set.of(), Set.of("get", "post"));
          map(item).values().forEach(operation -> operation(String.valueOf(path), map(operation)));
        });
  }

  private static final Set<String> INFO = Set.of("summary", "description", "license", "contact");
  private static final Set<String> OPERATION =
      Set.of("summary", "description", "parameters", "requestBody", "security", "operationId");
  private static final Set<String> PARAMETER =
      Set.of("description", "required", "schema", "style", "explode", "deprecated", "example");

  private static void operation(String path, Map<?, ?> operation) {
    members(operation, Set.of("responses"), OPERATION);
    Set<String> names = new HashSet<>();
    if (operation.get("parameters") instanceof List<?> parameters) {
      for (Object each : parameters) {
        Map<?, ?> parameter = map(each);
        members(parameter, Set.of("name", "in"), PARAMETER);
        assertThat(names.add(parameter.get("in") + " " + parameter.get("name"))).isTrue();
        if ("path".equals(parameter.get("in"))) {
          assertThat(parameter.get("required")).isEqualTo(true);
          assertThat(path).contains("{" + parameter.get("name") + "}");
        }
      }
    }
    map(operation.get("responses"))
        .forEach((status, response) -> {
          assertThat(String.valueOf(status)).matches("[1-5]\\d\\d");
          members(map(response), Set.of("description"), Set.of("content", "headers"));
        });
  }

  private static void members(Map<?, ?> object, Set<String> needed, Set<String> allowed) {
    List<String> names = object.keySet().stream().map(String::valueOf).toList();
    assertThat(names).containsAll(needed);
    assertThat(names).allMatch(name -> needed.contains(name) || allowed.contains(name));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
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
