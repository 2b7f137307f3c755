package dev.chokepoint.web.page.trace;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.TracePart;
import dev.chokepoint.desk.trace.TraceAnswer;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.trace.TracedRoute;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// `/evidence/step?of=&step=` with the question of the trace: why a step is graded as it is.
/// `part=drawer` gives the same without the page around it.
public final class StepPages {

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;

  public StepPages(PageWriter pages, Published published, Gate gate) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
  }

  public void add(RoutesConfig routes) {
    routes.get("/evidence/step", this::step);
  }

  private void step(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Holdings holdings = lease.holdings();
      PageUrl trace = StepAddress.trace(visit.url());
      LocalDate today = LocalDate.ofInstant(holdings.desk().clock().instant(), ZoneOffset.UTC);
      TraceAnswer answer = new TracePart(holdings.desk()).answer(TraceAsked.of(trace, today));
      StepPage page = page(visit, holdings, answer, trace);
      boolean drawer = visit.url().has("part", "drawer");
      pages.write(context, visit, drawer ? "trace/stepdrawer" : "trace/step", page);
    }
  }

  private static StepPage page(Visit visit, Holdings holdings, TraceAnswer answer, PageUrl trace) {
    String wanted = visit.url().last("step").orElse("");
    for (TraceAnswer.Told told : answer.traces()) {
      for (TracedRoute route : told.trace().routes()) {
        for (Step step : route.route().steps()) {
          if (step.id().equals(wanted)) {
            return new StepReading(visit, holdings, told.trace(), trace).page(route, step);
          }
        }
      }
    }
    throw Problem.notFound(
        Sentence.of(
            "This trace has no such step any more; sources have changed since. Ask it once more."));
  }
}
