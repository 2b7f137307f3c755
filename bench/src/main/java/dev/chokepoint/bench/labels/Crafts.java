package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Pairs of vessels and aircraft.
final class Crafts {

  private static final String VESSEL = "Vessel";
  private static final String AIRCRAFT = "Airplane";
  private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final List<String> MARKS =
      List.of("EP", "RA", "YK", "UR", "EW", "TC", "A6", "B", "D", "G", "F", "UP", "YI", "EX", "HK");

  private final Parts parts;
  private final Draw draw;
  private final Edits edits;
  private final Pairs pairs;

  Crafts(Parts parts, Draw draw) {
    this.parts = parts;
    this.draw = draw;
    this.edits = new Edits(draw);
    this.pairs = new Pairs(draw);
  }

  List<Quota> quotas() {
    return List.of(
        new Quota(110, () -> edited(Category.TYPO, edits::typo)),
        new Quota(70, () -> edited(Category.LETTER_SWAP, edits::swap)),
        new Quota(70, () -> edited(Category.FAT_FINGER, edits::fatFinger)),
        new Quota(90, this::prefix),
        new Quota(80, this::joined),
        new Quota(90, this::numberSpelling),
        new Quota(170, this::numberTwin),
        new Quota(150, this::sharedWord),
        new Quota(80, this::unrelated),
        new Quota(100, this::registration),
        new Quota(120, this::otherRegistration));
  }

  private String ship() {
    return word("v") + " " + word("w");
  }

  private String word(String role) {
    return draw.pick(parts.of("sea", role)).latin();
  }

  private Optional<LabelledPair> edited(
      Category category, Function<String, Optional<String>> edit) {
    String name = ship();
    return edit.apply(name).map(after -> vessels(category, true, name, capitals(after), name));
  }

  private Optional<LabelledPair> prefix() {
    String name = ship();
    String prefix = draw.pick(List.of("MV", "M/V", "MT", "M.V.", "MSV", "SS"));
    return Optional.of(vessels(Category.TITLE, true, name, prefix + " " + capitals(name), name));
  }

  private Optional<LabelledPair> joined() {
    String name = ship();
    return Optional.of(
        vessels(
            Category.JOINED_WORDS,
            true,
            name,
            name.replace(" ", "").toUpperCase(Locale.ROOT),
            name));
  }

  private Optional<LabelledPair> numberSpelling() {
    String name = ship();
    int number = draw.between(1, 12);
    return Optional.of(
        vessels(
            Category.NUMBER,
            true,
            name + " " + Numbers.roman(number),
            capitals(name) + (draw.chance(0.5) ? " " : "-") + number,
            name));
  }

  private Optional<LabelledPair> numberTwin() {
    String name = ship();
    int number = draw.between(1, 12);
    int other = number % 12 + 1;
    boolean roman = draw.chance(0.4);
    return Optional.of(
        vessels(
            Category.NUMBER,
            false,
            capitals(name) + " " + (roman ? Numbers.roman(number) : String.valueOf(number)),
            capitals(name) + " " + (roman ? Numbers.roman(other) : String.valueOf(other)),
            name));
  }

  /// Of two words one is shared: a fleet's names, or a common word at sea.
  private Optional<LabelledPair> sharedWord() {
    String first = word("v");
    String left = first + " " + word("w");
    String right = first + " " + word("w");
    return Distance.of(left, right) < 4
        ? Optional.empty()
        : split(left, right)
            .map(same -> vessels(Category.SHARED_PART, false, left, capitals(right), left));
  }

  private Optional<LabelledPair> unrelated() {
    String left = ship();
    String right = ship();
    return Distance.of(left, right) < 5
        ? Optional.empty()
        : split(left, right)
            .map(same -> vessels(Category.UNRELATED, false, left, capitals(right), left));
  }

  private static Optional<Split> split(String left, String right) {
    Split one = Split.of(cluster(left));
    return one == Split.of(cluster(right)) ? Optional.of(one) : Optional.empty();
  }

  private static String cluster(String ship) {
    return ContentHash.hex("vessel/" + ship, 8);
  }

  private String capitals(String name) {
    return draw.chance(0.6) ? name.toUpperCase(Locale.ROOT) : name;
  }

  private LabelledPair vessels(
      Category category, boolean same, String left, String right, String ship) {
    return pairs.pair(
        category, Strength.MILD, same, VESSEL, left, right, Attributes.NONE, "vessel/" + ship);
  }

  /// Marks with the hyphen and without.
  private Optional<LabelledPair> registration() {
    String mark = mark();
    return Optional.of(aircraft(true, mark, mark.replace("-", draw.chance(0.5) ? "" : " "), mark));
  }

  /// Marks that differ by one letter are two aircraft.
  private Optional<LabelledPair> otherRegistration() {
    String mark = mark();
    int at = draw.between(mark.indexOf('-') + 1, mark.length() - 1);
    char letter = CAPITALS.charAt(draw.below(CAPITALS.length()));
    String other = mark.substring(0, at) + letter + mark.substring(at + 1);
    return other.equals(mark) ? Optional.empty() : Optional.of(aircraft(false, mark, other, mark));
  }

  private String mark() {
    StringBuilder mark = new StringBuilder(draw.pick(MARKS)).append('-');
    for (int i = 0; i < 3; i++) {
      mark.append(CAPITALS.charAt(draw.below(CAPITALS.length())));
    }
    return mark.toString();
  }

  private LabelledPair aircraft(boolean same, String left, String right, String mark) {
    Category category = same ? Category.WRITING : Category.NUMBER;
    return pairs.pair(
        category,
        Strength.MILD,
        same,
        AIRCRAFT,
        left,
        right,
        Attributes.NONE,
        "aircraft/" + mark.substring(0, mark.indexOf('-') + 2));
  }
}
