package dev.chokepoint.web.page.path;

import dev.chokepoint.desk.FindPath;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.SearchAnswer;
import dev.chokepoint.desk.SearchEntities;
import dev.chokepoint.desk.trace.PathToTell;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.told.Told;
import dev.chokepoint.web.page.words.NameText;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// `/path?from=&to=&max=&avoid-hubs=`: the shortest paths between two parties, each as a strip.
public final class PathPages {

  private static final int MOST_MEANT = 8;

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;

  public PathPages(PageWriter pages, Published published, Gate gate) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
  }

  public void add(RoutesConfig routes) {
    routes.get("/path", this::path);
  }

  private void path(Context context) {
    Visit visit = pages.visit(context);
    PathAsked asked = PathAsked.of(visit.url());
    String from = asked.from();
    String to = asked.to();
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Holdings holdings = lease.holdings();
      List<PathPage.Choice> choices = new ArrayList<>();
      choice(visit, holdings, "from", from).ifPresent(choices::add);
      choice(visit, holdings, "to", to).ifPresent(choices::add);
      if (from.isEmpty() || to.isEmpty() || !choices.isEmpty()) {
        pages.write(
            context,
            visit,
            "path/path",
            new PathPage(asked, choices, null, List.of(), List.of(), null));
        return;
      }
      PathToTell told = new FindPath(holdings.desk()).answer(asked.question(), Optional.empty());
      pages.write(
          context,
          visit,
          "path/path",
          new PathPage(
              asked,
              List.of(),
              answer(visit, told),
              new PathStrips(visit, told::name).of(told.paths()),
              remarks(visit, told),
              told.paths().isEmpty() ? null : pin(asked)));
    }
  }

  /// Where what was found is pinned to a case.
  private static String pin(PathAsked asked) {
    return PageUrl.of("cases", "pins")
        .with("what", "path")
        .with("from", asked.from())
        .with("to", asked.to())
        .with("max", Integer.toString(asked.longest()))
        .with("avoid-hubs", Boolean.toString(asked.avoidHubs()))
        .toString();
  }

  /// What a name may mean where it is no id.
  private static Optional<PathPage.Choice> choice(
      Visit visit, Holdings holdings, String field, String typed) {
    if (typed.isEmpty() || holdings.entity(typed).isPresent()) {
      return Optional.empty();
    }
    Told told = new Told(holdings.model(), visit.words(), UnaryOperator.identity());
    List<PathPage.Meant> meant = new ArrayList<>();
    for (SearchAnswer.Hit hit :
        new SearchEntities(holdings.desk()).answer(typed, MOST_MEANT).hits()) {
      meant.add(
          new PathPage.Meant(
              NameText.of(hit.caption()),
              told.schema(hit.schema()) + " · " + hit.id(),
              visit.url().with(field, hit.id()).toString()));
    }
    String key = meant.isEmpty() ? "path.nobody" : "path.meant";
    return Optional.of(new PathPage.Choice(visit.say(key, typed), meant));
  }

  private static String answer(Visit visit, PathToTell told) {
    if (told.paths().isEmpty()) {
      return visit.say("path.none", told.question().longest());
    }
    return visit.say(
        told.answer().more() ? "path.found.more" : "path.found",
        told.paths().size(),
        told.paths().getFirst().size());
  }

  private static List<String> remarks(Visit visit, PathToTell told) {
    List<String> remarks = new ArrayList<>();
    if (!told.answer().hubs().isEmpty()) {
      remarks.add(
          visit.say(
              told.question().avoidHubs() ? "path.hubs.avoided" : "path.hubs",
              told.answer().hubs().stream().map(told::name).collect(Collectors.joining("; "))));
    }
    if (!told.answer().cut().isEmpty()) {
      remarks.add(
          visit.say(
              "path.cut",
              told.answer().cut().stream().map(told::name).collect(Collectors.joining("; "))));
    }
    return remarks;
  }
}
