package dev.chokepoint.matching.names;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How a word of any script reads in plain Latin letters by ICU's `Any-Latin; Latin-ASCII`, in
/// lower case. Words are remembered, because ICU is slow and words repeat; the memory is bounded by
/// forgetting everything when it is full. For several threads.
final class LatinForms {

  private static final int REMEMBERED = 1 << 16;

  private final Map<String, String> known = new ConcurrentHashMap<>();

  private static final class Loaded {
    static final Transliterator ANY_TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  /// Lower-case ASCII letters and digits, run together.
  String of(String word) {
    String form = known.get(word);
    if (form == null) {
      form = plain(Loaded.ANY_TO_ASCII.transliterate(word));
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(word, form);
    }
    return form;
  }

  private static String plain(String latin) {
    StringBuilder plain = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        plain.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        plain.append((char) (c + 32));
      }
    }
    return plain.toString();
  }
}
