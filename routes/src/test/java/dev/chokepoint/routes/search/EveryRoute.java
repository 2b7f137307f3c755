package dev.chokepoint.routes.search;

import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The same answers by trying every path: the definition, written down.
final class EveryRoute implements RouteSearch {

  @Override
  public List<Route> best(Question question) {
    List<Route> all = new ArrayList<>();
    if (!question.from().equals(question.to())) {
      extend(question, question.from(), new ArrayDeque<>(), all);
    }
    all.sort(Route.BEST_FIRST);
    List<Route> best = new ArrayList<>();
    Set<List<String>> passed = new HashSet<>();
    for (Route route : all) {
      if (best.size() < question.most() && passed.add(route.holders())) {
        best.add(route);
      }
    }
    return best;
  }

  private static void extend(Question question, String at, Deque<Step> path, List<Route> all) {
    if (at.equals(question.to())) {
      Route route = new Route(List.copyOf(path));
      if (respectsTime(route, question)) {
        all.add(route);
      }
      return;
    }
    for (Step step : question.steps()) {
      boolean seen =
          step.to().equals(question.from())
              || path.stream().anyMatch(before -> before.to().equals(step.to()));
      if (step.from().equals(at) && !seen) {
        path.addLast(step);
        if (hops(path) <= question.hops() && path.size() - hops(path) <= MOST_LINKS) {
          extend(question, step.to(), path, all);
        }
        path.removeLast();
      }
    }
  }

  /// Steps along which goods move: a link by name alone is none.
  static int hops(Collection<Step> path) {
    return (int) path.stream().filter(step -> step.kind() != StepKind.SAME_NAME).count();
  }

  /// Takes each step as early as it can be taken.
  static boolean respectsTime(Route route, Question question) {
    LocalDate from = question.window().from();
    LocalDate now = from == null ? LocalDate.MIN : from;
    for (Step step : route.steps()) {
      LocalDate first = step.when().from();
      LocalDate last = step.when().to();
      now = first != null && first.isAfter(now) ? first : now;
      if (last != null && last.isBefore(now)) {
        return false;
      }
    }
    LocalDate to = question.window().to();
    return to == null || !now.isAfter(to);
  }
}
