package dev.chokepoint.bench.peers;

import com.ibm.icu.text.Transliterator;
import java.util.List;

/// What every peer is given: names in Latin letters without marks, small, words parted by one
/// space. ICU does the letters, so that no peer fails for want of a script.
final class PlainText {

  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower");

  private PlainText() {}

  static String of(String name) {
    String latin = isPlain(name) ? name : LATIN.transliterate(name);
    StringBuilder out = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char letter = Character.toLowerCase(latin.charAt(i));
      if (Character.isLetterOrDigit(letter)) {
        out.append(letter);
      } else if (letter != '\'' && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }

  static List<String> words(String name) {
    return List.of(of(name).split(" "));
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
