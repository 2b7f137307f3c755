package dev.chokepoint.evidence.identifier;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What writing does to numbers, undone.
final class ComparableForm {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}.]+");
  private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z},;]+|[\\s\\p{Z},;]+$");

  private ComparableForm() {}

  /// Compatibility letters and digits as plain ones (NFKC), digits of any script as ASCII, no
  /// blanks at the ends.
  static String plain(String written) {
    String normal = Normalizer.normalize(written, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(normal.length());
    normal
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    return ENDS.matcher(plain).replaceAll("");
  }

  /// Without what only makes a number easier to read.
  static String compact(String plain) {
    return SEPARATORS.matcher(plain).replaceAll("");
  }
}
