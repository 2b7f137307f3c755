package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the rules for persons share: drawing a name, writing it down, keeping slips from giving
/// another known name.
final class PersonBase {

  private final PersonNames names;
  private final Draw draw;
  private final Pairs pairs;
  private final Set<String> known = new HashSet<>();

  PersonBase(PersonNames names, Draw draw) {
    this.names = names;
    this.draw = draw;
    this.pairs = new Pairs(draw);
    for (String country : names.countries()) {
      for (String role : List.of("m", "f", "s")) {
        names
            .parts()
            .of(country, role)
            .forEach(part -> part.spellings().forEach(each -> known.add(plain(each.text()))));
      }
    }
  }

  PersonNames names() {
    return names;
  }

  Draw draw() {
    return draw;
  }

  PersonName any() {
    return names.name(draw.pick(names.countries()), false);
  }

  PersonName from(List<String> countries) {
    return names.name(draw.pick(countries), false);
  }

  String birth() {
    return draw.day(1938, 2003);
  }

  /// As one source writes it: in order, in capitals, or as a list prints it.
  String written(PersonName name) {
    return switch (draw.below(8)) {
      case 0 -> name.latin().toUpperCase(Locale.ROOT);
      case 1 -> name.listForm();
      default -> name.latin();
    };
  }

  /// Whether every word that a slip made is no other name that is known.
  boolean unknown(String before, String after) {
    Set<String> old = new HashSet<>(List.of(plain(before).split("[ -]")));
    for (String word : plain(after).split("[ -]")) {
      if (!old.contains(word) && known.contains(word)) {
        return false;
      }
    }
    return true;
  }

  Optional<LabelledPair> same(
      Category category, Strength strength, PersonName name, String left, String right) {
    if (left.equals(right)) {
      return Optional.empty();
    }
    return Optional.of(pair(category, strength, true, name, left, right, neutral(name)));
  }

  Optional<LabelledPair> other(
      Category category, Strength strength, PersonName name, String left, String right) {
    return Optional.of(pair(category, strength, false, name, left, right, neutral(name)));
  }

  LabelledPair pair(
      Category category,
      Strength strength,
      boolean same,
      PersonName name,
      String left,
      String right,
      Attributes attributes) {
    return pairs.pair(
        category, strength, same, "Person", left, right, attributes, cluster(name.family(), name));
  }

  Attributes neutral(PersonName name) {
    return Attributes.neutral(draw, name.country(), birth());
  }

  /// The family is the cluster: men's and women's forms, all spellings and all members.
  static String cluster(NamePart family, PersonName name) {
    return "person/" + name.country() + "/" + family.original().replaceAll("(ая|а)$", "");
  }

  /// The split that a family of the same country is in.
  static Split split(NamePart family, PersonName name) {
    return Split.of(ContentHash.hex(cluster(family, name), 8));
  }

  private static String plain(String text) {
    return Parts.bare(text).toLowerCase(Locale.ROOT);
  }
}
