package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Two persons whose names look alike, and names whose dates and countries decide.
final class OtherPersons {

  private static final List<String> WITH_MIDDLE = List.of("ru", "ru", "ua", "us", "gb", "sy", "eg");
  private static final int TRIES = 40;

  private final PersonBase base;
  private final PersonNames names;
  private final Draw draw;

  OtherPersons(PersonBase base) {
    this.base = base;
    this.names = base.names();
    this.draw = base.draw();
  }

  List<Quota> quotas() {
    return List.of(
        new Quota(420, this::sibling),
        new Quota(300, this::patronymic),
        new Quota(170, this::alikeGiven),
        new Quota(150, this::alikeFamily),
        new Quota(110, this::otherInitial),
        new Quota(350, this::sharedPart),
        new Quota(180, this::unrelated),
        new Quota(170, () -> commonName(true)),
        new Quota(230, () -> commonName(false)),
        new Quota(220, this::sameBirth),
        new Quota(260, this::otherBirth),
        new Quota(140, this::movedCountry),
        new Quota(160, this::otherCountry));
  }

  /// Same family name (and father), another given name.
  private Optional<LabelledPair> sibling() {
    PersonName name = base.any();
    for (int i = 0; i < TRIES; i++) {
      NamePart given = names.given(name.country(), name.woman(), false);
      if (Distance.apart(given, name.given(), 3)) {
        return base.other(
            Category.SIBLING,
            Strength.MILD,
            name,
            base.written(name),
            base.written(name.withGiven(given)));
      }
    }
    return Optional.empty();
  }

  /// All the same but the patronymic or middle name, which both state.
  private Optional<LabelledPair> patronymic() {
    PersonName name = base.from(WITH_MIDDLE);
    NamePart old = name.middle();
    if (old == null) {
      return Optional.empty();
    }
    for (int i = 0; i < TRIES; i++) {
      NamePart other = names.middle(name.country(), name.woman(), false);
      if (other != null && Distance.apart(other, old, 3)) {
        return base.other(
            Category.PATRONYMIC,
            Strength.MILD,
            name,
            base.written(name),
            base.written(name.withMiddle(other)));
      }
    }
    return Optional.empty();
  }

  private Optional<LabelledPair> alikeGiven() {
    PersonName name = base.any().withMiddle(null);
    for (int i = 0; i < TRIES; i++) {
      NamePart given = names.given(name.country(), name.woman(), false);
      if (Distance.alike(given, name.given())) {
        return base.other(
            Category.LOOKALIKE,
            Strength.STRONG,
            name,
            base.written(name),
            name.withGiven(given).latin());
      }
    }
    return Optional.empty();
  }

  private Optional<LabelledPair> alikeFamily() {
    PersonName name = base.any().withMiddle(null).withSecond(null);
    for (int i = 0; i < TRIES; i++) {
      NamePart family = names.family(name.country(), name.woman(), false);
      if (Distance.alike(family, name.family()) && oneSplit(name, family)) {
        return base.other(
            Category.LOOKALIKE,
            Strength.STRONG,
            name,
            base.written(name),
            name.withFamily(family).latin());
      }
    }
    return Optional.empty();
  }

  private static boolean oneSplit(PersonName name, NamePart family) {
    return PersonBase.split(family, name) == PersonBase.split(name.family(), name);
  }

  /// The initial is of another given name.
  private Optional<LabelledPair> otherInitial() {
    PersonName name = base.from(List.of("ru", "ua", "us", "gb", "in", "de")).withMiddle(null);
    NamePart given = names.given(name.country(), name.woman(), false);
    if (given.latin().charAt(0) == name.given().latin().charAt(0)) {
      return Optional.empty();
    }
    return base.other(
        Category.INITIALS,
        Strength.STRONG,
        name,
        base.written(name),
        name.withGiven(SamePersons.initial(given)).latin());
  }

  /// Given name and middle name are shared, the family name is another.
  private Optional<LabelledPair> sharedPart() {
    PersonName name = base.any();
    for (int i = 0; i < TRIES; i++) {
      NamePart family = names.family(name.country(), name.woman(), false);
      if (Distance.apart(family, name.family(), 3) && oneSplit(name, family)) {
        return base.other(
            Category.SHARED_PART,
            Strength.MILD,
            name,
            base.written(name),
            base.written(name.withFamily(family)));
      }
    }
    return Optional.empty();
  }

  private Optional<LabelledPair> unrelated() {
    PersonName name = base.any();
    PersonName other = names.name(name.country(), false);
    boolean apart =
        Distance.apart(name.family(), other.family(), 3)
            && Distance.apart(name.given(), other.given(), 3);
    return apart && oneSplit(name, other.family())
        ? base.other(
            Category.UNRELATED, Strength.MILD, name, base.written(name), base.written(other))
        : Optional.empty();
  }

  /// One of a country's commonest names twice, with dates of birth that agree or do not.
  private Optional<LabelledPair> commonName(boolean same) {
    PersonName name = names.name(draw.pick(names.countries()), true).withMiddle(null);
    String birth = base.birth();
    String other = same ? draw.chance(0.5) ? birth : birth.substring(0, 4) : anotherYear(birth, 4);
    return Optional.of(
        base.pair(
            Category.COMMON_NAME,
            Strength.MILD,
            same,
            name,
            name.latin(),
            draw.chance(0.5) ? name.latin() : name.listForm(),
            new Attributes(birth, other, name.country(), name.country())));
  }

  /// Dates as careful people differ in them: less precise, day and month turned, one digit off.
  private Optional<LabelledPair> sameBirth() {
    PersonName name = base.any();
    String birth = base.birth();
    String other =
        switch (draw.below(4)) {
          case 0 -> birth.substring(0, 4);
          case 1 -> birth.substring(0, 7);
          case 2 -> flipped(birth);
          default ->
              birth.substring(0, 8) + String.format(Locale.ROOT, "%02d", draw.between(1, 28));
        };
    return Optional.of(
        base.pair(
            Category.BIRTH_DATE,
            Strength.MILD,
            true,
            name,
            base.written(name),
            name.latin(),
            Attributes.births(birth, other)));
  }

  private static String flipped(String day) {
    String dayOfMonth = day.substring(8);
    return Integer.parseInt(dayOfMonth) > 12
        ? day
        : day.substring(0, 5) + dayOfMonth + "-" + day.substring(5, 7);
  }

  /// The name is the same, the years of birth lie at least six years apart.
  private Optional<LabelledPair> otherBirth() {
    PersonName name = base.any().withMiddle(null);
    String birth = base.birth();
    return Optional.of(
        base.pair(
            Category.BIRTH_DATE,
            Strength.MILD,
            false,
            name,
            base.written(name),
            name.latin(),
            Attributes.births(birth, anotherYear(birth, 6))));
  }

  private String anotherYear(String birth, int least) {
    int year = Integer.parseInt(birth.substring(0, 4));
    int away = draw.between(least, 30);
    int other = year - away < 1930 || draw.chance(0.5) ? year + away : year - away;
    return other + draw.day(2000, 2000).substring(4);
  }

  /// A name of three or more parts, the same; only the country differs: people move.
  private Optional<LabelledPair> movedCountry() {
    PersonName name = base.any();
    return name.middle() == null && name.second() == null
        ? Optional.empty()
        : Optional.of(
            base.pair(
                Category.COUNTRY,
                Strength.MILD,
                true,
                name,
                base.written(name),
                name.latin(),
                new Attributes("", "", name.country(), otherCountry(name))));
  }

  /// A name of two parts; country and year of birth both differ.
  private Optional<LabelledPair> otherCountry() {
    PersonName name = base.any().withMiddle(null).withSecond(null);
    String birth = base.birth();
    return Optional.of(
        base.pair(
            Category.COUNTRY,
            Strength.MILD,
            false,
            name,
            base.written(name),
            name.latin(),
            new Attributes(birth, anotherYear(birth, 3), name.country(), otherCountry(name))));
  }

  private String otherCountry(PersonName name) {
    String other = draw.pick(names.countries());
    return other.equals(name.country()) ? name.country().equals("de") ? "fr" : "de" : other;
  }
}
