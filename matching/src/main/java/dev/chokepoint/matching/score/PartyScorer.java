package dev.chokepoint.matching.score;

import dev.chokepoint.matching.names.NameTables;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Scores two parties in [0,1]: their best pair of names, raised by facts that agree and lowered by
/// facts that contradict. Sound identifiers decide. The same whichever party comes first, and never
/// higher for having more names that say the same. For one thread.
public final class PartyScorer {

  /// What a sound identifier in common makes of any two names.
  static final double BY_IDENTIFIER = 0.97;

  /// What any other number in common makes of any two names.
  static final double BY_OTHER_NUMBER = 0.88;

  private static final double WEAK_NAME = 0.85;

  private final NameScorer names;

  public PartyScorer(NameTables tables) {
    names = new NameScorer(tables);
  }

  /// The score of two parties.
  public double score(Party left, Party right) {
    return score(best(left.names(), right.names()), left, right);
  }

  /// The score of two parties whose best pair of names is known to score so.
  public double score(Names best, Party left, Party right) {
    if (!left.family().compatible(right.family())) {
      return 0;
    }
    return left.hasFacts() && right.hasFacts()
        ? withFacts(best.score(), left, right)
        : best.score();
  }

  private static double withFacts(double nameScore, Party left, Party right) {
    double score = Facts.dates(left.dates(), right.dates()).applied(nameScore);
    score = Facts.countries(left.countries(), right.countries()).applied(score);
    score = Facts.addresses(left.addresses(), right.addresses()).applied(score);
    return byIdentifiers(score, Facts.identifiers(left.identifiers(), right.identifiers()));
  }

  private static double byIdentifiers(double score, Facts.Finding found) {
    if (found.raise() > 0) {
      return Math.max(score, found.raise() + (1 - found.raise()) * score);
    }
    return score * found.keep();
  }

  /// The score that names must reach so that a party can reach `score`, unless an identifier is in
  /// common.
  public static double leastNameScore(Party asked, double score) {
    double raise = Facts.mostRaise(asked);
    double least = raise == 0 ? score : 1 - (1 - score) / (1 - raise);
    return raise == 0 ? score : Math.min(score, Math.max(least, Facts.LEAST_RAISED));
  }

  /// The best pair of names.
  ///
  /// @param left null when there is no pair at all
  /// @param right null when there is no pair at all
  public record Names(@Nullable PartyName left, @Nullable PartyName right, double score) {

    public static final Names NONE = new Names(null, null, 0);
  }

  /// The best pair of two parties' names; of equally good ones the first.
  public Names best(List<PartyName> left, List<PartyName> right) {
    Names best = Names.NONE;
    for (PartyName one : left) {
      for (PartyName other : right) {
        double score = score(one, other);
        if (score > best.score()) {
          best = new Names(one, other, score);
        }
      }
    }
    return best;
  }

  /// The score of two names as names of parties.
  public double score(PartyName left, PartyName right) {
    double score = names.score(left.name(), right.name());
    return left.isWeak() || right.isWeak() ? score * WEAK_NAME : score;
  }

  /// How the score of two parties comes about: features in the order in which they are applied.
  /// Their contributions add up to the score.
  public Account account(Party left, Party right) {
    Names best = best(left.names(), right.names());
    NameAlignment alignment =
        best.left() == null || best.right() == null
            ? null
            : names.align(best.left().name(), best.right().name());
    List<Feature> features = new ArrayList<>();
    features.add(name(best));
    double score = best.score();
    score = add(features, Feature.Kind.DATE, Facts.dates(left.dates(), right.dates()), score);
    score =
        add(
            features,
            Feature.Kind.COUNTRY,
            Facts.countries(left.countries(), right.countries()),
            score);
    score =
        add(
            features,
            Feature.Kind.ADDRESS,
            Facts.addresses(left.addresses(), right.addresses()),
            score);
    Facts.Finding numbers = Facts.identifiers(left.identifiers(), right.identifiers());
    double decided = byIdentifiers(score, numbers);
    features.add(feature(Feature.Kind.IDENTIFIER, numbers, decided - score));
    boolean compatible = left.family().compatible(right.family());
    features.add(
        new Feature(
            Feature.Kind.SCHEMA,
            schema(left, right, compatible),
            left.schema(),
            right.schema(),
            compatible ? 0 : -decided));
    return new Account(best, alignment, features, compatible ? decided : 0);
  }

  private static Feature name(Names best) {
    PartyName left = best.left();
    PartyName right = best.right();
    return new Feature(
        Feature.Kind.NAME,
        best.score() == 1
            ? Feature.Standing.AGREES
            : best.score() > 0 ? Feature.Standing.NEARLY : Feature.Standing.DIFFERS,
        left == null ? null : left.name().raw(),
        right == null ? null : right.name().raw(),
        best.score());
  }

  private static double add(
      List<Feature> features, Feature.Kind kind, Facts.Finding found, double score) {
    double after = found.applied(score);
    features.add(feature(kind, found, after - score));
    return after;
  }

  private static Feature feature(Feature.Kind kind, Facts.Finding found, double contribution) {
    return new Feature(kind, found.standing(), found.left(), found.right(), contribution);
  }

  private static Feature.Standing schema(Party left, Party right, boolean compatible) {
    if (left.schema() == null || right.schema() == null) {
      return left.schema() == null ? Feature.Standing.NOT_GIVEN : Feature.Standing.NOT_ON_RECORD;
    }
    return compatible ? Feature.Standing.AGREES : Feature.Standing.DIFFERS;
  }

  /// How a score comes about.
  ///
  /// @param names the best pair
  /// @param alignment of that pair; null when there is none
  /// @param features in the order in which they are applied
  public record Account(
      Names names, @Nullable NameAlignment alignment, List<Feature> features, double score) {

    public Account {
      features = List.copyOf(features);
    }
  }
}
