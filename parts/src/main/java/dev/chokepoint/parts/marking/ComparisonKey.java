package dev.chokepoint.parts.marking;

import java.util.Locale;

/// The two keys under which part numbers are compared. Dashes carry meaning in some families, so a
/// match of loose keys only proposes.
public final class ComparisonKey {

  private ComparisonKey() {}

  /// Latin capitals, digits and the signs `-`, `/`, `#`, `+`, `.`; no blanks.
  public static String strict(String text) {
    return Marking.of(text).texts().stream()
        .reduce("", String::concat)
        .replaceAll("[^\\p{L}\\p{Nd}/#+.-]", "");
  }

  /// Letters and digits only.
  public static String loose(String text) {
    return strict(text).replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(Locale.ROOT);
  }
}
