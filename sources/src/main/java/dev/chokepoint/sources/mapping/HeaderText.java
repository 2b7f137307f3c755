package dev.chokepoint.sources.mapping;

import java.text.Normalizer;
import java.util.Locale;

/// Compares names of columns: case, spaces, punctuation, `ё` and `е` make no difference.
final class HeaderText {

  private HeaderText() {}

  /// The same text for names that are the same but for their writing: letters and digits in lower
  /// case, with one space between words. A text of neither is left as it is.
  static String plain(String name) {
    String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      if (Character.isLetterOrDigit(c) || mark || c == '%' || c == '№') {
        if (gap && !plain.isEmpty()) {
          plain.append(' ');
        }
        gap = false;
        plain.appendCodePoint(c == 'ё' ? 'е' : c);
      } else {
        gap = true;
      }
    }
    return plain.isEmpty() ? name.strip() : plain.toString();
  }
}
