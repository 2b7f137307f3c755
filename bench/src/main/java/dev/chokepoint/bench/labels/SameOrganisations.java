package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// One organisation, written twice.
final class SameOrganisations {

  private final OrganisationBase base;
  private final OrganisationNames names;
  private final Draw draw;
  private final Edits edits;
  private final Abbreviations abbreviations;

  SameOrganisations(OrganisationBase base) {
    this.base = base;
    this.names = base.names();
    this.draw = base.draw();
    this.edits = new Edits(draw);
    this.abbreviations = new Abbreviations(draw);
  }

  List<Quota> quotas() {
    return List.of(
        new Quota(80, this::writing),
        new Quota(160, () -> edited(Category.TYPO, Strength.MILD, edits::typo)),
        new Quota(140, () -> edited(Category.TYPO, Strength.STRONG, edits::twoTypos)),
        new Quota(120, () -> edited(Category.LETTER_SWAP, Strength.MILD, edits::swap)),
        new Quota(120, () -> edited(Category.FAT_FINGER, Strength.MILD, edits::fatFinger)),
        new Quota(80, () -> edited(Category.FAT_FINGER, Strength.STRONG, edits::twoFatFingers)),
        new Quota(80, this::wordOrder),
        new Quota(200, () -> script(List.of("ru", "ua"), Strength.MILD)),
        new Quota(260, () -> script(List.of("cn", "ir", "ru"), Strength.STRONG)),
        new Quota(180, this::romanisation),
        new Quota(80, this::diacritics),
        new Quota(240, this::legalForm),
        new Quota(150, this::otherLegalForm),
        new Quota(240, () -> abbreviated(Strength.MILD)),
        new Quota(180, () -> abbreviated(Strength.STRONG)),
        new Quota(200, this::omission),
        new Quota(120, this::joined),
        new Quota(120, this::otherCountry),
        new Quota(150, this::numberSpelling));
  }

  private Optional<LabelledPair> writing() {
    OrganisationName name = base.any();
    String other = draw.chance(0.5) ? name.upperCase() : name.latin().replaceAll("[.,]", "");
    return base.same(Category.WRITING, Strength.MILD, name, name.latin(), other);
  }

  private Optional<LabelledPair> edited(
      Category category, Strength strength, Function<String, Optional<String>> edit) {
    OrganisationName name = base.any();
    String form = OrganisationName.latinForm(name.form());
    return edit.apply(name.core(NamePart::latin))
        .map(core -> name.form().before() ? form + " " + core : core + " " + form)
        .flatMap(after -> base.same(category, strength, name, base.written(name), after));
  }

  /// A word of trade, or the city, stands elsewhere.
  private Optional<LabelledPair> wordOrder() {
    OrganisationName name = base.any();
    if (name.trade().size() < 2 && name.city() == null) {
      return Optional.empty();
    }
    String other =
        name.city() == null
            ? name.withTrade(name.trade().reversed()).latin()
            : new OrganisationName(
                    name.country(), null, name.own(), name.trade(), name.number(), name.form())
                .core(NamePart::latin)
                .concat(" (" + name.city().latin() + ") " + name.form().usual());
    return base.same(Category.WORD_ORDER, Strength.MILD, name, base.written(name), other);
  }

  /// The registered name in its own script against one in Latin letters; strong where words of
  /// trade are translated or spelt by sound.
  private Optional<LabelledPair> script(List<String> countries, Strength strength) {
    OrganisationName name = names.name(draw.pick(countries), 1);
    if (!name.hasOtherScript()) {
      return Optional.empty();
    }
    Function<NamePart, String> spelling = part -> spelling(part, name.country(), strength);
    String form = latinForms(name).getFirst();
    return base.same(
        Category.SCRIPT, strength, name, name.original(), name.written(spelling, form));
  }

  private Optional<LabelledPair> romanisation() {
    OrganisationName name = names.name(draw.pick(List.of("ru", "ua", "ir", "kr", "jp")));
    Strength strength = draw.chance(0.5) ? Strength.MILD : Strength.STRONG;
    String other = name.latin(part -> spelling(part, name.country(), strength));
    return other.equals(name.latin())
        ? Optional.empty()
        : base.same(Category.ROMANISATION, strength, name, base.written(name), other);
  }

  private String spelling(NamePart part, String country, Strength strength) {
    List<Spelling> fitting =
        part.spellings().stream()
            .filter(each -> each.strength() == strength)
            .filter(each -> !each.system().startsWith(country) || !each.system().endsWith("-iso"))
            .toList();
    return fitting.isEmpty() ? part.latin() : draw.pick(fitting).text();
  }

  private Optional<LabelledPair> diacritics() {
    OrganisationName name = names.name(draw.pick(List.of("tr", "de", "fr", "es", "pl")));
    return base.same(
        Category.DIACRITICS, Strength.MILD, name, name.latin(), Parts.bare(name.latin()));
  }

  private static List<String> latinForms(OrganisationName name) {
    return name.form().spellings().stream()
        .filter(each -> each.chars().allMatch(c -> c < 128))
        .toList();
  }

  /// The same form by another of its spellings, or left out.
  private Optional<LabelledPair> legalForm() {
    OrganisationName name = base.any();
    String other = draw.chance(0.25) ? "" : draw.pick(name.form().spellings());
    return base.same(
        Category.LEGAL_FORM, Strength.MILD, name, base.written(name), name.latin(other));
  }

  /// Another form of the same country: papers often state the wrong one.
  private Optional<LabelledPair> otherLegalForm() {
    OrganisationName name = base.any();
    LegalForms.Form form = draw.pick(names.forms(name.country()));
    return form.equals(name.form())
        ? Optional.empty()
        : base.same(
            Category.OTHER_LEGAL_FORM,
            Strength.STRONG,
            name,
            base.written(name),
            name.withForm(form).latin());
  }

  private Optional<LabelledPair> abbreviated(Strength strength) {
    boolean mild = strength == Strength.MILD;
    OrganisationName name =
        names.name(draw.pick(List.of("cn", "gb", "us", "in", "hk", "ae")), mild ? 1 : 2);
    return abbreviations
        .cut(name.latin(), mild ? 1 : 2, mild ? 1 : 4)
        .flatMap(cut -> base.same(Category.ABBREVIATION, strength, name, base.written(name), cut));
  }

  /// One of two words of trade, or the city, is left out.
  private Optional<LabelledPair> omission() {
    OrganisationName name = base.any();
    if (name.city() != null && draw.chance(0.5)) {
      OrganisationName shorter =
          new OrganisationName(
              name.country(), null, name.own(), name.trade(), name.number(), name.form());
      return base.same(Category.OMISSION, Strength.MILD, name, base.written(name), shorter.latin());
    }
    return name.trade().size() < 2
        ? Optional.empty()
        : base.same(
            Category.OMISSION,
            Strength.MILD,
            name,
            base.written(name),
            name.withTrade(name.trade().subList(0, 1)).latin());
  }

  /// The own word is written as one with its neighbour, or in two.
  private Optional<LabelledPair> joined() {
    OrganisationName name = base.any();
    String own = name.own().latin();
    String core = name.core(NamePart::latin);
    String joined =
        own.contains(" ")
            ? core.replace(own, PersonNames.capital(own.replace(" ", "").toLowerCase(Locale.ROOT)))
            : core.replaceFirst(own + " (\\p{Lu})", own + "$1");
    String form = OrganisationName.latinForm(name.form());
    return joined.equals(core)
        ? Optional.empty()
        : base.same(
            Category.JOINED_WORDS,
            Strength.MILD,
            name,
            base.written(name),
            name.form().before() ? form + " " + joined : joined + " " + form);
  }

  /// The name has a word of its own; only the country differs: branches, and papers that name the
  /// country of dispatch.
  private Optional<LabelledPair> otherCountry() {
    OrganisationName name = base.any();
    String other = draw.pick(OrganisationNames.COUNTRIES);
    return other.equals(name.country())
        ? Optional.empty()
        : Optional.of(
            base.pair(
                Category.COUNTRY,
                Strength.MILD,
                true,
                name,
                base.written(name),
                name.latin(),
                new Attributes("", "", name.country(), other)));
  }

  private Optional<LabelledPair> numberSpelling() {
    OrganisationName name = base.any();
    int number = draw.between(1, 12);
    String left = Numbers.spelt(draw, number);
    String right = draw.chance(0.2) ? Numbers.word(number) : Numbers.spelt(draw, number);
    return left.equals(right)
        ? Optional.empty()
        : base.same(
            Category.NUMBER,
            Strength.MILD,
            name,
            base.written(name.withNumber(left)),
            name.withNumber(right).latin());
  }
}
