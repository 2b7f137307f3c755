package dev.chokepoint.bench.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// A measure and the range in which it lies, 95 of 100, if other clusters had been drawn.
///
/// @param value the measure itself; not a number where it has no meaning
/// @param low the 2.5th of 100 parts of its values over clusters drawn anew with replacement
/// @param high the 97.5th
public record Estimate(double value, double low, double high) {

  /// How often clusters are drawn anew.
  public static final int ROUNDS = 400;

  private static final long SEED = 95;

  public static Estimate of(List<Scored> pairs, ToDoubleFunction<List<Scored>> measure) {
    return of(pairs, measure, ROUNDS);
  }

  static Estimate of(List<Scored> pairs, ToDoubleFunction<List<Scored>> measure, int rounds) {
    double value = measure.applyAsDouble(pairs);
    if (Double.isNaN(value)) {
      return new Estimate(value, value, value);
    }
    Map<String, List<Scored>> byCluster = new LinkedHashMap<>();
    pairs.forEach(
        pair -> byCluster.computeIfAbsent(pair.cluster(), key -> new ArrayList<>()).add(pair));
    List<List<Scored>> clusters = List.copyOf(byCluster.values());
    SplittableRandom random = new SplittableRandom(SEED);
    double[] values = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      List<Scored> drawn = new ArrayList<>(pairs.size());
      for (int j = 0; j < clusters.size(); j++) {
        drawn.addAll(clusters.get(random.nextInt(clusters.size())));
      }
      values[i] = measure.applyAsDouble(drawn);
    }
    double[] sorted = Arrays.stream(values).filter(each -> !Double.isNaN(each)).sorted().toArray();
    if (sorted.length == 0) {
      return new Estimate(value, value, value);
    }
    return new Estimate(value, quantile(sorted, 0.025), quantile(sorted, 0.975));
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  /// For instance `0.931 (0.924-0.938)`, or a dash.
  public String text() {
    return Double.isNaN(value)
        ? "-"
        : String.format(Locale.ROOT, "%.3f (%.3f-%.3f)", value, low, high);
  }
}
