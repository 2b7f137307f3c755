package dev.chokepoint.controls.measures;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An EU regulation by its number, and a part of its annexes.
///
/// @param number as the act is cited: `269/2014`, since 2015 with the year first: `2023/1529`
/// @param annex `IV`, `LII.A`; empty where none is named
public record EuAct(String number, String annex) {

  private static final Pattern CELEX = Pattern.compile("3(\\d{4})R(\\d{4})");
  private static final Pattern CITED =
      Pattern.compile("EU (\\d{1,4}/\\d{2,4})(?:, Annex ([IVXLC]+(?:\\.[A-Z0-9]+)*))?");
  private static final int YEAR_COMES_FIRST = 2015;

  /// The act of a CELEX number such as `32014R0269`; empty when the text is none of a regulation.
  public static Optional<String> ofCelex(String text) {
    Matcher celex = CELEX.matcher(text);
    if (!celex.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(celex.group(1));
    int number = Integer.parseInt(celex.group(2));
    return Optional.of(year < YEAR_COMES_FIRST ? number + "/" + year : year + "/" + number);
  }

  /// Reads `EU 833/2014, Annex IV`; empty when the text is no such citation.
  public static Optional<EuAct> cited(String text) {
    Matcher cited = CITED.matcher(text);
    return cited.matches()
        ? Optional.of(new EuAct(cited.group(1), cited.group(2) == null ? "" : cited.group(2)))
        : Optional.empty();
  }
}
