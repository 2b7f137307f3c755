package dev.chokepoint.matching.explain;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.matching.score.Feature;
import dev.chokepoint.matching.score.Territories;
import org.jspecify.annotations.Nullable;

/// Says what one kind of fact speaks for or against.
final class FactWording {

  private FactWording() {}

  /// The part of a sentence; null where there is nothing to say.
  static @Nullable Sentence of(Feature feature) {
    return switch (feature.kind()) {
      case NAME -> null;
      case SCHEMA -> kindOfParty(feature);
      case DATE -> plain(feature, Sentence.of("date"));
      case IDENTIFIER -> plain(feature, Sentence.of("number"));
      case COUNTRY ->
          feature.isMissing() ? plain(feature, Sentence.of("country")) : country(feature);
      case ADDRESS ->
          feature.isMissing() ? plain(feature, Sentence.of("address")) : address(feature);
    };
  }

  private static @Nullable Sentence kindOfParty(Feature feature) {
    return switch (feature.standing()) {
      case NEARLY, DIFFERS -> plain(feature, Sentence.of("kind of party"));
      default -> null;
    };
  }

  private static @Nullable Sentence plain(Feature feature, Sentence what) {
    String left = String.valueOf(feature.left());
    String right = String.valueOf(feature.right());
    return switch (feature.standing()) {
      case AGREES -> Sentence.of("{0} agrees ({1})", what, left);
      case NEARLY -> Sentence.of("{0} nearly agrees ({1}, {2})", what, left, right);
      case DIFFERS -> Sentence.of("{0} differs ({1}, {2})", what, left, right);
      case NOT_GIVEN -> Sentence.of("{0} not given", what);
      case NOT_ON_RECORD -> Sentence.of("{0} not on record", what);
      case UNKNOWN -> null;
    };
  }

  private static Sentence country(Feature feature) {
    String one = String.valueOf(feature.left());
    String other = String.valueOf(feature.right());
    if (feature.standing() == Feature.Standing.AGREES) {
      return one.equals(other)
          ? Sentence.of("country agrees ({0})", one)
          : Sentence.of("country agrees ({0} and {1} are one)", one, other);
    }
    return switch (Territories.shipped().relation(one, other)) {
      case HEIR ->
          Sentence.of("country nearly agrees ({0}, {1}): one followed the other", one, other);
      case PART ->
          Sentence.of(
              "country nearly agrees ({0}, {1}): one is counted under the other", one, other);
      case CLAIMED ->
          Sentence.of(
              "country neither agrees nor differs ({0}, {1}): records name either", one, other);
      case BESIDE -> Sentence.of("country differs ({0}, {1}), both under one country", one, other);
      case SAME, OTHER -> Sentence.of("country differs ({0}, {1})", one, other);
    };
  }

  private static Sentence address(Feature feature) {
    String one = String.valueOf(feature.left());
    String other = String.valueOf(feature.right());
    return switch (feature.standing()) {
      case AGREES -> Sentence.of("address agrees (“{0}”, “{1}”)", one, other);
      case NEARLY -> Sentence.of("address agrees in part (“{0}”, “{1}”)", one, other);
      default -> Sentence.of("another address (“{0}”, “{1}”), which does nothing", one, other);
    };
  }
}
