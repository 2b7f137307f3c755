package dev.chokepoint.web.match;

import dev.chokepoint.matching.Matching;
import dev.chokepoint.web.answer.Asked;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.catalog.Dataset;
import dev.chokepoint.web.filter.EntityFilter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a batch is to be screened.
///
/// @param limit results of one query
/// @param threshold from which score on a result is a match
/// @param cutoff results must score more than this
/// @param weights what each feature's contribution is multiplied by; empty for the score as it is
/// @param nameProperty only names of this property are asked about; empty for all
record MatchParameters(
    int limit,
    double threshold,
    double cutoff,
    Algorithm algorithm,
    EntityFilter filter,
    Map<String, Double> weights,
    String nameProperty) {

  static final int DEFAULT_LIMIT = 5;
  static final int MOST = 500;

  MatchParameters {
    weights = Map.copyOf(weights);
  }

  /// Reads the query string.
  ///
  /// @throws Problem 422 or 400 if a parameter cannot be taken
  static MatchParameters asked(Asked asked, Dataset dataset) {
    double threshold = asked.share("threshold", Matching.DEFAULT_THRESHOLD);
    double cutoff = asked.share("cutoff", Matching.DEFAULT_THRESHOLD);
    asked.flag("fuzzy", false);
    return new MatchParameters(
        asked.number("limit", DEFAULT_LIMIT, 0, MOST),
        threshold,
        Math.min(cutoff, threshold),
        Algorithm.named(asked.text("algorithm").orElse("best")),
        EntityFilter.asked(asked, dataset),
        Map.of(),
        "");
  }

  /// The same with the weights and settings of a body.
  ///
  /// @throws Problem 400 if a setting is unknown, 422 if a weight is no number
  MatchParameters with(@Nullable Object saidWeights, @Nullable Object saidSettings) {
    Map<String, Double> read = new HashMap<>();
    if (saidWeights instanceof Map<?, ?> members) {
      members.forEach((name, weight) -> {
        if (!(weight instanceof Number number)) {
          throw Problem.unprocessable(
              "float_type",
              java.util.List.of("body", "weights", String.valueOf(name)),
              "Input should be a valid number",
              weight);
        }
        read.put(String.valueOf(name), number.doubleValue());
      });
    }
    String property = nameProperty;
    if (saidSettings instanceof Map<?, ?> settings) {
      for (Map.Entry<?, ?> setting : settings.entrySet()) {
        String name = String.valueOf(setting.getKey());
        if (!algorithm.hasSettings() || !Algorithm.SETTINGS.containsKey(name)) {
          throw Problem.badRequest("Unknown config key for " + algorithm.title() + ": " + name);
        }
        if (name.equals("nm_name_property") && setting.getValue() instanceof String said) {
          property = said;
        }
      }
    }
    return new MatchParameters(limit, threshold, cutoff, algorithm, filter, read, property);
  }

  /// The same, leaving out more entities.
  MatchParameters without(Collection<String> ids) {
    return ids.isEmpty() ? this : with(limit, threshold, cutoff, filter.without(ids));
  }

  /// The same for one query that has parameters or filters of its own.
  MatchParameters with(
      int newLimit, double newThreshold, double newCutoff, EntityFilter newFilter) {
    return new MatchParameters(
        newLimit, newThreshold, newCutoff, algorithm, newFilter, weights, nameProperty);
  }
}
