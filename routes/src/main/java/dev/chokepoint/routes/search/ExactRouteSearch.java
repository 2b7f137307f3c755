package dev.chokepoint.routes.search;

import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Exact search by tallies.
///
/// The rank of a route is that of its [Tally], then its steps' dates and ids in turn. So the
/// tallies are taken from the best rank on, those of one rank together, and for each the routes
/// with just that tally are listed depth first in the order of dates and ids; [LatestDays] tells of
/// each beginning whether some walk in time completes it. The k-best problem is that of Yen 1971
/// ("Finding the k shortest loopless paths", Management Science 17) and Lawler 1972; where their
/// methods solve one shortest-path problem for each deviation, here one table serves all, and a
/// beginning fails only where every completion would pass a holder twice. When many beginnings
/// fail, the table is computed anew without the holders already passed, as Yen does.
///
/// Of parallel steps of one strength between two holders only the first in order, and the first of
/// unknown first day, can be part of a best route: any other has the same rest of the route, is
/// later in order and leaves no more time.
///
/// Time O(steps x 630) for the table and O(k x 6 x steps at a holder) for the listing where
/// beginnings do not fail; in the worst case exponential in the six steps.
public final class ExactRouteSearch implements RouteSearch {

  /// So many beginnings are tried for one tally before the table is computed anew.
  private static final int PATIENCE = 4_000;

  /// Deeper beginnings are not worth a table of their own.
  private static final int DEEPEST_TABLE = 3;

  @Override
  public List<Route> best(Question question) {
    StepGraph graph = StepGraph.of(question);
    return graph == null ? List.of() : new Listing(graph, question).routes();
  }

  /// A step that can be taken next.
  private record Choice(int to, int rest, int day, Step step) {}

  private static final class Listing {

    private final StepGraph graph;
    private final Question question;
    private final List<Route> found = new ArrayList<>();
    private final Set<List<Integer>> told = new HashSet<>();
    private final Map<List<Integer>, Route> listed = new LinkedHashMap<>();
    private final BitSet onPath = new BitSet();
    private final Deque<Integer> holders = new ArrayDeque<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private int tried;

    Listing(StepGraph graph, Question question) {
      this.graph = graph;
      this.question = question;
    }

    List<Route> routes() {
      LatestDays days = LatestDays.of(graph, new BitSet());
      for (List<Integer> rank : Tally.BEST_FIRST) {
        if (found.size() == question.most()) {
          break;
        }
        take(rank.stream().flatMap(tally -> routes(tally, days).entrySet().stream()).toList());
      }
      return List.copyOf(found);
    }

    /// The best routes of one tally by the holders they pass, as many as are still wanted.
    private Map<List<Integer>, Route> routes(int tally, LatestDays days) {
      listed.clear();
      if (Tally.hops(tally) <= question.hops() && days.of(graph.start, tally) >= graph.earliest) {
        tried = 0;
        visit(graph.start, tally, graph.earliest, days);
      }
      return new LinkedHashMap<>(listed);
    }

    /// Takes the best of what the tallies of one rank gave; only dates and ids tell them apart.
    private void take(List<Map.Entry<List<Integer>, Route>> routes) {
      routes.stream()
          .sorted(Map.Entry.comparingByValue(Route.BEST_FIRST))
          .forEach(each -> {
            if (found.size() < question.most() && told.add(each.getKey())) {
              found.add(each.getValue());
            }
          });
    }

    private boolean full() {
      return found.size() + listed.size() == question.most();
    }

    private void visit(int holder, int rest, int day, LatestDays known) {
      onPath.set(holder);
      holders.addLast(holder);
      if (holder == graph.end) {
        List<Integer> passed = List.copyOf(holders);
        if (!told.contains(passed)) {
          listed.computeIfAbsent(passed, key -> new Route(List.copyOf(steps)));
        }
      } else {
        LatestDays days = known;
        if (tried++ > PATIENCE && !steps.isEmpty() && steps.size() <= DEEPEST_TABLE) {
          BitSet shut = (BitSet) onPath.clone();
          shut.clear(holder);
          days = LatestDays.of(graph, shut);
        }
        for (Choice choice : choices(holder, rest, day, days)) {
          if (full()) {
            break;
          }
          steps.addLast(choice.step());
          visit(choice.to(), choice.rest(), choice.day(), days);
          steps.removeLast();
        }
      }
      holders.removeLast();
      onPath.clear(holder);
    }

    private List<Choice> choices(int holder, int rest, int day, LatestDays days) {
      List<Choice> choices = new ArrayList<>();
      for (StepGraph.Bundle bundle : graph.leaving(holder)) {
        int left = Tally.without(rest, bundle.place());
        if (left == Tally.NONE || onPath.get(bundle.to())) {
          continue;
        }
        int latest = days.of(bundle.to(), left);
        if (latest == LatestDays.NEVER || latest < day) {
          continue;
        }
        int first = bundle.firstTakable(day, latest, 0, false);
        if (first >= 0) {
          choices.add(choice(bundle, first, left, day));
          if (bundle.first(first) > day) {
            int unknown = bundle.firstTakable(day, latest, first + 1, true);
            if (unknown >= 0) {
              choices.add(choice(bundle, unknown, left, day));
            }
          }
        }
      }
      choices.sort(Comparator.comparing(Choice::step, Step.BY_DATE));
      return choices;
    }

    private static Choice choice(StepGraph.Bundle bundle, int place, int left, int day) {
      return new Choice(bundle.to(), left, Math.max(day, bundle.first(place)), bundle.step(place));
    }
  }
}
