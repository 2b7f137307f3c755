package dev.chokepoint.web.page;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.ChangesInCases;
import dev.chokepoint.desk.records.EnteredThings;
import dev.chokepoint.desk.records.Question;
import dev.chokepoint.desk.records.WaitingMatches;
import dev.chokepoint.desk.runs.OrderRuns;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Askers;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.measure.QuestionNotes;
import dev.chokepoint.web.page.api.ApiPages;
import dev.chokepoint.web.page.cases.CaseAnswering;
import dev.chokepoint.web.page.cases.CasePages;
import dev.chokepoint.web.page.cases.CaseSending;
import dev.chokepoint.web.page.cases.PinPages;
import dev.chokepoint.web.page.decode.DecodePages;
import dev.chokepoint.web.page.entity.EntityPages;
import dev.chokepoint.web.page.entity.OwnershipPages;
import dev.chokepoint.web.page.evidence.EvidencePages;
import dev.chokepoint.web.page.files.StaticFiles;
import dev.chokepoint.web.page.graph.GraphPages;
import dev.chokepoint.web.page.help.HelpPages;
import dev.chokepoint.web.page.home.HomePages;
import dev.chokepoint.web.page.log.LogPages;
import dev.chokepoint.web.page.path.PathPages;
import dev.chokepoint.web.page.problem.ProblemPages;
import dev.chokepoint.web.page.recoveries.RecoveryPages;
import dev.chokepoint.web.page.requests.RequestPages;
import dev.chokepoint.web.page.review.ReviewForms;
import dev.chokepoint.web.page.review.ReviewPages;
import dev.chokepoint.web.page.screen.OrderPages;
import dev.chokepoint.web.page.screen.PartyPages;
import dev.chokepoint.web.page.search.SearchPages;
import dev.chokepoint.web.page.settings.SettingsPage;
import dev.chokepoint.web.page.signin.AccountPages;
import dev.chokepoint.web.page.signin.SignInPages;
import dev.chokepoint.web.page.source.SourcePages;
import dev.chokepoint.web.page.statement.StatementPages;
import dev.chokepoint.web.page.status.StatusPages;
import dev.chokepoint.web.page.trace.StepPages;
import dev.chokepoint.web.page.trace.TracePages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Supplier;

/// The pages that an analyst lives in. A page that is added gets a line in [#add].
public final class Workspace implements AutoCloseable {

  private final Desk desk;
  private final Published published;
  private final Gate gate;
  private final StaticFiles files = new StaticFiles();
  private final Askers askers;
  private final FormToken tokens = new FormToken();
  private final PageWriter pages;
  private final ProblemPages problems;
  private final Question.Log log;
  private final WaitingMatches waiting = new WaitingMatches();
  private final ChangesInCases changes = new ChangesInCases();
  private final EnteredThings entered = new EnteredThings();
  private final OrderRuns runs;

  /// @param published what pages are answered from; each leases it for as long as it is made
  /// @param log where questions are noted
  /// @param sources what the dot beside "Sources" says
  /// @param askers who can sign in
  public Workspace(
      Desk desk,
      Published published,
      Gate gate,
      Supplier<SourcesMark> sources,
      Question.Log log,
      Askers askers) {
    this.published = published;
    this.gate = gate;
    this.desk = desk;
    this.askers = askers;
    this.log = log;
    this.runs = new OrderRuns(desk, log);
    this.pages = new PageWriter(new Visits(desk.clock(), files.base(), tokens, sources));
    this.problems = new ProblemPages(pages);
  }

  /// Adds every page.
  ///
  /// @param notes told of every search that was answered
  public void add(RoutesConfig routes, QuestionNotes notes) {
    files.add(routes);
    problems.add(routes);
    new HomePages(pages, published, gate, waiting, changes).add(routes);
    new SearchPages(pages, published, gate, notes, entered).add(routes);
    new TracePages(pages, published, gate).add(routes);
    new StepPages(pages, published, gate).add(routes);
    new PathPages(pages, published, gate).add(routes);
    new DecodePages(pages, gate, desk).add(routes);
    new SourcePages(pages, published, gate).add(routes);
    new EvidencePages(pages, published, gate).add(routes);
    new StatementPages(pages, published, gate).add(routes);
    new OwnershipPages(pages, published, gate).add(routes);
    new GraphPages(pages, published, gate).add(routes);
    new ApiPages(pages).add(routes);
    new HelpPages(pages).add(routes);
    new SettingsPage(pages, tokens).add(routes);
    new SignInPages(pages, askers, tokens).add(routes);
    new AccountPages(pages, askers, tokens).add(routes);
    addDesk(routes);
  }

  /// Answers for the API's address of an entity where a person asks.
  public EntityPages entities() {
    return new EntityPages(pages, entered);
  }

  /// Adds the pages where people decide and enter.
  private void addDesk(RoutesConfig routes) {
    new PartyPages(pages, published, gate, log, runs).add(routes);
    new OrderPages(pages, gate, runs, tokens).add(routes);
    new ReviewPages(pages, published, gate, desk, waiting).add(routes);
    new ReviewForms(pages, published, desk, tokens).add(routes);
    new CaseAnswering(published, tokens).add(routes);
    new PinPages(pages, published, gate, desk, tokens).add(routes);
    new CasePages(pages, published, gate, desk, tokens, changes).add(routes);
    new CaseSending(pages, gate, desk).add(routes);
    new RecoveryPages(pages, gate, desk, tokens).add(routes);
    new RequestPages(pages, gate, desk, tokens).add(routes);
    new LogPages(pages, gate, desk).add(routes);
    new StatusPages(pages, gate, desk).add(routes);
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

  /// Ends what runs in the background.
  @Override
  public void close() {
    runs.close();
  }
}
