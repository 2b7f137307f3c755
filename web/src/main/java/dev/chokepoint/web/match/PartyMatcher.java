package dev.chokepoint.web.match;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.filter.EntityFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Screens single parties for those who show every candidate, however little it scores.
public final class PartyMatcher {

  private final Cleaning cleaning = new Cleaning(Model.bundled());

  /// A candidate.
  ///
  /// @param score in [0,1]
  /// @param match whether it reaches the usual threshold
  /// @param features what each kind of fact adds to the score, by name
  public record Candidate(
      Entity entity, double score, boolean match, Map<String, Double> features) {}

  /// The best candidates.
  ///
  /// @param key names the query in what is wrong with it
  /// @param example a JSON object with `schema` and `properties`
  /// @param algorithm name of an algorithm
  /// @throws dev.chokepoint.web.answer.Problem 400 if it cannot be compared
  public List<Candidate> match(
      Published.Lease lease,
      String key,
      Map<String, @Nullable Object> example,
      String algorithm,
      EntityFilter filter,
      int limit) {
    MatchParameters parameters =
        new MatchParameters(
            limit, Matching.DEFAULT_THRESHOLD, 0, Algorithm.named(algorithm), filter, Map.of(), "");
    Example asked = Example.read(key, example, lease.holdings().model(), cleaning);
    return new Matcher(lease)
        .match(asked, parameters).results().stream().map(PartyMatcher::candidate).toList();
  }

  private static Candidate candidate(Scored scored) {
    Map<String, Double> features = new LinkedHashMap<>();
    scored
        .features()
        .forEach(feature ->
            features.put(
                feature.kind().name().toLowerCase(java.util.Locale.ROOT), feature.contribution()));
    return new Candidate(
        scored.entity(), scored.score(), scored.score() >= Matching.DEFAULT_THRESHOLD, features);
  }
}
