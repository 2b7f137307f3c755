package dev.chokepoint.matching.names;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Plain lower-case ASCII letters and digits from any text: by dropping marks where that suffices,
/// else by ICU's `Any-Latin; Latin-ASCII`.
///
/// ICU's transliterator is slow and lets one thread in at a time, so it is asked only about single
/// characters that no table reads, and its answers are kept. Their number is that of the characters
/// of Unicode at most.
final class Ascii {

  private static final Map<String, String> READ = new ConcurrentHashMap<>();

  private Ascii() {}

  /// Loaded by the first character that needs it: it takes about half a second.
  private static final class Loaded {
    static final Transliterator ANY_TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  /// One character, or a few, in ASCII; empty when they have no reading.
  static String of(String letters) {
    String plain = keep(letters);
    if (plain.length() == letters.length()) {
      return plain;
    }
    String stripped = keep(Normalizer2.getNFKDInstance().normalize(letters));
    if (!stripped.isEmpty()) {
      return stripped;
    }
    return READ.computeIfAbsent(letters, l -> keep(Loaded.ANY_TO_ASCII.transliterate(l)));
  }

  /// A whole word by ICU, for scripts whose letters are read together.
  static String ofWhole(String word) {
    String plain = keep(word);
    return plain.length() == word.length() ? plain : keep(Loaded.ANY_TO_ASCII.transliterate(word));
  }

  private static String keep(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        plain.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        plain.append((char) (c + ('a' - 'A')));
      } else if (c > 0x7F && Character.isDigit(c)) {
        plain.append((char) ('0' + Character.digit(c, 10)));
      }
    }
    return plain.toString();
  }
}
