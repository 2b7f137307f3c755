package dev.chokepoint.web.reconcile;

import dev.chokepoint.desk.SearchRequest;
import dev.chokepoint.desk.records.Question;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Asked;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.catalog.Dataset;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.measure.QuestionNotes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What OpenRefine offers while somebody types, and what it shows of a candidate.
final class SuggestRoutes {

  private static final int MOST_NAMES = 5;
  private static final int DEFAULT_ENTITIES = 10;
  private static final int MOST_ENTITIES = 500;

  private final Published published;
  private final Gate gate;
  private final QuestionNotes notes;

  SuggestRoutes(Published published, Gate gate, QuestionNotes notes) {
    this.published = published;
    this.gate = gate;
    this.notes = notes;
  }

  void add(RoutesConfig routes) {
    routes.get("/reconcile/{dataset}/suggest/entity", this::entities);
    routes.get("/reconcile/{dataset}/suggest/property", this::properties);
    routes.get("/reconcile/{dataset}/suggest/type", this::types);
    routes.get("/reconcile/{dataset}/extend/property", this::proposed);
    routes.get("/reconcile/{dataset}/preview/{id}", this::preview);
  }

  private static byte[] envelope(String prefix, List<?> result) {
    return Json.bytes(
        Json.object()
            .put("code", "/api/status/ok")
            .put("status", "200 OK")
            .put("prefix", prefix)
            .put("result", result)
            .map());
  }

  private static String prefix(Context context) {
    return new Asked(context).text("prefix").orElse("").strip();
  }

  private void entities(Context context) {
    int limit = new Asked(context).number("limit", DEFAULT_ENTITIES, 0, MOST_ENTITIES);
    String prefix = prefix(context);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Dataset dataset = lease.datasets().named(context.pathParam("dataset"));
      String words = prefix.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
      List<Map<String, @Nullable Object>> result = new ArrayList<>();
      List<Question.Hit> hits = new ArrayList<>();
      if (!words.isEmpty() && limit > 0 && !dataset.sources().isEmpty()) {
        Rows rows = new Rows(lease.holdings().model());
        SearchRequest request =
            new SearchRequest(
                words,
                List.of("Thing"),
                List.copyOf(dataset.sources()),
                List.of(),
                List.of(),
                1,
                0);
        for (String id : lease.holdings().complete(request, limit)) {
          lease
              .holdings()
              .entity(id)
              .ifPresent(found -> {
                result.add(rows.entity(found).map());
                hits.add(new Question.Hit(found.id(), null));
              });
        }
        notes.note(
            "suggest",
            context,
            lease.holdings().number(),
            Map.of("limit", limit),
            Map.of("prefix", prefix),
            List.of(prefix),
            hits,
            hits.size());
      }
      context.result(envelope(prefix, result));
    }
  }

  private void properties(Context context) {
    String prefix = prefix(context);
    try (Published.Lease lease = published.lease()) {
      lease.datasets().named(context.pathParam("dataset"));
      Map<String, Property> known = new LinkedHashMap<>();
      for (Schema schema : lease.holdings().model().schemata()) {
        if (schema.matchable()) {
          schema.properties().values().stream()
              .filter(property -> !property.stub())
              .filter(property -> begins(prefix, property.name(), property.label()))
              .forEach(property -> known.putIfAbsent(property.qualifiedName(), property));
        }
      }
      context.result(
          envelope(
              prefix,
              known.values().stream().limit(MOST_NAMES).map(SuggestRoutes::property).toList()));
    }
  }

  private static Map<String, @Nullable Object> property(Property property) {
    return Json.object()
        .put("id", property.qualifiedName())
        .put("name", property.label())
        .put("description", property.qualifiedName())
        .map();
  }

  private void types(Context context) {
    String prefix = prefix(context);
    try (Published.Lease lease = published.lease()) {
      lease.datasets().named(context.pathParam("dataset"));
      context.result(
          envelope(
              prefix,
              lease.holdings().model().schemata().stream()
                  .filter(Schema::matchable)
                  .filter(schema -> begins(prefix, schema.name(), schema.label()))
                  .limit(MOST_NAMES)
                  .map(Manifest::type)
                  .toList()));
    }
  }

  private static boolean begins(String prefix, String name, String label) {
    String wanted = prefix.toLowerCase(Locale.ROOT);
    return name.toLowerCase(Locale.ROOT).startsWith(wanted)
        || label.toLowerCase(Locale.ROOT).startsWith(wanted);
  }

  /// Properties that can be added as columns: those worth showing first, then the rest, cut, and
  /// what is left by name.
  private void proposed(Context context) {
    Asked asked = new Asked(context);
    String type = asked.text("type").orElse("Thing");
    int limit = asked.number("limit", 0, 0, MOST_ENTITIES);
    try (Published.Lease lease = published.lease()) {
      lease.datasets().named(context.pathParam("dataset"));
      Schema schema = lease.holdings().model().schema(type);
      if (schema == null) {
        throw Problem.badRequest("Invalid type: " + type);
      }
      List<Property> chosen =
          schema.properties().values().stream()
              .filter(property -> !property.stub())
              .sorted(
                  Comparator.comparing(property -> !schema.featured().contains(property.name())))
              .limit(limit == 0 ? Integer.MAX_VALUE : limit)
              .sorted(Comparator.comparing(Property::name))
              .toList();
      context.result(
          Json.bytes(
              Json.object()
                  .put("limit", limit)
                  .put("type", type)
                  .put(
                      "properties",
                      chosen.stream()
                          .map(property ->
                              Json.object()
                                  .put("id", property.name())
                                  .put("name", property.label())
                                  .map())
                          .toList())
                  .map()));
    }
  }

  private void preview(Context context) {
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      lease.datasets().named(context.pathParam("dataset"));
      Model model = lease.holdings().model();
      Entity entity =
          lease
              .holdings()
              .entity(context.pathParam("id"))
              .orElseThrow(() -> Problem.notFound("No such entity!"));
      context.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
      context.contentType("text/html; charset=utf-8");
      context.result(new Preview(model).page(entity));
    }
  }
}
