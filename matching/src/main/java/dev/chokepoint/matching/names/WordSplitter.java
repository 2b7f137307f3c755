package dev.chokepoint.matching.names;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/// Splits a name into words: runs of letters, digits and marks of one script. Apostrophes and their
/// like inside a word do not split it.
final class WordSplitter {

  /// A name is a line of text, not a document: words beyond these are left out.
  static final int MOST_WORDS = 64;

  private static final String APOSTROPHES = "'’‘ʼʻʹʾʿ`´׳ـ\u200c\u200d\u00ad";

  /// Cyrillic letters and the Latin ones that look the same, in the same order.
  private static final String CYRILLIC_ALIKE = "авекмнорстухіјѕ";

  private static final String LATIN_ALIKE = "abekmhopctyxijs";

  private WordSplitter() {}

  static List<Word> split(String raw) {
    List<Word> words = new ArrayList<>(8);
    int i = 0;
    char mark = 0;
    while (i < raw.length() && words.size() < MOST_WORDS) {
      char c = raw.charAt(i);
      if (c < 0x80 ? isAsciiWord(c) : isWord(raw.codePointAt(i))) {
        int end = endOfWord(raw, i);
        addWord(raw, i, end, mark, words);
        i = end;
        mark = 0;
      } else {
        if (mark == 0 || mark == ' ') {
          mark = isBlank(c) ? ' ' : c;
        }
        i += c < 0x80 ? 1 : Character.charCount(raw.codePointAt(i));
      }
    }
    return words;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static int endOfWord(String raw, int start) {
    int i = start;
    while (i < raw.length()) {
      char c = raw.charAt(i);
      if (c < 0x80 ? isAsciiWord(c) : isWord(raw.codePointAt(i))) {
        i += c < 0x80 ? 1 : Character.charCount(raw.codePointAt(i));
      } else if (APOSTROPHES.indexOf(c) >= 0
          && i + 1 < raw.length()
          && isWord(raw.codePointAt(i + 1))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private static void addWord(String raw, int from, int to, char mark, List<Word> words) {
    char after = to < raw.length() ? markAfter(raw, to) : 0;
    boolean upper = false;
    boolean lower = false;
    boolean plain = true;
    for (int i = from; i < to; i++) {
      char c = raw.charAt(i);
      upper |= c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
      lower |= c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
      plain &= c < 0x80 && isAsciiWord(c);
    }
    if (plain) {
      String surface = upper ? lower(raw, from, to) : raw.substring(from, to);
      NameScript script = upper || lower ? NameScript.LATIN : NameScript.DIGITS;
      words.add(new Word(surface, surface, script, upper && !lower, mark, after, from, to));
    } else {
      addByScript(raw, from, to, upper && !lower, mark, after, words);
    }
  }

  private static char markAfter(String raw, int at) {
    char mark = 0;
    for (int i = at; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < 0x80 ? isAsciiWord(c) : isWord(raw.codePointAt(i))) {
        break;
      }
      if (!isBlank(c)) {
        return c;
      }
      mark = ' ';
    }
    return mark;
  }

  private static String lower(String raw, int from, int to) {
    char[] letters = new char[to - from];
    for (int i = from; i < to; i++) {
      char c = raw.charAt(i);
      letters[i - from] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return new String(letters);
  }

  /// Splits where the script changes, as in `深圳ABC`, unless letters of two scripts that look alike
  /// were mixed up.
  private static void addByScript(
      String raw, int from, int to, boolean upper, char mark, char after, List<Word> words) {
    int start = from;
    NameScript script = NameScript.DIGITS;
    for (int i = from; i < to && words.size() < MOST_WORDS; ) {
      int c = raw.codePointAt(i);
      NameScript here = Character.isLetter(c) ? NameScript.of(c) : script;
      if (here != script && script != NameScript.DIGITS && !mixes(here, script)) {
        addFolded(raw, start, i, script, upper, start == from ? mark : 0, (char) 0, words);
        start = i;
      }
      script =
          here == script || script == NameScript.DIGITS || !mixes(here, script) ? here : script;
      i += Character.charCount(c);
    }
    addFolded(raw, start, to, script, upper, start == from ? mark : 0, after, words);
  }

  private static boolean mixes(NameScript a, NameScript b) {
    return (a == NameScript.LATIN && b == NameScript.CYRILLIC)
        || (a == NameScript.CYRILLIC && b == NameScript.LATIN)
        || (a == NameScript.HAN && b == NameScript.KANA)
        || (a == NameScript.KANA && b == NameScript.HAN);
  }

  private static void addFolded(
      String raw,
      int from,
      int to,
      NameScript script,
      boolean upper,
      char before,
      char after,
      List<Word> words) {
    String cased =
        Normalizer2.getNFKCCasefoldInstance().normalize(withoutApostrophes(raw, from, to));
    NameScript real = script;
    if (script == NameScript.LATIN || script == NameScript.CYRILLIC) {
      int cyrillic = count(cased, NameScript.CYRILLIC);
      int latin = count(cased, NameScript.LATIN);
      real = cyrillic > latin ? NameScript.CYRILLIC : NameScript.LATIN;
      if (cyrillic > 0 && latin > 0) {
        cased =
            real == NameScript.CYRILLIC
                ? swap(cased, LATIN_ALIKE, CYRILLIC_ALIKE)
                : swap(cased, CYRILLIC_ALIKE, LATIN_ALIKE);
      }
    }
    String surface = Folding.fold(cased);
    if (!surface.isEmpty()) {
      words.add(new Word(surface, cased, real, upper, before, after, from, to));
    }
  }

  private static String withoutApostrophes(String raw, int from, int to) {
    StringBuilder word = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (APOSTROPHES.indexOf(raw.charAt(i)) < 0) {
        word.append(raw.charAt(i));
      }
    }
    return word.toString();
  }

  private static int count(String word, NameScript script) {
    return (int) word.codePoints().filter(c -> NameScript.of(c) == script).count();
  }

  private static String swap(String word, String these, String those) {
    char[] letters = word.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      int at = these.indexOf(letters[i]);
      letters[i] = at < 0 ? letters[i] : those.charAt(at);
    }
    return new String(letters);
  }
}
