package dev.chokepoint.bench.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A person's name in its parts.
///
/// @param country whose custom the name follows
/// @param middle a middle name, the father's name or a patronymic; null where there is none
/// @param second a second family name; null where there is none
record PersonName(
    String country,
    boolean woman,
    NamePart given,
    @Nullable NamePart middle,
    NamePart family,
    @Nullable NamePart second) {

  /// Whether the family name stands first at home.
  boolean familyFirst() {
    return switch (country) {
      case "cn", "kr", "jp", "vn", "hu" -> true;
      default -> false;
    };
  }

  boolean hasPatronymic() {
    return middle != null && (country.equals("ru") || country.equals("ua"));
  }

  /// In the country's own script and order.
  String original() {
    String between =
        country.equals("cn") || country.equals("kr") || country.equals("jp") ? "" : " ";
    return String.join(between, words(NamePart::original, familyFirst() || hasPatronymic()));
  }

  /// In Latin letters as it is usually spelt, in the country's own order.
  String latin() {
    return String.join(" ", words(NamePart::latin, familyFirst()));
  }

  /// In Latin letters by one system.
  String latin(String system) {
    return String.join(" ", words(part -> part.latin(system), familyFirst()));
  }

  /// In Latin letters, the family name before or after the others whatever the custom.
  String latin(boolean familyFirst) {
    return String.join(" ", words(NamePart::latin, familyFirst));
  }

  /// As lists print it: `FAMILY, Given Middle`.
  String listForm() {
    String families = second == null ? family.latin() : family.latin() + " " + second.latin();
    String givens = middle == null ? given.latin() : given.latin() + " " + middle.latin();
    return families.toUpperCase(java.util.Locale.ROOT) + ", " + givens;
  }

  /// The words by a way of spelling, the family name before or after the others.
  List<String> words(Function<NamePart, String> spelling, boolean familyFirst) {
    List<String> givens = new ArrayList<>();
    givens.add(spelling.apply(given));
    if (middle != null) {
      givens.add(spelling.apply(middle));
    }
    List<String> families = new ArrayList<>();
    families.add(spelling.apply(family));
    if (second != null) {
      families.add(spelling.apply(second));
    }
    List<String> words = new ArrayList<>(familyFirst ? families : givens);
    words.addAll(familyFirst ? givens : families);
    return words;
  }

  PersonName withGiven(NamePart other) {
    return new PersonName(country, woman, other, middle, family, second);
  }

  PersonName withMiddle(@Nullable NamePart other) {
    return new PersonName(country, woman, given, other, family, second);
  }

  PersonName withFamily(NamePart other) {
    return new PersonName(country, woman, given, middle, other, second);
  }

  PersonName withSecond(@Nullable NamePart other) {
    return new PersonName(country, woman, given, middle, family, other);
  }
}
