package dev.chokepoint.bench.screening;

import dev.chokepoint.bench.labels.Category;
import dev.chokepoint.bench.labels.LabelledPair;
import dev.chokepoint.bench.labels.Split;
import dev.chokepoint.bench.labels.Strength;
import dev.chokepoint.bench.measures.Calibration;
import dev.chokepoint.bench.measures.Confusion;
import dev.chokepoint.bench.measures.Estimate;
import dev.chokepoint.bench.measures.Ranking;
import dev.chokepoint.bench.measures.Scored;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What an engine's scores of one split are worth.
///
/// @param threshold at which precision and the like are taken
/// @param whole over all pairs of the split
/// @param byCategory for each category and strength, in their order
/// @param curve at thresholds from 0 to 1 in hundredths
record Accuracy(
    Split split, double threshold, Row whole, Map<String, Row> byCategory, List<Point> curve) {

  /// Measures over some pairs. What has no meaning for pairs of one label is not a number, but for
  /// the AUC, which then is against all pairs of the other label in the split.
  record Row(
      int same,
      int other,
      Estimate precision,
      Estimate recall,
      Estimate falsePositiveRate,
      Estimate f1,
      Estimate auc,
      Estimate calibrationError,
      Calibration calibration) {}

  record Point(double threshold, double precision, double recall, double falsePositiveRate) {}

  static Accuracy of(Split split, Map<LabelledPair, Double> scores, double threshold) {
    List<Scored> all = scored(scores, pair -> pair.split() == split);
    Map<String, Row> byCategory = new LinkedHashMap<>();
    for (Category category : Category.values()) {
      for (Strength strength : Strength.values()) {
        List<Scored> some =
            scored(
                scores,
                pair ->
                    pair.split() == split
                        && pair.category() == category
                        && pair.strength() == strength);
        if (!some.isEmpty()) {
          byCategory.put(category.key() + " " + strength.key(), row(some, all, threshold));
        }
      }
    }
    List<Point> curve = new ArrayList<>();
    for (int i = 0; i <= 100; i++) {
      Confusion at = Confusion.of(all, i / 100.0);
      curve.add(new Point(i / 100.0, at.precision(), at.recall(), at.falsePositiveRate()));
    }
    return new Accuracy(split, threshold, row(all, all, threshold), byCategory, curve);
  }

  private static List<Scored> scored(
      Map<LabelledPair, Double> scores, Predicate<LabelledPair> which) {
    List<Scored> scored = new ArrayList<>();
    scores.forEach((pair, score) -> {
      if (which.test(pair)) {
        scored.add(new Scored(pair.cluster(), score, pair.same()));
      }
    });
    return scored;
  }

  private static Row row(List<Scored> pairs, List<Scored> all, double threshold) {
    int same = (int) pairs.stream().filter(Scored::same).count();
    boolean both = same > 0 && same < pairs.size();
    List<Scored> ranked = new ArrayList<>(pairs);
    if (!both) {
      all.stream().filter(each -> each.same() == (same == 0)).forEach(ranked::add);
    }
    Estimate none = new Estimate(Double.NaN, Double.NaN, Double.NaN);
    return new Row(
        same,
        pairs.size() - same,
        both ? Estimate.of(pairs, some -> Confusion.of(some, threshold).precision()) : none,
        Estimate.of(pairs, some -> Confusion.of(some, threshold).recall()),
        Estimate.of(pairs, some -> Confusion.of(some, threshold).falsePositiveRate()),
        both ? Estimate.of(pairs, some -> Confusion.of(some, threshold).f1()) : none,
        both
            ? Estimate.of(ranked, Ranking::auc)
            : new Estimate(Ranking.auc(ranked), Double.NaN, Double.NaN),
        Estimate.of(pairs, some -> Calibration.of(some).error()),
        Calibration.of(pairs));
  }
}
