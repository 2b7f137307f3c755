package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One person, written twice.
final class SamePersons {

  private static final List<String> LETTER_SCRIPTS =
      List.of("ru", "ua", "bg", "rs", "gr", "ge", "am");
  private static final List<String> SPLIT = List.of("cn", "kr");
  private static final List<String> LISTED =
      List.of("by", "kz", "il", "sy", "eg", "ae", "ir", "in", "pk", "cn", "kr", "jp");
  private static final List<String> MARKED =
      List.of("tr", "vn", "de", "fr", "es", "br", "pl", "ro", "hu", "rs", "it");
  private static final Map<String, List<String>> TITLES =
      Map.of(
          "ir", List.of("Seyed", "Haji", "Dr.", "Brig. Gen."),
          "sy", List.of("Sheikh", "Dr.", "Gen.", "Eng."),
          "ae", List.of("Sheikh", "H.E.", "Eng."),
          "eg", List.of("Dr.", "Eng.", "Gen."),
          "pk", List.of("Mr.", "Haji", "Maulana"),
          "de", List.of("Dr.", "Prof. Dr.", "Herr"),
          "gb", List.of("Mr", "Sir", "Dr"),
          "id", List.of("Haji", "Ir.", "Drs."));

  private final PersonBase base;
  private final Draw draw;
  private final Edits edits;
  private final Map<String, List<NamePart>> nicknames = new HashMap<>();
  private final List<List<String>> crossLanguage = new ArrayList<>();

  SamePersons(PersonBase base) {
    this.base = base;
    this.draw = base.draw();
    this.edits = new Edits(draw);
    for (List<String> row : Table.rows("nicknames.txt", 3)) {
      List<NamePart> shorts = new ArrayList<>();
      for (String each : row.get(2).split(",")) {
        shorts.add(base.names().parts().part(row.get(0), each));
      }
      nicknames.put(row.get(0) + "/" + row.get(1), shorts);
    }
    Table.rows("crosslanguage.txt", 1)
        .forEach(row -> crossLanguage.add(List.of(row.getFirst().split(","))));
  }

  List<Quota> quotas() {
    return List.of(
        new Quota(150, this::writing),
        new Quota(260, () -> edited(Category.TYPO, Strength.MILD, edits::typo)),
        new Quota(200, () -> edited(Category.TYPO, Strength.STRONG, edits::twoTypos)),
        new Quota(180, () -> edited(Category.LETTER_SWAP, Strength.MILD, edits::swap)),
        new Quota(180, () -> edited(Category.FAT_FINGER, Strength.MILD, edits::fatFinger)),
        new Quota(120, () -> edited(Category.FAT_FINGER, Strength.STRONG, edits::twoFatFingers)),
        new Quota(230, this::wordOrder),
        new Quota(340, () -> script(Strength.MILD)),
        new Quota(260, () -> script(Strength.STRONG)),
        new Quota(260, this::mildRomanisation),
        new Quota(330, this::strongRomanisation),
        new Quota(160, this::diacritics),
        new Quota(300, this::omission),
        new Quota(200, this::nickname),
        new Quota(160, this::crossLanguage),
        new Quota(120, this::initials),
        new Quota(180, this::title),
        new Quota(150, this::joined));
  }

  private Optional<LabelledPair> writing() {
    PersonName name = base.any();
    String other = draw.chance(0.5) ? name.listForm() : name.latin().toUpperCase(Locale.ROOT);
    return base.same(Category.WRITING, Strength.MILD, name, name.latin(), other);
  }

  private Optional<LabelledPair> edited(
      Category category, Strength strength, Function<String, Optional<String>> edit) {
    PersonName name = base.any();
    String right = name.latin();
    return edit.apply(right)
        .filter(after -> base.unknown(right, after))
        .flatMap(after -> base.same(category, strength, name, base.written(name), after));
  }

  private Optional<LabelledPair> wordOrder() {
    PersonName name = base.any();
    return base.same(
        Category.WORD_ORDER, Strength.MILD, name, name.latin(), name.latin(!name.familyFirst()));
  }

  private Optional<LabelledPair> script(Strength strength) {
    PersonName name = base.any();
    if (!name.family().hasOtherScript()) {
      return Optional.empty();
    }
    return respelt(name, strength, false)
        .flatMap(latin -> base.same(Category.SCRIPT, strength, name, name.original(), latin));
  }

  private Optional<LabelledPair> mildRomanisation() {
    PersonName name = base.from(draw.chance(0.75) ? LETTER_SCRIPTS : SPLIT);
    return respelt(name, Strength.MILD, true)
        .flatMap(latin ->
            base.same(Category.ROMANISATION, Strength.MILD, name, base.written(name), latin));
  }

  private Optional<LabelledPair> strongRomanisation() {
    PersonName name = base.from(draw.chance(0.4) ? LETTER_SCRIPTS : LISTED);
    return respelt(name, Strength.STRONG, true)
        .flatMap(latin ->
            base.same(Category.ROMANISATION, Strength.STRONG, name, base.written(name), latin));
  }

  /// The name by another romanisation: one system for the whole name where the script has systems,
  /// else a listed spelling for each part.
  private Optional<String> respelt(PersonName name, Strength strength, boolean different) {
    List<String> systems =
        base.names().parts().systems(name.country()).stream()
            .filter(each -> base.names().parts().romanisation(each).strength() == strength)
            .toList();
    String latin =
        systems.isEmpty()
            ? String.join(" ", name.words(part -> spelling(part, strength), name.familyFirst()))
            : name.latin(draw.pick(systems));
    boolean changed = !latin.equals(name.latin());
    return changed || (!different && strength == Strength.MILD)
        ? Optional.of(latin)
        : Optional.empty();
  }

  private String spelling(NamePart part, Strength strength) {
    List<Spelling> fitting =
        part.spellings().stream().filter(each -> each.strength() == strength).toList();
    return fitting.isEmpty() ? part.latin() : draw.pick(fitting).text();
  }

  private Optional<LabelledPair> diacritics() {
    PersonName name = base.from(MARKED);
    String other =
        name.country().equals("de") && draw.chance(0.6)
            ? name.latin("expanded")
            : Parts.bare(name.latin());
    return base.same(Category.DIACRITICS, Strength.MILD, name, name.latin(), other);
  }

  /// A patronymic, a father's or middle name, or the second family name is left out.
  private Optional<LabelledPair> omission() {
    PersonName name = base.from(List.of("ru", "ua", "us", "gb", "sy", "eg", "es", "br"));
    PersonName shorter = name.second() == null ? name.withMiddle(null) : name.withSecond(null);
    return shorter.equals(name)
        ? Optional.empty()
        : base.same(Category.OMISSION, Strength.MILD, name, base.written(name), shorter.latin());
  }

  private Optional<LabelledPair> nickname() {
    PersonName name = base.from(List.of("ru", "us", "us", "gb", "es", "it", "de", "br", "pl"));
    List<NamePart> shorts = nicknames.get(name.country() + "/" + name.given().original());
    if (shorts == null) {
      return Optional.empty();
    }
    // People who are called by a short name are not called by their patronymic beside it.
    PersonName called = name.withGiven(draw.pick(shorts)).withMiddle(null);
    PersonName full = draw.chance(0.3) ? name : name.withMiddle(null);
    return base.same(Category.NICKNAME, Strength.STRONG, name, base.written(full), called.latin());
  }

  /// The given name as a neighbouring language has it.
  private Optional<LabelledPair> crossLanguage() {
    PersonName name = base.from(List.of("ru", "ua", "by", "bg"));
    for (List<String> group : crossLanguage) {
      if (group.contains(name.given().latin())) {
        String other = draw.pick(group);
        PersonName renamed = name.withMiddle(null).withGiven(NamePart.plain(other));
        return other.equals(name.given().latin())
            ? Optional.empty()
            : base.same(
                Category.CROSS_LANGUAGE,
                Strength.STRONG,
                name,
                base.written(name.withMiddle(null)),
                renamed.latin());
      }
    }
    return Optional.empty();
  }

  private Optional<LabelledPair> initials() {
    PersonName name = base.from(List.of("ru", "ua", "us", "gb", "in", "de"));
    PersonName cut = name.withGiven(initial(name.given()));
    if (cut.middle() != null) {
      cut = cut.withMiddle(initial(cut.middle()));
    }
    Strength strength = cut.middle() == null ? Strength.STRONG : Strength.MILD;
    return base.same(
        Category.INITIALS, strength, name, base.written(name), cut.latin(draw.chance(0.5)));
  }

  static NamePart initial(NamePart part) {
    return NamePart.plain(part.latin().charAt(0) + ".");
  }

  /// A title is put before the name, or the article before the family name is left out.
  private Optional<LabelledPair> title() {
    PersonName name = base.from(TITLES.keySet().stream().sorted().toList());
    String family = name.family().latin();
    if (draw.chance(0.4) && family.toLowerCase(Locale.ROOT).startsWith("al")) {
      String bare = family.replaceFirst("^(?i)al[- ]", "");
      return base.same(
          Category.TITLE,
          Strength.MILD,
          name,
          base.written(name),
          name.withFamily(NamePart.plain(bare)).latin());
    }
    String title = draw.pick(TITLES.getOrDefault(name.country(), List.of("Mr.")));
    return base.same(
        Category.TITLE, Strength.MILD, name, base.written(name), title + " " + name.latin());
  }

  /// Words that belong together are joined.
  private Optional<LabelledPair> joined() {
    PersonName name =
        base.from(List.of("sy", "eg", "ae", "nl", "it", "fr", "kr", "cn", "de", "il"));
    PersonName closed = name.withFamily(close(name.family())).withGiven(close(name.given()));
    return closed.latin().equals(name.latin())
        ? Optional.empty()
        : base.same(Category.JOINED_WORDS, Strength.MILD, name, base.written(name), closed.latin());
  }

  private static NamePart close(NamePart part) {
    String text = part.latin().replaceAll("[- ]", "");
    return NamePart.plain(
        PersonNames.capital(text.substring(0, 1) + text.substring(1).toLowerCase(Locale.ROOT)));
  }
}
