package dev.chokepoint.web.page.home;

import dev.chokepoint.casebook.SampleCase;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.desk.records.ChangedPin;
import dev.chokepoint.desk.records.ChangesInCases;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepCases;
import dev.chokepoint.desk.records.WaitingMatches;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Signature;
import dev.chokepoint.web.page.SourcesMark;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.told.Told;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `/`: the search box, how old what is served is, the sample, and the newest cases.
public final class HomePages {

  private static final int MOST_CASES = 5;
  private static final int MOST_KINDS = 10;

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;
  private final WaitingMatches waiting;
  private final ChangesInCases changes;

  public HomePages(
      PageWriter pages,
      Published published,
      Gate gate,
      WaitingMatches waiting,
      ChangesInCases changes) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
    this.waiting = waiting;
    this.changes = changes;
  }

  public void add(RoutesConfig routes) {
    routes.get("/", this::home);
  }

  private void home(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Holdings holdings = lease.holdings();
      List<Entry> cases = new KeepCases(holdings.desk()).all();
      pages.write(
          context,
          visit,
          "home/home",
          new HomePage(
              records(visit, holdings),
              sources(visit),
              waiting.of(holdings).size(),
              changes(visit, holdings, cases, Signature.known(context)),
              samples(visit, holdings),
              newest(visit, cases),
              counts(visit, holdings),
              !holdings.sources().isEmpty()));
    }
  }

  private static String records(Visit visit, Holdings holdings) {
    return visit.say(
        "home.records", holdings.sources().stream().mapToLong(SourceFacts::entities).sum());
  }

  /// How many sources are how old; of what there is none, nothing is said.
  private static String sources(Visit visit) {
    SourcesMark mark = visit.sources();
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("fresh", mark.fresh());
    counts.put("stale", mark.stale());
    counts.put("failed", mark.failed());
    counts.put("unlimited", mark.unlimited());
    return visit.say(
        "home.sources",
        counts.entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(count -> visit.say("home.sources." + count.getKey(), count.getValue()))
            .collect(Collectors.joining(", ")));
  }

  /// The sample cases that stand, each with the trace of its lead component.
  private static List<HomePage.Way> samples(Visit visit, Holdings holdings) {
    return SampleCase.all().stream()
        .filter(sample ->
            holdings.sources().stream().anyMatch(source -> source.name().equals(sample.id())))
        .map(sample ->
            new HomePage.Way(
                visit.words().sayKnown("sample." + sample.id() + ".title", sample.title()),
                PageUrl.of("trace").with("part", sample.leadComponent()).toString(),
                visit.say("home.sample.edition", sample.edition().toString())))
        .toList();
  }

  /// What changed in the reader's cases since it was pinned, or in all where it is not known who
  /// reads or they have none; leads to the only case of which anything did.
  private HomePage.@Nullable Way changes(
      Visit visit, Holdings holdings, List<Entry> cases, String reader) {
    if (cases.isEmpty()) {
      return null;
    }
    Set<String> own =
        cases.stream()
            .filter(entry -> isOf(entry, reader))
            .map(Entry::subject)
            .collect(Collectors.toSet());
    Map<String, List<ChangedPin>> changed = new TreeMap<>(changes.all(holdings));
    if (!own.isEmpty()) {
      changed.keySet().retainAll(own);
    }
    int pins = changed.values().stream().mapToInt(List::size).sum();
    return new HomePage.Way(
        visit.say(own.isEmpty() ? "home.changes.all" : "home.changes", pins),
        changed.size() == 1
            ? PageUrl.of("cases", changed.keySet().iterator().next()).toString()
            : "/cases",
        "");
  }

  private static boolean isOf(Entry opened, String reader) {
    return !reader.isEmpty()
        && (opened.actor().equalsIgnoreCase(reader)
            || opened
                .said()
                .filter(said -> reader.equalsIgnoreCase(said.text("owner")))
                .isPresent());
  }

  private static List<HomePage.Way> newest(Visit visit, List<Entry> cases) {
    List<Entry> all = new ArrayList<>(cases);
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
