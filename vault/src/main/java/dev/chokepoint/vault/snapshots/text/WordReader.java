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

  List<Word> read(String text) {
    List<Word> words = new ArrayList<>();
    if (isAscii(text)) {
      plain(text, words);
    } else {
      any(text, words);
    }
    words.removeIf(word -> word.surface().length() > LONGEST_WORD);
    return words;
  }

  private void any(String text, List<Word> words) {
    BreakIterator breaks =
        iterator == null ? BreakIterator.getWordInstance(ULocale.ROOT) : iterator;
    iterator = breaks;
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        word(text.substring(from, to), words);
      }
      from = to;
    }
  }

  private void word(String token, List<Word> words) {
    String folded = Folding.fold(token);
    if (isAscii(folded)) {
      plain(folded, words);
    } else if (!folded.isEmpty()) {
      boolean arabic = UScript.getScript(folded.codePointAt(0)) == UScript.ARABIC;
      words.add(new Word(folded, latinForms.of(token), arabic));
    }
  }

  private static void plain(String text, List<Word> words) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty() && !joins(text, i)) {
        words.add(Word.plain(word.toString().toLowerCase(Locale.ROOT)));
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(Word.plain(word.toString().toLowerCase(Locale.ROOT)));
    }
  }

  /// Whether the sign at `i` lies inside a word: an apostrophe between letters, or the point
  /// between two single letters.
  private static boolean joins(String text, int i) {
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
