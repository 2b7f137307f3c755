package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Two organisations whose names look alike.
final class OtherOrganisations {

  private final OrganisationBase base;
  private final OrganisationNames names;
  private final Draw draw;

  OtherOrganisations(OrganisationBase base) {
    this.base = base;
    this.names = base.names();
    this.draw = base.draw();
  }

  List<Quota> quotas() {
    return List.of(
        new Quota(420, this::genericWords),
        new Quota(340, this::sameGroup),
        new Quota(320, this::numberTwin),
        new Quota(160, this::acronym),
        new Quota(140, this::otherAcronym),
        new Quota(160, this::alike),
        new Quota(150, this::genericInOtherCountry),
        new Quota(130, this::schema),
        new Quota(100, this::unrelated));
  }

  /// All is shared but the own word.
  private Optional<LabelledPair> genericWords() {
    OrganisationName name = names.name(draw.pick(OrganisationNames.COUNTRIES), 2);
    NamePart other = names.own(name.country());
    return Distance.apart(other, name.own(), 4) && oneSplit(name, other)
        ? base.other(
            Category.GENERIC_WORDS,
            Strength.MILD,
            name,
            base.written(name),
            base.written(name.withOwn(other)))
        : Optional.empty();
  }

  private static boolean oneSplit(OrganisationName name, NamePart other) {
    return OrganisationBase.split(other) == OrganisationBase.split(name.own());
  }

  /// The own word is shared, the words of trade contradict each other: sister firms.
  private Optional<LabelledPair> sameGroup() {
    OrganisationName name = names.name(draw.pick(OrganisationNames.COUNTRIES), 1);
    OrganisationName other = names.name(name.country(), 1);
    boolean differ =
        Distance.apart(name.trade().getFirst(), other.trade().getFirst(), 4)
            && !contains(name.trade().getFirst(), other.trade().getFirst())
            && !contains(other.trade().getFirst(), name.trade().getFirst())
            && !isVague(name.trade().getFirst())
            && !isVague(other.trade().getFirst());
    return differ
        ? base.other(
            Category.SAME_GROUP,
            Strength.MILD,
            name,
            base.written(name),
            base.written(name.withTrade(other.trade())))
        : Optional.empty();
  }

  /// Words that say nothing of the business; that one firm has one and another not tells nothing.
  private static boolean isVague(NamePart word) {
    return List.of("Group", "International", "Holding", "General Trading", "Services", "Solutions")
        .contains(word.latin());
  }

  private static boolean contains(NamePart whole, NamePart part) {
    return whole.latin().contains(part.latin());
  }

  private Optional<LabelledPair> numberTwin() {
    OrganisationName name = base.any();
    int number = draw.between(1, 12);
    int other = draw.chance(0.6) ? number % 12 + 1 : draw.between(1, 12);
    if (other == number) {
      return Optional.empty();
    }
    boolean roman = draw.chance(0.5);
    String left = roman ? Numbers.roman(number) : "No. " + number;
    String right = roman ? Numbers.roman(other) : "No. " + other;
    return base.other(
        Category.NUMBER,
        Strength.MILD,
        name,
        base.written(name.withNumber(left)),
        name.withNumber(right).latin());
  }

  /// A body of four or five words and the first letters of its words.
  private Optional<LabelledPair> acronym() {
    OrganisationName body = body();
    return base.same(
        Category.ACRONYM, Strength.STRONG, body, body.core(NamePart::latin), letters(body));
  }

  /// The letters are those of another body: one of them differs.
  private Optional<LabelledPair> otherAcronym() {
    OrganisationName body = body();
    String letters = letters(body);
    int at = draw.below(letters.length());
    String other =
        letters.substring(0, at) + (char) ('A' + draw.below(26)) + letters.substring(at + 1);
    return other.equals(letters)
        ? Optional.empty()
        : base.other(Category.ACRONYM, Strength.STRONG, body, body.core(NamePart::latin), other);
  }

  private OrganisationName body() {
    Parts parts = names.parts();
    List<NamePart> words = new ArrayList<>();
    words.add(draw.pick(parts.of("org", "a")));
    words.add(draw.pick(parts.of("org", "n")));
    words.add(draw.pick(parts.of("org", "b")));
    NamePart own = NamePart.plain(names.coined("xx"));
    return new OrganisationName(
        "us", null, own, words.stream().distinct().toList(), "", names.forms("us").getFirst());
  }

  private static String letters(OrganisationName body) {
    return List.of(body.core(NamePart::latin).split(" ")).stream()
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /// Coined words that begin alike and end otherwise.
  private Optional<LabelledPair> alike() {
    List<String> pieces = names.parts().pieces("xx", "x");
    List<String> endings = List.of(pieces.getLast().split(" "));
    String stem = draw.pick(List.of(pieces.getFirst().split(" ")));
    String ending = draw.pick(endings);
    String otherEnding = draw.pick(endings);
    if (Distance.of(ending, otherEnding) < 3) {
      return Optional.empty();
    }
    OrganisationName name =
        names
            .name(draw.pick(List.of("de", "gb", "us", "hk", "in")))
            .withOwn(NamePart.plain(stem + ending));
    NamePart other = NamePart.plain(stem + otherEnding);
    return oneSplit(name, other)
        ? base.other(
            Category.LOOKALIKE,
            Strength.STRONG,
            name,
            base.written(name),
            base.written(name.withOwn(other)))
        : Optional.empty();
  }

  /// Names of words of trade alone, the same, in two countries.
  private Optional<LabelledPair> genericInOtherCountry() {
    OrganisationName name = names.name(draw.pick(List.of("gb", "us", "hk", "ae", "in", "sg")), 1);
    NamePart generic =
        NamePart.plain(
            draw.pick(
                List.of(
                    "Global",
                    "United",
                    "Universal",
                    "Premier",
                    "First",
                    "Modern",
                    "Star",
                    "Royal",
                    "National",
                    "Best",
                    "Smart",
                    "World")));
    String other = draw.pick(OrganisationNames.COUNTRIES);
    if (other.equals(name.country())) {
      return Optional.empty();
    }
    OrganisationName full = name.withOwn(generic);
    return Optional.of(
        base.pair(
            Category.COUNTRY,
            Strength.MILD,
            false,
            full,
            base.written(full),
            full.withForm(draw.pick(names.forms(other))).latin(),
            new Attributes(draw.day(1985, 1999), draw.day(2004, 2024), name.country(), other)));
  }

  /// A ship and a firm of the same words.
  private Optional<LabelledPair> schema() {
    OrganisationName name = base.any();
    LabelledParty firm = LabelledParty.named(OrganisationBase.SCHEMA, name.latin());
    LabelledParty ship = LabelledParty.named("Vessel", name.core(NamePart::latin));
    return Optional.of(
            LabelledPair.of(
                Category.SCHEMA,
                Strength.MILD,
                false,
                draw.chance(0.5) ? ship : firm,
                draw.chance(0.5) ? ship : firm,
                ContentHash.hex(OrganisationBase.cluster(name.own()), 8)))
        .filter(pair -> !pair.left().equals(pair.right()));
  }

  private Optional<LabelledPair> unrelated() {
    OrganisationName name = base.any();
    OrganisationName other = names.name(name.country());
    return Distance.apart(name.own(), other.own(), 4) && oneSplit(name, other.own())
        ? base.other(
            Category.UNRELATED, Strength.MILD, name, base.written(name), base.written(other))
        : Optional.empty();
  }
}
