package dev.chokepoint.sources.eu;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number by which EUR-Lex knows a legal act: sector 3, year, kind, number, as `32014R0269`.
///
/// Source: "What is a CELEX number?", Publications Office of the EU. Read November 2026.
///
/// @param kind `R` for a regulation, `D` for a decision, `L` for a directive
record Celex(String text, int year, char kind, int number) {

  private static final Pattern FORM = Pattern.compile("3(\\d{4})([A-Z])(\\d{4})");

  /// Acts are numbered year first since 2015.
  private static final int YEAR_FIRST = 2015;

  static Optional<Celex> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Celex(
            text,
            Integer.parseInt(form.group(1)),
            form.group(2).charAt(0),
            Integer.parseInt(form.group(3))));
  }

  /// `eu_2014_269`; a decision's has its letter, since it may share year and number.
  String sourceName() {
    String letter = kind == 'R' ? "" : String.valueOf(kind).toLowerCase(Locale.ROOT) + "_";
    return "eu_" + letter + year + "_" + number;
  }

  String title() {
    return word() + " " + (year < YEAR_FIRST ? number + "/" + year : year + "/" + number);
  }

  private String word() {
    return switch (kind) {
      case 'R' -> "EU Regulation";
      case 'D' -> "EU Decision";
      case 'L' -> "EU Directive";
      default -> "EU act";
    };
  }

  /// Where EUR-Lex shows the act.
  String url() {
    return "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:" + text;
  }
}
