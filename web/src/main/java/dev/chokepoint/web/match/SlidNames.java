package dev.chokepoint.web.match;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.score.Feature;
import dev.chokepoint.matching.score.PartyName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of a snapshot, made ready once for the slider. Every name is compared with every
/// question, since the slider has no index; parts that many names have are compared once.
final class SlidNames {

  private static final double HUNDRED = 100;

  private final Map<String, List<Listed>> bySource = new HashMap<>();
  private final List<Slider.Part> parts = new ArrayList<>();

  private record Listed(String id, String raw, String whole, List<Integer> parts) {}

  private SlidNames(Holdings holdings) {
    Map<String, Integer> numbers = new HashMap<>();
    holdings
        .sources()
        .forEach(source -> {
          List<Listed> names = new ArrayList<>();
          holdings.names(
              Set.of(source.name()),
              (id, party) -> {
                for (PartyName listed : party.names()) {
                  names.add(listed(id, listed.name().raw(), numbers));
                }
              });
          bySource.put(source.name(), names);
        });
  }

  static SlidNames of(Holdings holdings) {
    return new SlidNames(holdings);
  }

  private Listed listed(String id, String raw, Map<String, Integer> numbers) {
    Slider.Name name = Slider.Name.of(raw);
    List<Integer> own = new ArrayList<>();
    for (Slider.Part part : name.parts()) {
      Integer known = numbers.putIfAbsent(part.text(), parts.size());
      if (known == null) {
        own.add(parts.size());
        parts.add(part);
      } else {
        own.add(known);
      }
    }
    return new Listed(id, raw, name.whole(), List.copyOf(own));
  }

  /// Every entity with a name that scores more than the cutoff, best first, by its best name.
  /// Scores are whole hundredths, as the slider's are.
  List<Candidate> candidates(List<String> asked, double cutoff, Set<String> from) {
    Map<String, Candidate> best = new HashMap<>();
    for (String raw : asked) {
      Slider.Name name = Slider.Name.of(raw);
      if (name.parts().isEmpty()) {
        continue;
      }
      Map<String, double[]> sums = sums(name, from);
      sums.forEach((source, ofParts) -> {
        List<Listed> names = bySource.getOrDefault(source, List.of());
        for (int i = 0; i < names.size(); i++) {
          Listed listed = names.get(i);
          double score = hundredths(name, listed, ofParts[i]);
          Candidate known = best.get(listed.id());
          if (score > cutoff && (known == null || score > known.score())) {
            best.put(listed.id(), new Candidate(listed.id(), score, because(raw, listed, score)));
          }
        }
      });
    }
    return Candidate.ordered(best.values());
  }

  /// For every name the sum of how like its likest part is to each part asked about. One part asked
  /// about is looked at after the other, so that long names take no more memory.
  private Map<String, double[]> sums(Slider.Name asked, Set<String> from) {
    Map<String, double[]> sums = new HashMap<>();
    double[] likeness = new double[parts.size()];
    for (Slider.Part part : asked.parts()) {
      for (int i = 0; i < likeness.length; i++) {
        likeness[i] = Slider.likeness(part, parts.get(i));
      }
      for (String source : from) {
        List<Listed> names = bySource.getOrDefault(source, List.of());
        double[] ofSource = sums.computeIfAbsent(source, s -> new double[names.size()]);
        for (int i = 0; i < ofSource.length; i++) {
          ofSource[i] += best(likeness, names.get(i));
        }
      }
    }
    return sums;
  }

  private static double best(double[] likeness, Listed listed) {
    double best = 0;
    for (int part : listed.parts()) {
      best = Math.max(best, likeness[part]);
    }
    return best;
  }

  private static double hundredths(Slider.Name asked, Listed listed, double sum) {
    if (listed.parts().isEmpty()) {
      return 0;
    }
    double parts = sum / asked.parts().size();
    double score = Math.max(Slider.jaroWinkler(asked.whole(), listed.whole()), parts);
    return Math.rint(score * HUNDRED) / HUNDRED;
  }

  private static Candidate.Because because(String asked, Listed listed, double score) {
    String other = listed.raw();
    return () ->
        new Explanation(
            score,
            Sentence.verbatim("“" + asked + "” and “" + other + "”: letters and sound"),
            List.of(),
            List.of(new Feature(Feature.Kind.NAME, Feature.Standing.NEARLY, asked, other, score)),
            Sentence.nothing());
  }
}
