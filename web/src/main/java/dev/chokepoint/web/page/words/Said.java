package dev.chokepoint.web.page.words;

import dev.chokepoint.evidence.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/// What an engine says, as a page shows it.
///
/// @param text in the reader's language, as far as that has words for it
/// @param lang `en` where it stands in English on a page in another language; else null
public record Said(String text, @Nullable String lang) {

  /// A sentence in the words of a page.
  public static Said of(Words words, Sentence sentence) {
    String text = words.say(sentence);
    boolean foreign =
        words.language() != Language.ENGLISH
            && text.chars().anyMatch(Character::isLetter)
            && text.equals(sentence.text());
    return new Said(text, foreign ? Language.ENGLISH.code() : null);
  }

  /// Nothing.
  public static Said nothing() {
    return new Said("", null);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
