package dev.chokepoint.web.page.statement;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.ResultTable.Column;
import dev.chokepoint.web.page.part.ResultTable.Kind;
import dev.chokepoint.web.page.part.ResultTable.Row;
import dev.chokepoint.web.page.part.TableExport;
import dev.chokepoint.web.page.told.Endnotes;
import dev.chokepoint.web.page.told.Facts;
import dev.chokepoint.web.page.told.Told;
import dev.chokepoint.web.page.words.NameText;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `/statements?entity=&prop=&source=&value=`: everything that is stated about one thing, a row a
/// statement, with the place where it stands. Every cell narrows the rows to its own value.
public final class StatementPages {

  private static final List<String> CONDITIONS = List.of("prop", "value", "source", "record");
  private static final int MOST_ROWS = 1_000;

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;

  public StatementPages(PageWriter pages, Published published, Gate gate) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
  }

  public void add(RoutesConfig routes) {
    routes.get("/statements", this::statements);
  }

  private void statements(Context context) {
    Visit visit = pages.visit(context);
    String id =
        visit
            .url()
            .last("entity")
            .orElseThrow(
                () -> Problem.badRequest(Sentence.of("Say of what: /statements?entity=ID")));
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Holdings holdings = lease.holdings();
      Entity entity =
          holdings
              .entity(id)
              .orElseThrow(() -> Problem.notFound(Sentence.of("No source speaks of {0}.", id)));
      Told told =
          new Told(
              holdings.model(),
              visit.words(),
              other -> holdings.entity(other).map(e -> e.caption(holdings.model())).orElse(other));
      List<Statement> wanted =
          entity.statements().stream()
              .filter(Statement::isProperty)
              .filter(statement -> wanted(statement, visit.url()))
              .toList();
      Optional<String> form = visit.url().last("form");
      ResultTable table = table(visit, told, wanted, form.isPresent() ? wanted.size() : MOST_ROWS);
      if (form.isPresent()) {
        TableExport.send(
            context,
            table.chosen(context.queryParams("select")),
            form.get(),
            List.of(
                List.of("asked", visit.asked()),
                List.of("address", visit.url().toString()),
                List.of("snapshot", Long.toString(holdings.number()))));
        return;
      }
      pages.write(
          context,
          visit,
          "statement/statements",
          new StatementsPage(
              NameText.of(told.caption(entity)),
              PageUrl.of("entities", entity.id()).toString(),
              chosen(visit, told, entity.schema()),
              table));
    }
  }

  private static boolean wanted(Statement statement, PageUrl url) {
    return is(url, "prop", statement.property())
        && is(url, "value", statement.value())
        && is(url, "source", statement.dataset())
        && is(url, "record", statement.entityId());
  }

  private static boolean is(PageUrl url, String name, String value) {
    return url.last(name).map(value::equals).orElse(true);
  }

  private static List<StatementsPage.Chosen> chosen(Visit visit, Told told, String schema) {
    List<StatementsPage.Chosen> chosen = new ArrayList<>();
    for (String name : CONDITIONS) {
      visit
          .url()
          .last(name)
          .ifPresent(value ->
              chosen.add(
                  new StatementsPage.Chosen(
                      visit.say("statements." + name)
                          + ": "
                          + (name.equals("prop") ? told.property(schema, value) : value),
                      visit.url().without(name).toString())));
    }
    return chosen;
  }

  private ResultTable table(Visit visit, Told told, List<Statement> statements, int most) {
    List<Column> columns =
        List.of(
            column(visit, "prop", Kind.TEXT),
            column(visit, "value", Kind.TEXT),
            column(visit, "source", Kind.TEXT),
            column(visit, "document", Kind.TEXT),
            column(visit, "first", Kind.WHEN),
            column(visit, "last", Kind.WHEN),
            column(visit, "grade", Kind.CODE),
            column(visit, "place", Kind.CODE),
            column(visit, "record", Kind.CODE));
    List<Row> rows =
        statements.stream().limit(most).map(each -> row(each, told, visit.url())).toList();
    return new ResultTable(
            "statements",
            visit.say("statements.caption", rows.size(), statements.size()),
            columns,
            rows,
            visit.url().without("form").without("select").without("table"),
            true,
            null,
            visit.say("statements.none"))
        .sorted();
  }

  private static Column column(Visit visit, String key, Kind kind) {
    return new Column(key, visit.say("statements." + key), kind, true);
  }

  private static Row row(Statement statement, Told told, PageUrl url) {
    String document = statement.provenance().statedBy();
    return new Row(
        statement.id(),
        List.of(
            Cell.link(
                told.property(statement.schema(), statement.property()),
                url.with("prop", statement.property()).toString()),
            new Cell(
                told.value(statement),
                url.with("value", statement.value()).toString(),
                null,
                List.of(
                    new dev.chokepoint.web.page.part.SourceMark(
                        "…",
                        Endnotes.evidence(statement).toString(),
                        told.words().say("evidence.title"))),
                original(statement)),
            Cell.link(statement.dataset(), url.with("source", statement.dataset()).toString()),
            document == null
                ? Cell.of("")
                : Cell.link(told.caption(document), PageUrl.of("entities", document).toString()),
            Cell.of(day(statement.firstSeen())),
            Cell.of(day(statement.lastSeen())),
            Cell.of(
                statement.provenance().grade() == null
                    ? ""
                    : statement.provenance().grade().toString()),
            Cell.of(
                statement.provenance().locators().stream()
                    .map(Locator::toString)
                    .collect(Collectors.joining("; "))),
            Cell.link(statement.entityId(), url.with("record", statement.entityId()).toString())));
  }

  private static @Nullable String original(Statement statement) {
    return statement.originalValue();
  }

  private static String day(@Nullable String time) {
    return time == null ? "" : Facts.day(time);
  }
}
