package dev.chokepoint.web.page.home;

import dev.chokepoint.casebook.SampleCase;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepCases;
import dev.chokepoint.desk.records.WaitingMatches;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.told.Told;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// `/`: the search box, how old what is served is, the sample, and the newest cases.
public final class HomePages {

  private static final int MOST_CASES = 5;
  private static final int MOST_KINDS = 10;

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;
  private final WaitingMatches waiting;

  public HomePages(PageWriter pages, Published published, Gate gate, WaitingMatches waiting) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
    this.waiting = waiting;
  }

  public void add(RoutesConfig routes) {
    routes.get("/", this::home);
  }

  private void home(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Holdings holdings = lease.holdings();
      pages.write(
          context,
          visit,
          "home/home",
          new HomePage(
              state(visit, holdings),
              waiting.of(holdings).size(),
              samples(visit, holdings),
              cases(visit, holdings.desk()),
              counts(visit, holdings),
              !holdings.sources().isEmpty()));
    }
  }

  private static String state(Visit visit, Holdings holdings) {
    long entities = holdings.sources().stream().mapToLong(SourceFacts::entities).sum();
    return visit.say(
        "home.state",
        entities,
        visit.say(
            visit.sources().state().key(), visit.sources().troubled(), visit.sources().sources()));
  }

  /// The sample cases that stand, each with the trace of its lead component.
  private static List<HomePage.Way> samples(Visit visit, Holdings holdings) {
    return SampleCase.all().stream()
        .filter(sample ->
            holdings.sources().stream().anyMatch(source -> source.name().equals(sample.id())))
        .map(sample ->
            new HomePage.Way(
                sample.title(),
                PageUrl.of("trace").with("part", sample.leadComponent()).toString(),
                visit.say("home.sample.edition", sample.edition().toString())))
        .toList();
  }

  private static List<HomePage.Way> cases(Visit visit, Desk desk) {
    List<Entry> all = new ArrayList<>(new KeepCases(desk).all());
    all.sort(Comparator.comparingLong(Entry::number).reversed());
    return all.stream()
        .limit(MOST_CASES)
        .map(entry ->
            new HomePage.Way(
                entry.said().map(said -> said.text("title")).orElse(entry.subject()),
                PageUrl.of("cases", entry.subject()).toString(),
                entry.subject() + " · " + visit.words().day(entry.at())))
        .toList();
  }

  /// How many things of each kind are served, the commonest kinds first.
  private static List<HomePage.Way> counts(Visit visit, Holdings holdings) {
    Map<String, Long> kinds = new TreeMap<>();
    holdings
        .sources()
        .forEach(source -> source.bySchema().forEach((kind, n) -> kinds.merge(kind, n, Long::sum)));
    Told told = new Told(holdings.model(), visit.words(), UnaryOperator.identity());
    return kinds.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST_KINDS)
        .map(kind ->
            new HomePage.Way(
                told.schema(kind.getKey()),
                PageUrl.of("search").with("schema", kind.getKey()).toString(),
                visit.words().number(kind.getValue())))
        .toList();
  }
}
