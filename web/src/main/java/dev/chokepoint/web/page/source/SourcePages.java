package dev.chokepoint.web.page.source;

import dev.chokepoint.desk.CheckFreshness;
import dev.chokepoint.desk.CompareVersions;
import dev.chokepoint.desk.Freshness;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.PartyDiff;
import dev.chokepoint.desk.SearchRequest;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.TableExport;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `/sources`, `/sources/{name}` and `/sources/{name}/diff?from=&to=`.
public final class SourcePages {

  private static final int MOST_PARTIES = 1_000;

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;

  public SourcePages(PageWriter pages, Published published, Gate gate) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
  }

  public void add(RoutesConfig routes) {
    routes.get("/sources", this::all);
    routes.get("/sources/{name}", this::one);
    routes.get("/sources/{name}/diff", this::diff);
  }

  private void all(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Holdings holdings = lease.holdings();
      Map<String, Freshness> ages = ages(holdings);
      List<SourceFacts> sources =
          holdings.sources().stream()
              .sorted(
                  Comparator.comparingInt((SourceFacts s) -> rank(ages, s))
                      .thenComparing(SourceFacts::name))
              .toList();
      ResultTable table = new SourceTables(visit).all(sources, ages);
      if (sent(context, visit, holdings, table)) {
        return;
      }
      String state =
          visit.say(
              visit.sources().state().key(), visit.sources().troubled(), visit.sources().sources());
      pages.write(
          context,
          visit,
          "source/sources",
          new SourcesPage(state, sources.isEmpty() ? null : table));
    }
  }

  private static Map<String, Freshness> ages(Holdings holdings) {
    return new CheckFreshness(holdings.desk())
        .of(holdings.sources()).stream()
            .collect(Collectors.toMap(Freshness::source, Function.identity()));
  }

  private static int rank(Map<String, Freshness> ages, SourceFacts source) {
    return Optional.ofNullable(ages.get(source.name())).map(SourceStates::rank).orElse(3);
  }

  private boolean sent(Context context, Visit visit, Holdings holdings, ResultTable table) {
    Optional<String> form = visit.url().last("form");
    form.ifPresent(each ->
        TableExport.send(
            context,
            table.chosen(context.queryParams("select")),
            each,
            List.of(
                List.of("asked", visit.asked()),
                List.of("address", visit.url().toString()),
                List.of("snapshot", Long.toString(holdings.number())))));
    return form.isPresent();
  }

  private static SourceFacts named(Holdings holdings, String name) {
    return holdings.sources().stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Problem.notFound(Sentence.of("There is no source {0}.", name)));
  }

  /// Whether a name is that of a dataset inside a source, which has no page of its own; what it
  /// holds is shown instead.
  private static boolean isInside(Holdings holdings, String name) {
    SearchRequest within =
        new SearchRequest("", List.of(), List.of(name), List.of(), List.of(), 1, 0);
    return holdings.sources().stream().noneMatch(source -> source.name().equals(name))
        && holdings.find(within, false, 1).total() > 0;
  }

  private void one(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Holdings holdings = lease.holdings();
      String name = context.pathParam("name");
      if (isInside(holdings, name)) {
        context.redirect(PageUrl.of("search").with("source", name).toString());
        return;
      }
      SourceFacts source = named(holdings, name);
      Freshness age = ages(holdings).get(source.name());
      pages.write(
          context, visit, "source/source", new SourceReading(visit, holdings).page(source, age));
    }
  }

  private void diff(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Holdings holdings = lease.holdings();
      SourceFacts source = named(holdings, context.pathParam("name"));
      PartyDiff diff =
          new CompareVersions(holdings.desk())
              .parties(source.name(), version(visit, "from"), version(visit, "to"), MOST_PARTIES);
      ResultTable table = new SourceTables(visit).diff(diff);
      if (sent(context, visit, holdings, table)) {
        return;
      }
      String title = source.title();
      pages.write(
          context,
          visit,
          "source/diff",
          new DiffPage(
              title == null ? source.name() : title,
              PageUrl.of("sources", source.name()).toString(),
              visit.say(
                  "diff.versions",
                  diff.from().number(),
                  visit.words().moment(diff.from().fetched()),
                  diff.to().number(),
                  visit.words().moment(diff.to().fetched())),
              visit.say(
                  "diff.counts",
                  diff.counts().added(),
                  diff.counts().removed(),
                  diff.counts().changed(),
                  diff.others()),
              table));
    }
  }

  private static OptionalLong version(Visit visit, String name) {
    Optional<String> said = visit.url().last(name);
    if (said.isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(said.get()));
    } catch (NumberFormatException e) {
      throw Problem.badRequest(
          Sentence.of(
              "{0} is the number of a version, not {1}.", name, String.valueOf(e.getMessage())));
    }
  }
}
