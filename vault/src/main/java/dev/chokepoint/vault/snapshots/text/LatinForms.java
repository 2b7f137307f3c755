package dev.chokepoint.vault.snapshots.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How a word of any script reads in plain Latin letters, by ICU's `Any-Latin; Latin-ASCII`, in
/// lower case.
///
/// Whatever ICU leaves outside ASCII (such as the Arabic ayn) is dropped, and so are its marks for
/// soft signs. Words are remembered, because ICU is slow (tens of thousands of words a second) and
/// words repeat; the memory is bounded by forgetting everything when it is full. For several
/// threads.
public final class LatinForms {

  private static final int REMEMBERED = 1 << 16;

  private final Map<String, String> known = new ConcurrentHashMap<>();

  /// Loaded on the first word that needs it: it takes half a second.
  private static final class Loaded {
    static final Transliterator ANY_TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  /// Lower-case ASCII letters and digits, with single spaces between syllables where the script
  /// writes them together; empty when nothing of the word can be written so.
  public String of(String word) {
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
    for (String part : latin.toLowerCase(Locale.ROOT).split("\\s+")) {
      int before = plain.length();
      if (before > 0) {
        plain.append(' ');
      }
      part.chars().filter(LatinForms::isPlain).forEach(c -> plain.append((char) c));
      if (plain.length() == before + 1 && before > 0) {
        plain.setLength(before);
      }
    }
    return plain.toString();
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
