package dev.chokepoint.routes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A way from the maker to the part found: steps that follow on one another, no holder twice.
///
/// @param steps in the direction of travel, at least one
public record Route(List<Step> steps) {

  /// The best first: weakest step, how many steps stand at that strength, length, how many stand at
  /// each better strength from the weaker to the better, then step by step by date and id.
  public static final Comparator<Route> BEST_FIRST =
      Comparator.comparing(Route::strength)
          .thenComparingInt(route -> route.count(route.strength()))
          .thenComparingInt(Route::length)
          .thenComparingInt(route -> route.count(Strength.ASSUMED))
          .thenComparingInt(route -> route.count(Strength.WEAK))
          .thenComparingInt(route -> route.count(Strength.FITS))
          .thenComparing(Route::byDate);

  public Route {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a route has at least one step");
    }
    for (int i = 1; i < steps.size(); i++) {
      if (!steps.get(i - 1).to().equals(steps.get(i).from())) {
        throw new IllegalArgumentException(
            steps.get(i).id() + " does not follow on " + steps.get(i - 1).id());
      }
    }
  }

  /// The strength of its weakest step.
  public Strength strength() {
    return Strength.weakest(steps.stream().map(Step::strength).toList());
  }

  /// The first step of the weakest strength.
  public Step weakestStep() {
    Strength weakest = strength();
    return steps.stream().filter(step -> step.strength() == weakest).findFirst().orElseThrow();
  }

  /// How many steps stand at a strength.
  public int count(Strength strength) {
    return (int) steps.stream().filter(step -> step.strength() == strength).count();
  }

  /// The number of steps.
  public int length() {
    return steps.size();
  }

  /// Ids of the holders in order, the part found at the end.
  public List<String> holders() {
    List<String> holders = new ArrayList<>();
    holders.add(steps.getFirst().from());
    steps.forEach(step -> holders.add(step.to()));
    return holders;
  }

  private static int byDate(Route left, Route right) {
    for (int i = 0; i < Math.min(left.length(), right.length()); i++) {
      int order = Step.BY_DATE.compare(left.steps.get(i), right.steps.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
