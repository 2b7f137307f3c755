package dev.chokepoint.bench.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An organisation's name in its parts.
///
/// @param city before the rest; null where the custom has none
/// @param own the word by which it is told from others
/// @param trade words of trade, as many others have them; may be empty
/// @param number at the end, empty where there is none
record OrganisationName(
    String country,
    @Nullable NamePart city,
    NamePart own,
    List<NamePart> trade,
    String number,
    LegalForms.Form form) {

  OrganisationName {
    trade = List.copyOf(trade);
  }

  String latin() {
    return written(NamePart::latin, latinForm(form));
  }

  String latin(String legalForm) {
    return written(NamePart::latin, legalForm);
  }

  String latin(Function<NamePart, String> spelling) {
    return written(spelling, latinForm(form));
  }

  /// In the country's own script; Chinese is written without spaces.
  String original() {
    if (country.equals("cn")) {
      return String.join("", words(NamePart::original)) + number + "有限公司";
    }
    if (country.equals("ir")) {
      return "شرکت " + String.join(" ", words(NamePart::original));
    }
    return country.equals("ru") || country.equals("ua")
        ? form.usual() + " «" + core(NamePart::original) + "»"
        : written(NamePart::original, form.usual());
  }

  /// Without the legal form.
  String core(Function<NamePart, String> spelling) {
    String core = String.join(" ", words(spelling));
    return number.isEmpty() ? core : core + " " + number;
  }

  String written(Function<NamePart, String> spelling, String legalForm) {
    if (legalForm.isEmpty()) {
      return core(spelling);
    }
    return form.before() ? legalForm + " " + core(spelling) : core(spelling) + " " + legalForm;
  }

  private List<String> words(Function<NamePart, String> spelling) {
    List<String> words = new ArrayList<>();
    if (city != null) {
      words.add(spelling.apply(city));
    }
    words.add(spelling.apply(own));
    trade.forEach(each -> words.add(spelling.apply(each)));
    return words;
  }

  /// The first spelling of a form that is in Latin letters.
  static String latinForm(LegalForms.Form form) {
    return form.spellings().stream()
        .filter(each -> each.codePoints().allMatch(OrganisationName::isLatin))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isLatin(int codePoint) {
    return !Character.isLetter(codePoint)
        || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }

  boolean hasOtherScript() {
    return own.hasOtherScript();
  }

  OrganisationName withOwn(NamePart other) {
    return new OrganisationName(country, city, other, trade, number, form);
  }

  OrganisationName withTrade(List<NamePart> other) {
    return new OrganisationName(country, city, own, other, number, form);
  }

  OrganisationName withNumber(String other) {
    return new OrganisationName(country, city, own, trade, other, form);
  }

  OrganisationName withForm(LegalForms.Form other) {
    return new OrganisationName(country, city, own, trade, number, other);
  }

  String upperCase() {
    return latin().toUpperCase(Locale.ROOT);
  }
}
