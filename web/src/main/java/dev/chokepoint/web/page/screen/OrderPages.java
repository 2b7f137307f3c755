package dev.chokepoint.web.page.screen;

import dev.chokepoint.desk.runs.OrderRun;
import dev.chokepoint.desk.runs.OrderRuns;
import dev.chokepoint.desk.runs.TooLarge;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.guard.RequestGuard;
import dev.chokepoint.web.page.FormToken;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Signature;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.TableExport;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `/screen/files` takes a file of orders; `/screen/runs/ID` is where it stays: its columns are
/// looked at (`/map`), it is screened, and its rows are read, narrowed, sent on and exported.
public final class OrderPages {

  private static final String AGAIN_SECONDS = "2";

  private static final int MOST_WATCHERS = 12;
  private static final int MOST_WATCHERS_OF_ONE = 4;

  private final PageWriter pages;
  private final Gate gate;
  private final OrderRuns runs;
  private final FormToken tokens;
  private final Watchers watchers = new Watchers(MOST_WATCHERS, MOST_WATCHERS_OF_ONE);

  public OrderPages(PageWriter pages, Gate gate, OrderRuns runs, FormToken tokens) {
    this.pages = pages;
    this.gate = gate;
    this.runs = runs;
    this.tokens = tokens;
  }

  public void add(RoutesConfig routes) {
    routes.post("/screen/files", this::take);
    routes.get("/screen/runs/{id}", this::show);
    routes.sse("/screen/runs/{id}/live", this::live);
    routes.get("/screen/runs/{id}/rows/{row}", this::row);
    routes.get("/screen/runs/{id}/map", this::map);
    routes.post("/screen/runs/{id}/map", this::keepMap);
    routes.post("/screen/runs/{id}/export", this::export);
    routes.post("/screen/runs/{id}/review", this::review);
    routes.post("/screen/runs/{id}/again", this::again);
  }

  private void take(Context context) throws IOException {
    tokens.require(context);
    try {
      takeFile(context);
    } catch (TooLarge e) {
      throw Problem.of(413, e.said());
    }
  }

  private void takeFile(Context context) throws IOException {
    String by = Signature.of(context);
    @Nullable UploadedFile file = context.uploadedFile("file");
    @Nullable String pasted = context.formParam("pasted");
    OrderRun run;
    if (file != null && file.size() > 0) {
      try (InputStream in = file.content()) {
        run = runs.take(file.filename(), in, by);
      }
    } else if (pasted != null && !pasted.isBlank()) {
      String text = pasted.strip() + "\n";
      String ending =
          text.startsWith("{")
              ? "jsonl"
              : text.lines().findFirst().orElse("").contains("\t") ? "tsv" : "csv";
      run =
          runs.take(
              "pasted." + ending,
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              by);
    } else {
      throw Problem.badRequest(Sentence.of("Choose a file or paste a table. Nothing was saved."));
    }
    context.redirect("/screen/runs/" + run.id() + "/map", HttpStatus.SEE_OTHER);
  }

  private OrderRun asked(Context context) {
    return runs.run(context.pathParam("id"));
  }

  private void map(Context context) throws IOException {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter()) {
      pages.write(
          context,
          visit,
          "screen/map",
          new MappingReading(visit, runs, asked(context)).read(Signature.known(context)));
    }
  }

  private void keepMap(Context context) throws IOException {
    tokens.require(context);
    OrderRun run = asked(context);
    String here = "/screen/runs/" + run.id();
    @Nullable String saved = context.formParam("saved");
    if (saved != null) {
      runs.start(run, runs.run(saved));
      context.redirect(here, HttpStatus.SEE_OTHER);
      return;
    }
    String yaml = new MappingReading(pages.visit(context), runs, run).said(context.formParamMap());
    String then = String.valueOf(context.formParam("then"));
    if (then.equals("run")) {
      runs.start(run, yaml);
      context.redirect(here, HttpStatus.SEE_OTHER);
      return;
    }
    runs.keepMapping(run, yaml);
    context.redirect(
        here + (then.equals("test") ? "/map?test=50#tested" : "/map"), HttpStatus.SEE_OTHER);
  }

  private void show(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter()) {
      OrderRun run = asked(context);
      @Nullable String form = context.queryParam("form");
      if (form != null) {
        send(context, visit, run, form, context.queryParams("select"));
        return;
      }
      RunPage page = new RunReading(visit, runs, run).read(Signature.known(context));
      if (page.state().equals("running") && !visit.url().has("live", "yes")) {
        context.header("Refresh", AGAIN_SECONDS);
      }
      pages.write(context, visit, "screen/run", page);
    }
  }

  /// Tells whoever watches a run of its rows as they end. Beyond so many watchers the page looks
  /// again by itself, as it does without scripts.
  private void live(SseClient client) {
    Context context = client.ctx();
    String who = RequestGuard.holder(context).orElseGet(() -> context.req().getRemoteAddr());
    Optional<Watchers.Place> place = watchers.enter(who);
    if (place.isEmpty()) {
      client.close();
      return;
    }
    try (Watchers.Place _ = place.get()) {
      new LiveRun(pages.visit(context), runs, asked(context)).tell(client);
    } finally {
      client.close();
    }
  }

  /// The rows that were selected, or all that the address asks for. By a form that writes, since
  /// the same selection can be sent to review and a form has one method.
  private void export(Context context) {
    tokens.require(context);
    Visit visit = pages.visit(context);
    @Nullable String form = context.formParam("form");
    try (Gate.Place _ = gate.enter()) {
      send(
          context,
          visit,
          asked(context),
          form == null ? "csv" : form,
          context.formParams("select"));
    }
  }

  private void send(
      Context context, Visit visit, OrderRun run, String form, List<String> selected) {
    OrderRun.Done done = run.done();
    TableExport.send(
        context,
        new RunReading(visit, runs, run).table().chosen(selected),
        form,
        List.of(
            List.of("file", run.title()),
            List.of("asked", visit.url().without("form").without("select").toString()),
            List.of("policy", done == null ? "" : done.policy()),
            List.of("snapshot", done == null ? "" : Long.toString(done.snapshot()))));
  }

  private void row(Context context) {
    Visit visit = pages.visit(context);
    String row = context.pathParam("row");
    if (!row.matches("\\d{1,9}")) {
      throw Problem.notFound(Sentence.of("That run has no row {0}.", row));
    }
    try (Gate.Place _ = gate.enter()) {
      pages.write(
          context,
          visit,
          "screen/row",
          new RunReading(visit, runs, asked(context)).row(Long.parseLong(row)));
    }
  }

  private void review(Context context) {
    tokens.require(context);
    OrderRun run = asked(context);
    Set<Long> rows =
        context.formParams("select").stream()
            .filter(row -> row.matches("\\d{1,9}"))
            .map(Long::valueOf)
            .collect(Collectors.toSet());
    if (rows.isEmpty()) {
      throw Problem.badRequest(
          Sentence.of("Select the rows that are to go to review. Nothing was saved."));
    }
    try (Gate.Place _ = gate.enter()) {
      int made = runs.review(run, rows, Signature.of(context));
      context.redirect("/screen/runs/" + run.id() + "?new=" + made, HttpStatus.SEE_OTHER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void again(Context context) {
    tokens.require(context);
    OrderRun run = runs.again(asked(context), Signature.of(context));
    context.redirect("/screen/runs/" + run.id(), HttpStatus.SEE_OTHER);
  }
}
