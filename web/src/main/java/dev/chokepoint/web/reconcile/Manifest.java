package dev.chokepoint.web.reconcile;

import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.catalog.Dataset;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the service says of itself to OpenRefine.
final class Manifest {

  /// How many rows OpenRefine should ask about at once. A small batch gives quick progress.
  private static final int BATCH = 3;

  private static final String SCHEMATA = "https://followthemoney.tech/explorer/schemata/";
  private static final int PREVIEW_WIDTH = 430;
  private static final int PREVIEW_HEIGHT = 600;

  private final Published.Lease lease;
  private final Dataset dataset;
  private final String base;
  private final String query;

  Manifest(Published.Lease lease, Dataset dataset, Context context) {
    this.lease = lease;
    this.dataset = dataset;
    this.base = context.scheme() + "://" + context.header("Host");
    String said = context.queryString();
    this.query = said == null || said.isEmpty() ? "" : "?" + said;
  }

  Map<String, @Nullable Object> body() {
    return Json.object()
        .put("versions", List.of("0.2"))
        .put("name", dataset.title() + " (Chokepoint)")
        .put("identifierSpace", base + "/entities/")
        .put("schemaSpace", SCHEMATA)
        .put("documentation", base + "/openapi.json")
        .put("batchSize", BATCH)
        .put("view", Map.of("url", base + "/entities/{{id}}/"))
        .put("preview", preview())
        .put("suggest", suggest())
        .put("extend", extend())
        .put("defaultTypes", defaultTypes())
        .map();
  }

  private String path(String rest) {
    return "/reconcile/" + dataset.name() + rest;
  }

  private Map<String, @Nullable Object> preview() {
    return Json.object()
        .put("url", base + path("/preview/{{id}}"))
        .put("width", PREVIEW_WIDTH)
        .put("height", PREVIEW_HEIGHT)
        .map();
  }

  private Map<String, @Nullable Object> suggest() {
    Json.Members services = Json.object();
    for (String what : List.of("entity", "type", "property")) {
      services.put(what, service("/suggest/" + what));
    }
    return services.map();
  }

  private Map<String, @Nullable Object> service(String rest) {
    return Json.object().put("service_url", base).put("service_path", path(rest) + query).map();
  }

  private Map<String, @Nullable Object> extend() {
    return Json.object()
        .put("propose_properties", service("/extend/property"))
        .put(
            "property_settings",
            List.of(
                Json.object()
                    .put("name", "limit")
                    .put("label", "Limit")
                    .put("type", "number")
                    .put("default", 0)
                    .put("help_text", "Most values of a property; 0 for all")
                    .map(),
                Json.object()
                    .put("name", "render")
                    .put("label", "Values")
                    .put("type", "select")
                    .put("default", "caption")
                    .put("help_text", "As people read them, or as they are kept")
                    .put(
                        "choices",
                        List.of(
                            Map.of("value", "caption", "name", "Caption"),
                            Map.of("value", "raw", "name", "Raw")))
                    .map()))
        .map();
  }

  /// Schemata of what the dataset holds that can be compared, and what they extend.
  private List<Map<String, @Nullable Object>> defaultTypes() {
    Model model = lease.holdings().model();
    Set<String> names = new TreeSet<>();
    for (SourceFacts source : lease.holdings().sources()) {
      if (dataset.sources().contains(source.name())) {
        for (String name : source.bySchema().keySet()) {
          Schema schema = model.schema(name);
          if (schema != null && schema.matchable()) {
            names.addAll(schema.ancestors());
          }
        }
      }
    }
    return names.stream()
        .map(model::schema)
        .filter(schema -> schema != null && (schema.matchable() || schema.name().equals("Thing")))
        .map(Manifest::type)
        .toList();
  }

  static Map<String, @Nullable Object> type(@Nullable Schema schema) {
    if (schema == null) {
      return Map.of();
    }
    return Json.object()
        .put("id", schema.name())
        .put("name", schema.plural())
        .put("description", schema.description())
        .map();
  }
}
