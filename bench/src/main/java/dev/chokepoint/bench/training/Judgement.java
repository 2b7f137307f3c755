package dev.chokepoint.bench.training;

import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.TracedRoute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// How the answer for one item stands against what is true.
///
/// Two records that a route joins by name alone are counted as one holder, whichever of them the
/// truth names. Where the truth does not know the origin of a part, an assumed first step from the
/// maker that is marked on it is left out of the comparison.
///
/// @param planted what is true
/// @param told how many routes were told
/// @param place of the planted route among them, from 1; 0 where it is not told
/// @param first what stands first
/// @param lines how many goods lines of the planted route stand on the told one, as its record or
///   as another that fits the same step
/// @param decoysTold ids of decoys on any route told
/// @param decoysPreferred those on routes before the planted one; where it is not told, those on
///   the first route
public record Judgement(
    Planted planted,
    int told,
    int place,
    First first,
    int lines,
    Set<String> decoysTold,
    Set<String> decoysPreferred) {

  /// What stands first.
  public enum First {
    PLANTED("the planted route"),
    /// Parties of the planted route in their order up to its last holder, and none other.
    PART("a part of the planted route"),
    OTHER("another route"),
    NOTHING("no route");

    private final String words;

    First(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public Judgement {
    decoysTold = Set.copyOf(decoysTold);
    decoysPreferred = Set.copyOf(decoysPreferred);
  }

  /// Judges an answer.
  public static Judgement of(Planted planted, Trace trace) {
    List<List<Set<String>>> routes =
        trace.routes().stream().map(traced -> holders(traced.route(), trace, planted)).toList();
    int place = 0;
    for (int i = 0; i < routes.size() && place == 0; i++) {
      place = same(planted.route(), routes.get(i)) ? i + 1 : 0;
    }
    Set<String> told = new TreeSet<>();
    Set<String> preferred = new TreeSet<>();
    for (int i = 0; i < routes.size(); i++) {
      Set<String> decoys = new HashSet<>(planted.decoys());
      decoys.retainAll(used(trace.routes().get(i).route()));
      told.addAll(decoys);
      if (place == 0 ? i == 0 : i + 1 < place) {
        preferred.addAll(decoys);
      }
    }
    int lines = 0;
    if (place > 0) {
      Set<String> fitting = new HashSet<>(lines(trace.routes().get(place - 1), trace));
      lines = (int) planted.lines().stream().filter(fitting::contains).count();
    }
    return new Judgement(
        planted, routes.size(), place, first(planted, routes, place), lines, told, preferred);
  }

  private static First first(Planted planted, List<List<Set<String>>> routes, int place) {
    if (routes.isEmpty()) {
      return First.NOTHING;
    }
    if (place == 1) {
      return First.PLANTED;
    }
    return partOf(planted.route(), routes.getFirst()) ? First.PART : First.OTHER;
  }

  /// The holders of a route without the part found, those joined by name alone together.
  private static List<Set<String>> holders(Route route, Trace trace, Planted planted) {
    List<Set<String>> holders = new ArrayList<>();
    holders.add(members(route.steps().getFirst().from(), trace));
    for (Step step : route.steps()) {
      if (step.kind() == StepKind.SAME_NAME) {
        holders.getLast().addAll(members(step.to(), trace));
      } else if (!step.to().equals(trace.part().id())) {
        holders.add(members(step.to(), trace));
      }
    }
    boolean begins = planted.route().stream().anyMatch(holders.getFirst()::contains);
    return !begins && route.steps().getFirst().assumed()
        ? holders.subList(1, holders.size())
        : holders;
  }

  private static Set<String> members(String holder, Trace trace) {
    Set<String> members = new HashSet<>(trace.members().getOrDefault(holder, List.of()));
    members.add(holder);
    return members;
  }

  private static boolean same(List<String> planted, List<Set<String>> holders) {
    if (planted.isEmpty() || planted.size() != holders.size()) {
      return false;
    }
    for (int i = 0; i < planted.size(); i++) {
      if (!holders.get(i).contains(planted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean partOf(List<String> planted, List<Set<String>> holders) {
    int at = -1;
    for (Set<String> holder : holders) {
      int next = at + 1;
      while (next < planted.size() && !holder.contains(planted.get(next))) {
        next++;
      }
      if (next == planted.size()) {
        return false;
      }
      at = next;
    }
    return at == planted.size() - 1;
  }

  private static Set<String> used(Route route) {
    Set<String> used = new HashSet<>();
    route.steps().forEach(step -> step.readFrom().ifPresent(used::add));
    return used;
  }

  private static Set<String> lines(TracedRoute traced, Trace trace) {
    Set<String> lines = used(traced.route());
    traced.alike().values().forEach(lines::addAll);
    // A line may stand under another report of the same movement.
    Map<String, List<String>> reports = new TreeMap<>();
    trace.fitting().forEach(each -> reports.put(each.shipment().id(), each.reported()));
    Set<String> all = new HashSet<>(lines);
    lines.forEach(line -> all.addAll(reports.getOrDefault(line, List.of())));
    // Where an answer documents a step, the line of it need not be the record that is shown.
    for (Step step : traced.route().steps()) {
      trace.steps().stream()
          .filter(other -> other.from().equals(step.from()) && other.to().equals(step.to()))
          .forEach(other -> other.readFrom().ifPresent(all::add));
    }
    return all;
  }
}
