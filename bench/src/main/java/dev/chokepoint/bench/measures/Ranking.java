package dev.chokepoint.bench.measures;

import java.util.Comparator;
import java.util.List;

/// How well a score orders pairs, whatever the threshold.
public final class Ranking {

  private Ranking() {}

  /// The area under the ROC curve: the chance that a same pair scores above another pair, a tie
  /// counting half. Not a number when one of the labels is missing.
  public static double auc(List<Scored> pairs) {
    List<Scored> sorted = pairs.stream().sorted(Comparator.comparingDouble(Scored::score)).toList();
    double rankSum = 0;
    long same = 0;
    int start = 0;
    while (start < sorted.size()) {
      int end = start;
      int tied = 0;
      while (end < sorted.size() && sorted.get(end).score() == sorted.get(start).score()) {
        tied += sorted.get(end).same() ? 1 : 0;
        end++;
      }
      rankSum += tied * (start + 1 + end) / 2.0;
      same += tied;
      start = end;
    }
    long other = pairs.size() - same;
    return (rankSum - same * (same + 1) / 2.0) / ((double) same * other);
  }

  /// The score that, as a threshold, gives the best F1; the lowest of equals. 1 when there is no
  /// pair.
  public static double bestThreshold(List<Scored> pairs) {
    List<Scored> sorted =
        pairs.stream().sorted(Comparator.comparingDouble(Scored::score).reversed()).toList();
    long all = pairs.stream().filter(Scored::same).count();
    double best = -1;
    double threshold = 1;
    int found = 0;
    for (int i = 0; i < sorted.size(); i++) {
      found += sorted.get(i).same() ? 1 : 0;
      boolean last = i + 1 == sorted.size() || sorted.get(i + 1).score() < sorted.get(i).score();
      double f1 = 2.0 * found / (i + 1 + all);
      if (last && f1 >= best) {
        best = f1;
        threshold = sorted.get(i).score();
      }
    }
    return threshold;
  }
}
