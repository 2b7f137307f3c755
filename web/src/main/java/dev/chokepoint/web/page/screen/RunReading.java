package dev.chokepoint.web.page.screen;

import dev.chokepoint.desk.orders.ReadList;
import dev.chokepoint.desk.runs.OrderRun;
import dev.chokepoint.desk.runs.OrderRuns;
import dev.chokepoint.desk.runs.RunProgress;
import dev.chokepoint.desk.runs.RunRow;
import dev.chokepoint.desk.runs.RunWindow;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.policy.Verdict;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.Empty;
import dev.chokepoint.web.page.part.Facet;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.words.NameText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a run as its address asks: `verdict`, `from`, `changed`.
final class RunReading {

  private static final int ROWS = 100;
  private static final List<String> ADDED =
      List.of("row", "verdict", "verdict_before", "why", "party", "item", "findings");

  private final Visit visit;
  private final OrderRuns runs;
  private final Optional<RunProgress> progress;
  private final OrderRun run;

  RunReading(Visit visit, OrderRuns runs, OrderRun run) {
    this.visit = visit;
    this.runs = runs;
    this.progress = runs.progress(run);
    // A run says what came of it before it is no longer under way: where it is not, what was read
    // of
    // it a moment ago may be old.
    this.run = progress.isEmpty() && run.done() == null ? runs.run(run.id()) : run;
  }

  /// What came of a run in one sentence.
  static String sentence(Visit visit, OrderRun run) {
    OrderRun.Done done = run.done();
    if (done != null) {
      return visit.say(
          "run.sentence",
          done.rows(),
          done.stop(),
          done.check(),
          done.none(),
          done.unread(),
          visit.words().moment(Instant.parse(done.at())));
    }
    return run.failure().isEmpty() ? visit.say("run.not-yet") : visit.say("run.failed");
  }

  private String state() {
    if (progress.isPresent()) {
      return "running";
    }
    return run.done() != null ? "done" : run.failure().isEmpty() ? "cut-off" : "failed";
  }

  /// Rows that the address asks for.
  ///
  /// @throws Problem 400 if it asks for a verdict that there is not
  private RunWindow asked(long from, int most) {
    return runs.window(run, new RunWindow.Asked(verdict().orElse(null), changedOnly(), from, most));
  }

  private Optional<Verdict> verdict() {
    return visit
        .url()
        .last("verdict")
        .map(key ->
            Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.key().equals(key))
                .findFirst()
                .orElseThrow(
                    () -> Problem.badRequest(Sentence.of("There is no verdict {0}.", key))));
  }

  private boolean changedOnly() {
    return !run.earlier().isEmpty() && !visit.url().has("changed", "no");
  }

  RunPage read(String by) {
    String state = state();
    int from = from();
    RunWindow rows = state.equals("done") ? asked(from, ROWS) : new RunWindow(List.of(), 0);
    if (rows.rows().isEmpty() && rows.total() > 0) {
      from = 0; // The address asks for what lies behind the last row.
      rows = asked(from, ROWS);
    }
    PageUrl url =
        visit
            .url()
            .without("form")
            .without("select")
            .without("said")
            .without("new")
            .without("live");
    return new RunPage(
        run.id(),
        run.title(),
        state,
        progress
            .map(far -> visit.say("run.progress", far.rows()))
            .orElseGet(() -> sentence(visit, run)),
        run.failure(),
        terms(),
        lists(),
        state.equals("done") ? facets(url) : List.of(),
        rows.rows().stream().map(this::row).toList(),
        rows.total(),
        from == 0 ? null : url.with("from", Integer.toString(Math.max(0, from - ROWS))).toString(),
        from + ROWS < rows.total()
            ? url.with("from", Integer.toString(from + ROWS)).toString()
            : null,
        rows.total() > 0 || !state.equals("done") ? null : emptied(url),
        changedOnly(),
        run.earlier().isEmpty()
            ? null
            : (changedOnly() ? url.with("changed", "no") : url.without("changed")).toString(),
        by,
        visit.url().last("new").map(many -> visit.say("run.sent", many)).orElse(null),
        new PageUrl("/screen/runs/" + run.id() + "/export", url.without("from").parameters())
            .toString());
  }

  /// What to take away from an address that leaves no row, and what there is without it.
  private @Nullable Empty emptied(PageUrl url) {
    Optional<Verdict> verdict = verdict();
    if (verdict.isEmpty()) {
      return null;
    }
    long without = runs.window(run, new RunWindow.Asked(null, changedOnly(), 0, 0)).total();
    return without == 0
        ? null
        : new Empty(
            visit.say("search.none.narrowed"),
            List.of(
                new Empty.Way(
                    visit.say(
                        "run.emptied",
                        visit.say("review.facet.verdict"),
                        visit.say("verdict." + verdict.get().key()),
                        without),
                    url.without("from").without("verdict").toString())));
  }

  private int from() {
    String said = visit.url().last("from").orElse("0");
    return said.matches("\\d{1,8}") ? Integer.parseInt(said) : 0;
  }

  private List<String> terms() {
    OrderRun.Done done = run.done();
    List<String> terms = new ArrayList<>();
    terms.add(visit.say("run.handed-in", run.by(), visit.words().moment(Instant.parse(run.at()))));
    if (done != null) {
      terms.add(visit.say("run.policy", done.policy()));
    }
    return terms;
  }

  private RunPage.@Nullable Lists lists() {
    OrderRun.Done done = run.done();
    if (done == null) {
      return null;
    }
    String snapshot = Long.toString(done.snapshot());
    return new RunPage.Lists(
        done.lists().isEmpty()
            ? visit.say("run.snapshot", snapshot)
            : visit.say(
                "run.lists",
                ListsRead.told(visit, done.lists().stream().map(ReadList::fetched).toList()),
                snapshot),
        done.lists().stream().map(this::list).toList());
  }

  private RunPage.ListRead list(ReadList list) {
    String title = list.title();
    return new RunPage.ListRead(
        list.name(),
        title == null ? list.name() : title,
        Long.toString(list.version()),
        visit.words().moment(list.fetched()));
  }

  private List<Facet> facets(PageUrl url) {
    OrderRun.Done done = Objects.requireNonNull(run.done());
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    counts.put(Verdict.STOP, done.stop());
    counts.put(Verdict.CHECK, done.check());
    counts.put(Verdict.COULD_NOT_READ, done.unread());
    counts.put(Verdict.NO_FINDING, done.none());
    counts.values().removeIf(count -> count == 0);
    PageUrl all = url.without("from");
    List<Facet.Value> values = new ArrayList<>();
    counts.forEach((verdict, count) -> {
      boolean chosen = all.has("verdict", verdict.key());
      values.add(
          new Facet.Value(
              visit.say("verdict." + verdict.key()),
              count,
              (chosen ? all.without("verdict") : all.with("verdict", verdict.key())).toString(),
              chosen));
    });
    return List.of(new Facet(visit.say("review.facet.verdict"), values));
  }

  private RunPage.Row row(RunWindow.Judged judged) {
    RunRow row = judged.row();
    return new RunPage.Row(
        row.row(),
        row.verdict(),
        judged.before(),
        row.why(),
        Math.max(0, row.findings().size() - 1),
        NameText.of(row.party()),
        NameText.of(row.item()),
        "/screen/runs/" + run.id() + "/rows/" + row.row());
  }

  /// The rows as a table to be sent as a file, with every column of the file that was handed in.
  ResultTable table() {
    List<ResultTable.Column> columns = new ArrayList<>();
    ADDED.forEach(key -> columns.add(column(key)));
    run.header().forEach(heading -> columns.add(column(heading)));
    return new ResultTable(
        "screened",
        run.title(),
        columns,
        asked(0, Integer.MAX_VALUE).rows().stream().map(this::exported).toList(),
        visit.url(),
        true,
        null,
        "");
  }

  private static ResultTable.Column column(String key) {
    return new ResultTable.Column(key, key, ResultTable.Kind.TEXT, false);
  }

  private ResultTable.Row exported(RunWindow.Judged judged) {
    RunRow row = judged.row();
    Verdict before = judged.before();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(row.row()));
    cells.add(Cell.of(row.verdict().key()));
    cells.add(Cell.of(before == null ? "" : before.key()));
    cells.add(Cell.of(row.why().text()));
    cells.add(Cell.of(row.party()));
    cells.add(Cell.of(row.item()));
    cells.add(Cell.of(row.findings().size()));
    for (int i = 0; i < run.header().size(); i++) {
      cells.add(Cell.of(i < row.cells().size() ? row.cells().get(i) : ""));
    }
    return new ResultTable.Row(Long.toString(row.row()), cells);
  }

  RowPage row(long number) {
    RunRow row =
        runs.row(run, number)
            .orElseThrow(() ->
                Problem.notFound(Sentence.of("That run has no row {0}.", String.valueOf(number))));
    List<dev.chokepoint.web.page.review.ReviewPage.Fact> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.cells().size(), run.header().size()); i++) {
      cells.add(RowPage.cell(run.header().get(i), row.cells().get(i)));
    }
    OrderRun.Done done = run.done();
    return new RowPage(
        run.id(),
        run.title(),
        number,
        row.verdict(),
        row.findings().stream()
            .map(found ->
                new RowPage.Line(
                    found.verdict(),
                    found.rule(),
                    found.sentence(),
                    found.source(),
                    found.entity().isEmpty()
                        ? null
                        : PageUrl.of("entities", found.entity()).toString()))
            .toList(),
        row.faults(),
        row.decided(),
        cells,
        done == null ? Sentence.nothing() : done.note());
  }
}
