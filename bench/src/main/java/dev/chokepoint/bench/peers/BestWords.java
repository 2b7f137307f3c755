package dev.chokepoint.bench.peers;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Jaro-Winkler of words, each with its best counterpart, weighted by length, the mean of both
/// directions: how screening programs commonly rescore candidates.
final class BestWords {

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private BestWords() {}

  static double score(List<String> left, List<String> right) {
    return (covered(left, right) + covered(right, left)) / 2;
  }

  private static double covered(List<String> words, List<String> others) {
    double sum = 0;
    int letters = 0;
    for (String word : words) {
      double best = 0;
      for (String other : others) {
        best = Math.max(best, word.equals(other) ? 1 : SIMILARITY.apply(word, other));
      }
      sum += best * word.length();
      letters += word.length();
    }
    return letters == 0 ? 0 : sum / letters;
  }
}
