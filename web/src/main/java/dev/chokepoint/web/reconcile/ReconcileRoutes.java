package dev.chokepoint.web.reconcile;

import dev.chokepoint.desk.records.Question;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Asked;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.catalog.Dataset;
import dev.chokepoint.web.filter.EntityFilter;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.match.MatchRoutes;
import dev.chokepoint.web.match.PartyMatcher;
import dev.chokepoint.web.measure.QuestionNotes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `/reconcile`: what OpenRefine asks. Source: Reconciliation Service API 0.2, W3C Entity
/// Reconciliation Community Group, read August 2026.
public final class ReconcileRoutes {

  private static final int DEFAULT_LIMIT = 5;
  private static final int MOST = 500;

  private final Published published;
  private final Gate gate;
  private final QuestionNotes notes;
  private final PartyMatcher matcher = new PartyMatcher();

  /// @param notes told of every query that was answered
  public ReconcileRoutes(Published published, Gate gate, QuestionNotes notes) {
    this.published = published;
    this.gate = gate;
    this.notes = notes;
  }

  public void add(RoutesConfig routes) {
    routes.get("/reconcile/{dataset}", this::manifest);
    routes.post("/reconcile/{dataset}", this::asked);
    new SuggestRoutes(published, gate, notes).add(routes);
  }

  private void manifest(Context context) {
    try (Published.Lease lease = published.lease()) {
      Dataset dataset = lease.datasets().named(context.pathParam("dataset"));
      context.result(Json.bytes(new Manifest(lease, dataset, context).body()));
    }
  }

  private void asked(Context context) {
    String queries = context.formParam("queries");
    String extend = context.formParam("extend");
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      lease.requireWhole();
      Dataset dataset = lease.datasets().named(context.pathParam("dataset"));
      if (queries != null) {
        context.result(Json.bytes(answers(context, lease, dataset, object(queries))));
      } else if (extend != null) {
        context.result(Json.bytes(new Extension(lease.holdings()).body(object(extend))));
      } else {
        throw Problem.badRequest("Give the form field \"queries\" or \"extend\".");
      }
    }
  }

  private static Map<?, ?> object(String json) {
    if (Json.read(json.getBytes(StandardCharsets.UTF_8)) instanceof Map<?, ?> members) {
      return members;
    }
    throw Problem.badRequest("The form field is no JSON object.");
  }

  private Map<String, @Nullable Object> answers(
      Context context, Published.Lease lease, Dataset dataset, Map<?, ?> queries) {
    if (queries.isEmpty()) {
      throw Problem.badRequest("No queries provided.");
    }
    if (queries.size() > MatchRoutes.MOST_QUERIES) {
      throw Problem.badRequest(
          "Too many queries in one batch (limit: " + MatchRoutes.MOST_QUERIES + ")");
    }
    Asked asked = new Asked(context);
    EntityFilter filter = EntityFilter.asked(asked, dataset);
    String algorithm = asked.text("algorithm").orElse("best");
    Rows rows = new Rows(lease.holdings().model());
    Json.Members all = Json.object();
    queries.forEach((key, query) -> {
      if (!(query instanceof Map<?, ?> members)) {
        throw Problem.badRequest("The query " + key + " is no JSON object.");
      }
      Map<String, @Nullable Object> example = example(members);
      int limit = limit(members.get("limit"));
      List<PartyMatcher.Candidate> found =
          matcher.match(lease, String.valueOf(key), example, algorithm, filter, limit);
      note(context, lease.holdings().number(), example, algorithm, limit, found);
      List<Map<String, @Nullable Object>> result = found.stream().map(rows::candidate).toList();
      all.put(String.valueOf(key), Json.object().put("result", result).map());
    });
    context.header("X-Batch-Size", Integer.toString(queries.size()));
    return all.map();
  }

  private void note(
      Context context,
      long snapshot,
      Map<String, @Nullable Object> example,
      String algorithm,
      int limit,
      List<PartyMatcher.Candidate> found) {
    Map<String, Object> asked = new LinkedHashMap<>();
    example.forEach((member, said) -> asked.put(member, String.valueOf(said)));
    notes.note(
        "reconcile",
        context,
        snapshot,
        Map.of("algorithm", algorithm, "limit", limit),
        asked,
        names(example),
        found.stream()
            .map(candidate -> new Question.Hit(candidate.entity().id(), candidate.score()))
            .toList(),
        found.size());
  }

  private static List<String> names(Map<String, @Nullable Object> example) {
    return example.get("properties") instanceof Map<?, ?> properties
            && properties.get("name") instanceof List<?> names
        ? names.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static int limit(@Nullable Object said) {
    if (said == null) {
      return DEFAULT_LIMIT;
    }
    if (said instanceof Number number && number.intValue() >= 0) {
      return Math.min(number.intValue(), MOST);
    }
    throw Problem.badRequest("limit is a whole number");
  }

  /// A query as an example for matching: the text is the name; properties come as
  /// `Schema:property`.
  private static Map<String, @Nullable Object> example(Map<?, ?> query) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    if (query.get("properties") instanceof List<?> said) {
      for (Object each : said) {
        if (each instanceof Map<?, ?> property && property.get("pid") instanceof String pid) {
          properties.put(pid.substring(pid.indexOf(':') + 1), values(property.get("v")));
        }
      }
    }
    if (query.get("query") instanceof String text && !text.isBlank()) {
      properties.put("name", named(properties.get("name"), text));
    }
    return Json.object().put("schema", type(query.get("type"))).put("properties", properties).map();
  }

  private static List<Object> named(@Nullable Object others, String text) {
    List<Object> names = new ArrayList<>(List.of(text));
    if (others instanceof List<?> list) {
      names.addAll(list);
    }
    return names;
  }

  private static List<Object> values(@Nullable Object said) {
    List<Object> values = new ArrayList<>();
    for (Object each :
        said instanceof List<?> list ? list : said == null ? List.of() : List.of(said)) {
      Object value = each instanceof Map<?, ?> cell ? cell.get("id") : each;
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static String type(@Nullable Object said) {
    return switch (said) {
      case String name when !name.isEmpty() -> name;
      case List<?> names when !names.isEmpty() -> String.valueOf(names.getFirst());
      case null, default -> "Thing";
    };
  }
}
