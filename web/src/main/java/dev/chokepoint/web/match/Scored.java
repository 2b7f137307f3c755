package dev.chokepoint.web.match;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.matching.score.Feature;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.entity.EntityForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A result with its score and why.
///
/// @param sentence names both values and what speaks for and against; null where a score has none
record Scored(Entity entity, double score, @Nullable String sentence, List<Feature> features) {

  private static final double DIGITS = 1000;

  Scored {
    features = List.copyOf(features);
  }

  Map<String, @Nullable Object> body(EntityForm form, double threshold) {
    return form.of(entity)
        .put("score", rounded(score))
        .put("match", score >= threshold)
        .put("explanations", explanations())
        .map();
  }

  /// Only what was compared is told.
  Map<String, @Nullable Object> explanations() {
    Json.Members all = Json.object();
    for (Feature feature : features) {
      String detail = detail(feature);
      if (detail != null || feature.contribution() > 0) {
        all.put(
            feature.kind().name().toLowerCase(Locale.ROOT),
            Json.object()
                .put("detail", detail)
                .put("score", rounded(feature.contribution()))
                .put("query", feature.left())
                .put("candidate", feature.right())
                .map());
      }
    }
    return all.map();
  }

  private @Nullable String detail(Feature feature) {
    if (feature.kind() == Feature.Kind.NAME) {
      return sentence;
    }
    return switch (feature.standing()) {
      case AGREES -> feature.kind() == Feature.Kind.SCHEMA ? null : "agrees";
      case NEARLY -> "nearly agrees";
      case DIFFERS -> "differs";
      case NOT_GIVEN, NOT_ON_RECORD, UNKNOWN -> null;
    };
  }

  private static double rounded(double value) {
    return Math.rint(value * DIGITS) / DIGITS;
  }
}
