package dev.chokepoint.web.page.screen;

import dev.chokepoint.screening.policy.Verdict;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.Facet;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.words.NameText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a run as its address asks: `verdict`, `from`, `changed`.
final class RunReading {

  private static final int ROWS = 100;
  private static final List<String> ADDED =
      List.of("row", "verdict", "verdict_before", "why", "party", "item", "findings");

  private final Visit visit;
  private final OrderRuns runs;
  private final OrderRun run;

  RunReading(Visit visit, OrderRuns runs, OrderRun run) {
    this.visit = visit;
    this.runs = runs;
    this.run = run;
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
    if (runs.progress(run) != null) {
      return "running";
    }
    return run.done() != null ? "done" : run.failure().isEmpty() ? "cut-off" : "failed";
  }

  /// Rows that the address asks for, worst first, those put aside after those to be looked at.
  private List<RunRow> asked(Map<Long, RunRow> before) {
    Optional<String> verdict = visit.url().last("verdict");
    return runs.rows(run).stream()
        .filter(row -> verdict.isEmpty() || row.verdict().key().equals(verdict.get()))
        .filter(row -> !changedOnly() || row.differs(before.get(row.row())))
        .sorted(Comparator.comparingInt(RunReading::order).thenComparingLong(RunRow::row))
        .toList();
  }

  private static int order(RunRow row) {
    return switch (row.verdict()) {
      case STOP -> 0;
      case CHECK -> 1;
      case COULD_NOT_READ -> 2;
      case NO_FINDING -> 3;
    };
  }

  private boolean changedOnly() {
    return !run.earlier().isEmpty() && !visit.url().has("changed", "no");
  }

  private Map<Long, RunRow> before() {
    return run.earlier().isEmpty()
        ? Map.of()
        : runs.rows(runs.run(run.earlier())).stream()
            .collect(Collectors.toMap(RunRow::row, Function.identity(), (one, other) -> one));
  }

  RunPage read(String by) {
    String state = state();
    Map<Long, RunRow> before = before();
    List<RunRow> rows = state.equals("done") ? asked(before) : List.of();
    int from = Math.min(from(), rows.size());
    PageUrl url = visit.url().without("form").without("select").without("said").without("new");
    Long progress = runs.progress(run);
    return new RunPage(
        run.id(),
        run.title(),
        state,
        progress == null ? sentence(visit, run) : visit.say("run.progress", progress),
        run.failure(),
        terms(),
        state.equals("done") ? facets(url) : List.of(),
        rows.subList(from, Math.min(from + ROWS, rows.size())).stream()
            .map(row -> row(row, before.get(row.row())))
            .toList(),
        rows.size(),
        from == 0 ? null : url.with("from", Integer.toString(Math.max(0, from - ROWS))).toString(),
        from + ROWS < rows.size()
            ? url.with("from", Integer.toString(from + ROWS)).toString()
            : null,
        changedOnly(),
        run.earlier().isEmpty()
            ? null
            : (changedOnly() ? url.with("changed", "no") : url.without("changed")).toString(),
        by,
        visit.url().last("new").map(many -> visit.say("run.sent", many)).orElse(null),
        new PageUrl("/screen/runs/" + run.id() + "/export", url.without("from").parameters())
            .toString());
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
      terms.add(visit.say("run.snapshot", Long.toString(done.snapshot())));
    }
    return terms;
  }

  private List<Facet> facets(PageUrl url) {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    runs.rows(run).forEach(row -> counts.merge(row.verdict(), 1L, Long::sum));
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

  private RunPage.Row row(RunRow row, @Nullable RunRow before) {
    return new RunPage.Row(
        row.row(),
        row.verdict(),
        before == null ? null : before.verdict(),
        row.why(),
        Math.max(0, row.findings().size() - 1),
        NameText.of(row.party()),
        NameText.of(row.item()),
        "/screen/runs/" + run.id() + "/rows/" + row.row());
  }

  /// The rows as a table to be sent as a file, with every column of the file that was handed in.
  ResultTable table() {
    Map<Long, RunRow> before = before();
    List<ResultTable.Column> columns = new ArrayList<>();
    ADDED.forEach(key -> columns.add(column(key)));
    run.header().forEach(heading -> columns.add(column(heading)));
    return new ResultTable(
        "screened",
        run.title(),
        columns,
        asked(before).stream().map(row -> exported(row, before.get(row.row()))).toList(),
        visit.url(),
        true,
        null,
        "");
  }

  private static ResultTable.Column column(String key) {
    return new ResultTable.Column(key, key, ResultTable.Kind.TEXT, false);
  }

  private ResultTable.Row exported(RunRow row, @Nullable RunRow before) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(row.row()));
    cells.add(Cell.of(row.verdict().key()));
    cells.add(Cell.of(before == null ? "" : before.verdict().key()));
    cells.add(Cell.of(row.why()));
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
        runs.rows(run).stream()
            .filter(each -> each.row() == number)
            .findFirst()
            .orElseThrow(() ->
                dev.chokepoint.web.answer.Problem.notFound("That run has no row " + number + "."));
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
        done == null ? "" : done.note());
  }
}
