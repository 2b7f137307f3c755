package dev.chokepoint.bench.peers;

import dev.chokepoint.bench.labels.LabelledParty;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// A string measure of commons-text over whole names: the least that anybody does.
final class StringDistances implements Engine {

  private final String name;
  private final double threshold;
  private final ToDoubleBiFunction<String, String> measure;

  private StringDistances(
      String name, double threshold, ToDoubleBiFunction<String, String> measure) {
    this.name = name;
    this.threshold = threshold;
    this.measure = measure;
  }

  static Engine jaroWinkler() {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return new StringDistances("jaro-winkler", 0.85, similarity::apply);
  }

  /// One less the distance over the length of the longer name.
  static Engine levenshtein() {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return new StringDistances(
        "levenshtein",
        0.8,
        (left, right) -> {
          int longer = Math.max(left.length(), right.length());
          return longer == 0 ? 0 : 1 - distance.apply(left, right) / (double) longer;
        });
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double threshold() {
    return threshold;
  }

  @Override
  public Scorer scorer() {
    return (LabelledParty left, LabelledParty right) ->
        measure.applyAsDouble(PlainText.of(left.name()), PlainText.of(right.name()));
  }
}
