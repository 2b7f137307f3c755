package dev.chokepoint.vault.snapshots.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Cuts text into words: indexing and searching both read through this, so that they agree.
///
/// Plain ASCII is cut at whatever is no letter or digit; apostrophes inside a word are dropped and
/// single letters with points are one word (`L.L.C.` is `llc`). Everything else is cut by ICU with
/// its dictionaries (Chinese, Japanese, Thai ...) and folded (case, accents, width). A word of more
/// than 1,000 characters is encoded data rather than a word and is left out. Not for several
/// threads at once.
final class WordReader {

  private static final int LONGEST_WORD = 1_000;

  private final LatinForms latinForms;
  private @Nullable BreakIterator iterator;

  WordReader(LatinForms latinForms) {
    this.latinForms = latinForms;
  }

  /// A word and where it stands.
  ///
  /// @param from its first character in the text, counted from 0
  /// @param to the character after its last one
  record Placed(Word word, int from, int to) {}

  List<Word> read(String text) {
    List<Word> words = new ArrayList<>();
    read(text, (word, _, _) -> words.add(word));
    return words;
  }

  /// The words with their places. Of a token that ICU keeps together the whole is the place.
  List<Placed> placed(String text) {
    List<Placed> words = new ArrayList<>();
    read(text, (word, from, to) -> words.add(new Placed(word, from, to)));
    return words;
  }

  private interface Reading {
    void word(Word word, int from, int to);
  }

  private void read(String text, Reading reading) {
    Reading shortOnes =
        (word, from, to) -> {
          if (word.surface().length() <= LONGEST_WORD) {
            reading.word(word, from, to);
          }
        };
    if (isAscii(text)) {
      plain(text, shortOnes);
    } else {
      any(text, shortOnes);
    }
  }

  private void any(String text, Reading reading) {
    BreakIterator breaks =
        iterator == null ? BreakIterator.getWordInstance(ULocale.ROOT) : iterator;
    iterator = breaks;
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        word(text.substring(from, to), from, reading);
      }
      from = to;
    }
  }

  private void word(String token, int from, Reading reading) {
    String folded = Folding.fold(token);
    int to = from + token.length();
    if (isAscii(folded)) {
      plain(folded, (word, _, _) -> reading.word(word, from, to));
    } else if (!folded.isEmpty()) {
      int script = UScript.getScript(folded.codePointAt(0));
      List<String> spellings = script == UScript.CYRILLIC ? CyrillicSpellings.of(token) : List.of();
      Word word = new Word(folded, latinForms.of(token), spellings, script == UScript.ARABIC);
      reading.word(word, from, to);
    }
  }

  private static void plain(String text, Reading reading) {
    StringBuilder word = new StringBuilder();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (isLetterOrDigit(c)) {
        from = word.isEmpty() ? i : from;
        word.append(c);
      } else if (!word.isEmpty() && !joins(text, i)) {
        reading.word(Word.plain(word.toString().toLowerCase(Locale.ROOT)), from, i);
        word.setLength(0);
      }
    }
  }

  /// Whether the sign at `i` lies inside a word: an apostrophe between letters, or the point
  /// between two single letters.
  private static boolean joins(String text, int i) {
    if (i == text.length()) {
      return false;
    }
    boolean between = isLetter(text, i - 1) && isLetter(text, i + 1);
    return switch (text.charAt(i)) {
      case '\'' -> between;
      case '.' -> between && !isLetter(text, i - 2) && !isLetter(text, i + 2);
      default -> false;
    };
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && i < text.length() && isLetterOrDigit(text.charAt(i));
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }
}
