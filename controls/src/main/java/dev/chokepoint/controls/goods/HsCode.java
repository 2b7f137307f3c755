package dev.chokepoint.controls.goods;

import java.util.Optional;
import java.util.regex.Pattern;

/// The six international digits of a code of the Harmonized System. National lines have 8 or 10;
/// only the first six mean the same everywhere.
///
/// @param digits six
public record HsCode(String digits) {

  private static final Pattern SIX = Pattern.compile("\\d{6}");
  private static final Pattern LINE = Pattern.compile("\\d{6}(?:\\d{2}){0,2}");

  public HsCode {
    if (!SIX.matcher(digits).matches()) {
      throw new IllegalArgumentException("an HS code has six digits, not \"" + digits + "\"");
    }
  }

  /// Reads a code of 6, 8 or 10 digits, with or without points and spaces; empty when it is none.
  public static Optional<HsCode> parse(String text) {
    String digits = text.replaceAll("[.\\s]", "");
    return LINE.matcher(digits).matches()
        ? Optional.of(new HsCode(digits.substring(0, 6)))
        : Optional.empty();
  }

  /// `8542.31`
  @Override
  public String toString() {
    return digits.substring(0, 4) + "." + digits.substring(4);
  }
}
