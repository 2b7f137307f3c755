package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.List;

/// Parts legal forms from the words they were written together with: `Marineltd`,
/// `COMPANYwise-technique`. Only forms that no other word ends or begins with: long ones, and
/// letters without a vowel.
final class GluedForms {

  private static final int LONG = 6;
  private static final int SHORTEST = 3;

  private GluedForms() {}

  static List<Word> apart(List<Word> words, Phrases known) {
    List<Word> parted = null;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int cut = known.beginningWith(word.surface()) == null ? cut(word, known) : 0;
      if (cut > 0 && parted == null) {
        parted = new ArrayList<>(words.subList(0, i));
      }
      if (cut > 0 && parted != null) {
        parted.add(word.part(0, cut));
        parted.add(word.part(cut, word.surface().length()));
      } else if (parted != null) {
        parted.add(word);
      }
    }
    return parted == null ? words : parted;
  }

  private static int cut(Word word, Phrases known) {
    String text = word.surface();
    if (word.script() != NameScript.LATIN) {
      return 0;
    }
    for (int cut = SHORTEST; cut <= text.length() - SHORTEST; cut++) {
      if (isForm(text.substring(cut), known) || isLongForm(text.substring(0, cut), known)) {
        return cut;
      }
    }
    return 0;
  }

  private static boolean isForm(String text, Phrases known) {
    return (text.length() >= LONG || Letters.withoutVowels(text)) && isSingleForm(text, known);
  }

  private static boolean isLongForm(String text, Phrases known) {
    return text.length() >= LONG && isSingleForm(text, known);
  }

  private static boolean isSingleForm(String text, Phrases known) {
    Phrases.Phrase phrase = known.single(text);
    return phrase != null && phrase.role() == TokenRole.LEGAL_FORM;
  }
}
