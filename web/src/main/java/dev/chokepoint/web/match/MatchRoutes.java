package dev.chokepoint.web.match;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Question;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Asked;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.catalog.Dataset;
import dev.chokepoint.web.entity.EntityForm;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.measure.Measures;
import dev.chokepoint.web.measure.QuestionNotes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// `/match`: screens a batch of parties, and `/algorithms`: by what.
public final class MatchRoutes {

  /// Parties that one request may ask about.
  public static final int MOST_QUERIES = 100;

  private static final long WAIT_NANOS = 200_000;

  private final Desk desk;
  private final Published published;
  private final Gate gate;
  private final Measures measures;
  private final ExecutorService workers;
  private final QuestionNotes notes;
  private @Nullable Cleaning cleaning;

  /// @param desk where decisions are kept
  /// @param workers where the queries of a batch run, one thread a processor
  /// @param notes told of every query that was answered
  public MatchRoutes(
      Desk desk,
      Published published,
      Gate gate,
      Measures measures,
      ExecutorService workers,
      QuestionNotes notes) {
    this.notes = notes;
    this.desk = desk;
    this.published = published;
    this.gate = gate;
    this.measures = measures;
    this.workers = workers;
  }

  public void add(RoutesConfig routes) {
    routes.post("/match/{dataset}", this::match);
    routes.get("/algorithms", context -> context.result(Json.bytes(AlgorithmsBody.body())));
  }

  private void match(Context context) {
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      lease.requireWhole();
      Dataset dataset = lease.datasets().named(context.pathParam("dataset"));
      MatchParameters asked = MatchParameters.asked(new Asked(context), dataset);
      Map<?, ?> body = Json.readBody(context.bodyAsBytes());
      MatchParameters parameters = asked.with(body.get("weights"), body.get("config"));
      DecidedElsewhere decided =
          new Asked(context).flag("exclude_decided", false)
              ? DecidedElsewhere.of(desk, lease)
              : DecidedElsewhere.nothing();
      Map<String, Query> queries = queries(body, parameters, decided, lease);
      List<Matcher.Result> results = screened(queries.values(), lease);
      note(queries.values(), results, context, lease.holdings().number());
      context.header("X-Batch-Size", Integer.toString(queries.size()));
      context.result(Json.bytes(answer(queries, results, parameters, lease)));
    }
  }

  /// One question of a batch.
  private record Query(Example example, MatchParameters parameters) {}

  private void note(
      Iterable<Query> queries, List<Matcher.Result> results, Context context, long snapshot) {
    int i = 0;
    for (Query query : queries) {
      Matcher.Result result = results.get(i++);
      MatchParameters parameters = query.parameters();
      Map<String, Object> asked = new LinkedHashMap<>(query.example().properties());
      asked.put("schema", query.example().schema().name());
      notes.note(
          "match",
          context,
          snapshot,
          Map.of(
              "algorithm",
              parameters.algorithm().title(),
              "threshold",
              parameters.threshold(),
              "cutoff",
              parameters.cutoff(),
              "limit",
              parameters.limit()),
          asked,
          query.example().properties().getOrDefault("name", List.of()),
          result.results().stream()
              .map(scored -> new Question.Hit(scored.entity().id(), scored.score()))
              .toList(),
          result.matches());
    }
  }

  private Map<String, Query> queries(
      Map<?, ?> body, MatchParameters parameters, DecidedElsewhere decided, Published.Lease lease) {
    Object said = body.get("queries");
    if (said == null) {
      throw Problem.unprocessable("missing", List.of("body", "queries"), "Field required", null);
    }
    if (!(said instanceof Map<?, ?> members)) {
      throw Problem.unprocessable(
          "dict_type", List.of("body", "queries"), "Input should be a valid dictionary", null);
    }
    if (members.isEmpty()) {
      throw Problem.badRequest("No queries provided.");
    }
    if (members.size() > MOST_QUERIES) {
      throw Problem.badRequest("Too many queries in one batch (limit: " + MOST_QUERIES + ")");
    }
    Cleaning clean = cleaning(lease);
    Map<String, Query> queries = new LinkedHashMap<>();
    members.forEach((key, query) -> {
      Example example = Example.read(String.valueOf(key), query, lease.holdings().model(), clean);
      queries.put(
          String.valueOf(key),
          new Query(
              example,
              QueryExtras.applied(parameters, query, lease.holdings().model())
                  .without(decided.ids(example))));
    });
    return queries;
  }

  private synchronized Cleaning cleaning(Published.Lease lease) {
    Cleaning known = cleaning;
    if (known == null) {
      known = new Cleaning(lease.holdings().model());
      cleaning = known;
    }
    return known;
  }

  private List<Matcher.Result> screened(Iterable<Query> queries, Published.Lease lease) {
    Matcher matcher = new Matcher(lease);
    List<Future<Matcher.Result>> running = new ArrayList<>();
    for (Query query : queries) {
      running.add(workers.submit(() -> matcher.match(query.example(), query.parameters())));
    }
    List<Matcher.Result> results = new ArrayList<>();
    int matched = 0;
    try {
      for (Future<Matcher.Result> each : running) {
        Matcher.Result result = each.get();
        matched += result.matches() > 0 ? 1 : 0;
        results.add(result);
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.later(503, "The server is stopping.", 1);
    } finally {
      awaitEnd(running);
    }
    measures.screened(results.size(), matched);
    return results;
  }

  /// A snapshot must not be closed while a query still reads it. What a query failed with is told
  /// by the first that failed.
  private static void awaitEnd(List<Future<Matcher.Result>> running) {
    for (Future<Matcher.Result> each : running) {
      while (!each.isDone()) {
        LockSupport.parkNanos(WAIT_NANOS);
      }
    }
  }

  private static Map<String, @Nullable Object> answer(
      Map<String, Query> queries,
      List<Matcher.Result> results,
      MatchParameters parameters,
      Published.Lease lease) {
    EntityForm form = new EntityForm(lease.holdings().model());
    Json.Members responses = Json.object();
    int i = 0;
    for (Map.Entry<String, Query> query : queries.entrySet()) {
      Matcher.Result result = results.get(i++);
      double threshold = query.getValue().parameters().threshold();
      responses.put(
          query.getKey(),
          Json.object()
              .put("status", 200)
              .put(
                  "results",
                  result.results().stream().map(scored -> scored.body(form, threshold)).toList())
              .put(
                  "total", Json.object().put("value", result.matches()).put("relation", "eq").map())
              .put("query", result.example().body())
              .map());
    }
    return Json.object().put("responses", responses.map()).put("limit", parameters.limit()).map();
  }
}
