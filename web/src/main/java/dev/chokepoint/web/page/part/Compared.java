package dev.chokepoint.web.page.part;

import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.score.Feature;
import dev.chokepoint.web.page.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Two parties compared: what is alike and what is not, how the score comes about, why in a
/// sentence, and what would settle it.
///
/// @param sentence why, naming both values
/// @param settle what would settle it; empty where that is said elsewhere
public record Compared(
    CompareTable table, Waterfall waterfall, String sentence, String settle, String score) {

  /// Compares what was asked with what was found.
  public static Compared of(
      Visit visit, Explanation explanation, PartySide asked, PartySide found) {
    List<CompareTable.Line> lines = new ArrayList<>();
    for (Feature feature : explanation.features()) {
      if (!asked.of(feature.kind()).isEmpty() || !found.of(feature.kind()).isEmpty()) {
        lines.add(line(visit, explanation, feature, asked, found));
      }
    }
    return new Compared(
        new CompareTable(
            visit.say("compare.caption", asked.name().text(), found.name().text()),
            asked.name(),
            found.name(),
            lines),
        Waterfall.of(visit, explanation),
        visit.say(explanation.sentence()),
        visit.say(explanation.settle()),
        Waterfall.score(explanation.score()));
  }

  /// The same without what would settle it, for pages that say it once for several.
  public Compared unsettled() {
    return new Compared(table, waterfall, sentence, "", score);
  }

  private static CompareTable.Line line(
      Visit visit, Explanation explanation, Feature feature, PartySide asked, PartySide found) {
    Feature.Kind kind = feature.kind();
    return new CompareTable.Line(
        visit.say(Waterfall.key(kind)),
        asked.of(kind),
        found.of(kind),
        likeness(feature.standing()),
        feature.contribution() == 0 ? null : Waterfall.signed(feature.contribution()),
        kind == Feature.Kind.NAME ? words(explanation) : missing(visit, feature.standing()));
  }

  private static CompareTable.Likeness likeness(Feature.Standing standing) {
    return switch (standing) {
      case AGREES -> CompareTable.Likeness.SAME;
      case NEARLY -> CompareTable.Likeness.LIKE;
      case DIFFERS -> CompareTable.Likeness.DIFFERS;
      case NOT_GIVEN, NOT_ON_RECORD, UNKNOWN -> CompareTable.Likeness.MISSING;
    };
  }

  private static @Nullable String missing(Visit visit, Feature.Standing standing) {
    return switch (standing) {
      case NOT_GIVEN -> visit.say("compare.not-given");
      case NOT_ON_RECORD -> visit.say("compare.not-on-record");
      default -> null;
    };
  }

  /// Which word was taken for which: `ambrel ≈ амбрел · ± trade`.
  private static String words(Explanation explanation) {
    return explanation.words().stream()
        .map(pair -> {
          String left = pair.left();
          String right = pair.right();
          if (left != null && right != null) {
            String sign = pair.standing() == Explanation.Standing.CONTRADICTS ? " ≠ " : " ≈ ";
            return left.equals(right) ? left + " = " + right : left + sign + right;
          }
          return (left == null ? "∅ ≠ " + right : left + " ≠ ∅");
        })
        .collect(Collectors.joining(" · "));
  }
}
