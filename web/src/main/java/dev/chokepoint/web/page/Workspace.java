package dev.chokepoint.web.page;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.measure.QuestionNotes;
import dev.chokepoint.web.page.api.ApiPages;
import dev.chokepoint.web.page.entity.EntityPages;
import dev.chokepoint.web.page.entity.OwnershipPages;
import dev.chokepoint.web.page.evidence.EvidencePages;
import dev.chokepoint.web.page.files.StaticFiles;
import dev.chokepoint.web.page.graph.GraphPages;
import dev.chokepoint.web.page.help.HelpPages;
import dev.chokepoint.web.page.home.HomePages;
import dev.chokepoint.web.page.path.PathPages;
import dev.chokepoint.web.page.problem.ProblemPages;
import dev.chokepoint.web.page.search.SearchPages;
import dev.chokepoint.web.page.settings.SettingsPage;
import dev.chokepoint.web.page.source.SourcePages;
import dev.chokepoint.web.page.statement.StatementPages;
import dev.chokepoint.web.page.trace.TracePages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Supplier;

/// The pages that an analyst lives in. A page that is added gets a line in [#add].
public final class Workspace {

  private final Published published;
  private final Gate gate;
  private final StaticFiles files = new StaticFiles();
  private final FormToken tokens = new FormToken();
  private final PageWriter pages;
  private final ProblemPages problems;

  /// @param published what pages are answered from; each leases it for as long as it is made
  /// @param sources what the dot beside "Sources" says
  public Workspace(Desk desk, Published published, Gate gate, Supplier<SourcesMark> sources) {
    this.published = published;
    this.gate = gate;
    this.pages = new PageWriter(new Visits(desk.clock(), files.base(), tokens, sources));
    this.problems = new ProblemPages(pages);
  }

  /// Adds every page.
  ///
  /// @param notes told of every search that was answered
  public void add(RoutesConfig routes, QuestionNotes notes) {
    files.add(routes);
    problems.add(routes);
    new HomePages(pages, published, gate).add(routes);
    new SearchPages(pages, published, gate, notes).add(routes);
    new TracePages(pages, published, gate).add(routes);
    new PathPages(pages, published, gate).add(routes);
    new SourcePages(pages, published, gate).add(routes);
    new EvidencePages(pages, published, gate).add(routes);
    new StatementPages(pages, published, gate).add(routes);
    new OwnershipPages(pages, published, gate).add(routes);
    new GraphPages(pages, published, gate).add(routes);
    new ApiPages(pages).add(routes);
    new HelpPages(pages).add(routes);
    new SettingsPage(pages, tokens).add(routes);
  }

  /// Answers for the API's address of an entity where a person asks.
  public EntityPages entities() {
    return new EntityPages(pages);
  }

  /// Tells a person what failed, where a person asked.
  ///
  /// @param id of the request in the log
  /// @return whether a page was written; programs get JSON
  public boolean tell(Context context, Problem problem, String id) {
    if (!Accepts.html(context)) {
      return false;
    }
    problems.write(context, problem, id);
    return true;
  }
}
