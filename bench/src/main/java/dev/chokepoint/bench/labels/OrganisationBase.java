package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.Locale;
import java.util.Optional;

/// What the rules for organisations share.
final class OrganisationBase {

  static final String SCHEMA = "Organization";

  private final OrganisationNames names;
  private final Draw draw;
  private final Pairs pairs;

  OrganisationBase(OrganisationNames names, Draw draw) {
    this.names = names;
    this.draw = draw;
    this.pairs = new Pairs(draw);
  }

  OrganisationNames names() {
    return names;
  }

  Draw draw() {
    return draw;
  }

  OrganisationName any() {
    return names.name(draw.pick(OrganisationNames.COUNTRIES));
  }

  /// As one source writes it: as registered in Latin letters, or in capitals.
  String written(OrganisationName name) {
    return draw.chance(0.3) ? name.upperCase() : name.latin();
  }

  Optional<LabelledPair> same(
      Category category, Strength strength, OrganisationName name, String left, String right) {
    return left.equals(right)
        ? Optional.empty()
        : Optional.of(pair(category, strength, true, name, left, right, neutral(name)));
  }

  Optional<LabelledPair> other(
      Category category, Strength strength, OrganisationName name, String left, String right) {
    return Optional.of(pair(category, strength, false, name, left, right, neutral(name)));
  }

  LabelledPair pair(
      Category category,
      Strength strength,
      boolean same,
      OrganisationName name,
      String left,
      String right,
      Attributes attributes) {
    return pairs.pair(
        category, strength, same, SCHEMA, left, right, attributes, cluster(name.own()));
  }

  Attributes neutral(OrganisationName name) {
    return Attributes.neutral(draw, name.country(), draw.day(1985, 2024));
  }

  /// The word by which the firm is told from others is the cluster, in whatever country.
  static String cluster(NamePart own) {
    return "organisation/" + own.latin().toLowerCase(Locale.ROOT);
  }

  static Split split(NamePart own) {
    return Split.of(ContentHash.hex(cluster(own), 8));
  }
}
