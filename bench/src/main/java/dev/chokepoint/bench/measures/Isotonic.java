package dev.chokepoint.bench.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The rising steps nearest to the labels of scored pairs, by pooling neighbours that fall (Ayer,
/// Brunk, Ewing, Reid and Silverman, 1955).
///
/// @param steps from the lowest score to the highest
public record Isotonic(List<Step> steps) {

  /// Pairs that are taken together.
  ///
  /// @param score their mean score
  /// @param share of them that are the same
  public record Step(double score, double share, int pairs) {

    private Step with(Step next) {
      int all = pairs + next.pairs;
      return new Step(
          (score * pairs + next.score * next.pairs) / all,
          (share * pairs + next.share * next.pairs) / all,
          all);
    }
  }

  public Isotonic {
    steps = List.copyOf(steps);
  }

  /// The monotone points that fit best.
  ///
  /// @param least pairs in a step at the least, so that no step rests on a handful
  public static Isotonic of(List<Scored> pairs, int least) {
    List<Scored> sorted = pairs.stream().sorted(Comparator.comparingDouble(Scored::score)).toList();
    List<Step> steps = new ArrayList<>();
    int at = 0;
    while (at < sorted.size()) {
      int end = Math.min(at + least, sorted.size());
      // Equal scores stay together.
      while (end < sorted.size() && sorted.get(end).score() == sorted.get(end - 1).score()) {
        end++;
      }
      List<Scored> some = sorted.subList(at, end);
      steps.add(
          new Step(
              some.stream().mapToDouble(Scored::score).average().orElseThrow(),
              some.stream().filter(Scored::same).count() / (double) some.size(),
              some.size()));
      at = end;
      pool(steps);
    }
    return new Isotonic(steps);
  }

  private static void pool(List<Step> steps) {
    while (steps.size() > 1 && steps.get(steps.size() - 2).share() >= steps.getLast().share()) {
      Step last = steps.removeLast();
      steps.add(steps.removeLast().with(last));
    }
  }
}
