package dev.chokepoint.desk;

import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.casebook.trace.StepStrength;
import dev.chokepoint.desk.records.KeepCases;
import dev.chokepoint.desk.records.NewPin;
import dev.chokepoint.desk.trace.PathToTell;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.routes.path.Link;
import dev.chokepoint.routes.path.PathQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes ready for a case the shortest paths between two parties, as they are told now. They are
/// kept as routes are: each step with the records that state it and the documents behind them.
public final class PinPath {

  /// Said with every pinned path.
  private static final String NOTE =
      "Each step is stated by the records named with it; an arrow ← says that the record reads from"
          + " right to left. That two parties are connected says nothing of what passed between"
          + " them.";

  private final Desk desk;

  public PinPath(Desk desk) {
    this.desk = desk;
  }

  /// Finds; enters nothing.
  ///
  /// @throws BadRequest if nobody speaks about one of the parties, or no path was found
  public NewPin ready(PathQuestion question, @Nullable String remark) {
    PathToTell told = new FindPath(desk).answer(question, Optional.empty());
    if (told.paths().isEmpty()) {
      throw BadRequest.notFound(
          "no path of up to " + question.longest() + " steps was found; there is nothing to pin");
    }
    List<Route> routes = new ArrayList<>();
    for (int i = 0; i < told.paths().size(); i++) {
      routes.add(route(told, i));
    }
    return new KeepCases(desk)
        .trace(
            told.name(told.question().from()) + " – " + told.name(told.question().to()),
            routes,
            List.of(),
            told.sources(),
            NOTE,
            remark);
  }

  private Route route(PathToTell told, int number) {
    List<Route.Step> steps = new ArrayList<>();
    List<PathToTell.Hop> hops = told.paths().get(number);
    for (int i = 0; i < hops.size(); i++) {
      steps.add(step(told, hops.get(i), told.answer().paths().get(number).hops().get(i)));
    }
    return new Route((number + 1) + " of " + told.paths().size(), steps, List.of());
  }

  private Route.Step step(PathToTell told, PathToTell.Hop hop, List<Link> links) {
    boolean checked =
        links.stream()
            .flatMap(link -> link.statements().stream())
            .map(Statement::provenance)
            .anyMatch(provenance -> provenance.basis() != Basis.UNVERIFIED);
    return new Route.Step(
        hop.from(),
        told.name(hop.from()),
        hop.to(),
        told.name(hop.to()),
        hop.links().stream()
            .map(link -> (link.forward() ? "" : "← ") + link.words().text())
            .collect(Collectors.joining("; ")),
        when(links),
        null,
        checked ? StepStrength.DOCUMENTED : StepStrength.WEAK,
        stated(checked, links),
        List.copyOf(
            hop.links().stream()
                .flatMap(link -> link.sources().stream())
                .collect(Collectors.toCollection(TreeSet::new))));
  }

  private static Sentence stated(boolean checked, List<Link> links) {
    String records = links.stream().map(Link::record).distinct().collect(Collectors.joining(", "));
    return checked
        ? Sentence.of("Stated by {0}.", records)
        : Sentence.of("Put down from memory and not checked: {0}.", records);
  }

  /// The day of the only record that gives one, or on which what it states began.
  private DateInterval when(List<Link> links) {
    List<DateInterval> days =
        links.stream()
            .map(Link::record)
            .distinct()
            .flatMap(record -> desk.entity(record).flatMap(PinPath::day).stream())
            .toList();
    return days.size() == 1 ? days.getFirst() : DateInterval.UNKNOWN;
  }

  private static Optional<DateInterval> day(Entity record) {
    return record
        .first("date")
        .or(() -> record.first("startDate"))
        .flatMap(PartialDate::parse)
        .map(PartialDate::interval);
  }
}
