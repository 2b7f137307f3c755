package dev.chokepoint.web.page.problem;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// Problems as pages.
public final class ProblemPages {

  private final PageWriter pages;

  public ProblemPages(PageWriter pages) {
    this.pages = pages;
  }

  public void add(RoutesConfig routes) {
    routes.get("/problems/{kind}", this::kind);
  }

  private void kind(Context context) {
    ProblemKind kind =
        ProblemKind.named(context.pathParam("kind"))
            .orElseThrow(() -> Problem.notFound(Sentence.of("There is no such kind of problem.")));
    pages.write(context, pages.visit(context), "problem/kind", kind);
  }

  /// Tells a person what failed. The status is set already.
  ///
  /// @param id of the request in the log
  public void write(Context context, Problem problem, String id) {
    Visit visit = pages.visit(context);
    ProblemKind kind = ProblemKind.of(problem.status());
    pages.write(
        context,
        visit,
        "problem/problem",
        new ProblemPage(
            visit.say(kind.titleKey()),
            problem.said(),
            visit.say(kind.remedyKey()) + " " + visit.say("problem.works"),
            id,
            problem.status(),
            "/problems/" + kind.slug()));
  }
}
