package dev.chokepoint.web.match;

import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.score.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Scores by weights that a client sets.
final class Weighing {

  private Weighing() {}

  /// The score with each feature's contribution multiplied.
  static List<Candidate> weighed(List<Candidate> found, Map<String, Double> weights) {
    List<Candidate> all = new ArrayList<>();
    for (Candidate candidate : found) {
      Explanation told = candidate.because().tell();
      List<Feature> features = new ArrayList<>();
      double sum = 0;
      for (Feature feature : told.features()) {
        String name = feature.kind().name().toLowerCase(Locale.ROOT);
        double part = feature.contribution() * weights.getOrDefault(name, 1.0);
        sum += part;
        features.add(
            new Feature(feature.kind(), feature.standing(), feature.left(), feature.right(), part));
      }
      double score = Math.clamp(sum, 0, 1);
      Explanation weighed =
          new Explanation(score, told.sentence(), told.words(), features, told.settle());
      all.add(new Candidate(candidate.id(), score, () -> weighed));
    }
    return Candidate.ordered(all);
  }
}
