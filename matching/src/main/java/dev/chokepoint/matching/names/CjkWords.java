package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.List;

/// Cuts names in scripts that put no spaces between words.
final class CjkWords {

  private CjkWords() {}

  static boolean isUnspaced(String word) {
    NameScript script = NameScript.of(word.codePointAt(0));
    return script == NameScript.HAN || script == NameScript.KANA || script == NameScript.HANGUL;
  }

  /// Cuts a word at the words a table knows, longest first from the left; what lies between stays
  /// together.
  static void cut(Word word, Phrases phrases, List<Word> into) {
    String text = word.surface();
    int unknown = 0;
    int at = 0;
    while (at < text.length()) {
      int known = phrases.longestUnspaced(text, at);
      if (known == 0) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      if (unknown < at) {
        into.add(word.part(unknown, at));
      }
      into.add(word.part(at, at + known));
      at += known;
      unknown = at;
    }
    if (unknown < text.length()) {
      into.add(unknown == 0 ? word : word.part(unknown, text.length()));
    }
  }

  /// All words of a name, those in such scripts cut.
  static List<Word> cutAll(List<Word> words, Phrases phrases) {
    boolean any = false;
    for (Word word : words) {
      any |= isUnspaced(word.script());
    }
    if (!any) {
      return words;
    }
    List<Word> all = new ArrayList<>(words.size() + 4);
    for (Word word : words) {
      if (isUnspaced(word.script())) {
        cut(word, phrases, all);
      } else {
        all.add(word);
      }
    }
    return all.size() > WordSplitter.MOST_WORDS ? all.subList(0, WordSplitter.MOST_WORDS) : all;
  }

  private static boolean isUnspaced(NameScript script) {
    return script == NameScript.HAN || script == NameScript.KANA || script == NameScript.HANGUL;
  }
}
