package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.List;

/// Parts the article from words in Arabic script, which writes it on to the word, so that `الأسد`
/// and `al-Assad` have the same words.
final class ArabicArticles {

  private static final String ARTICLE = "ال";
  private static final String FOR_THE = "لل";
  private static final String AND = "و";
  private static final int SHORTEST = 5;

  private ArabicArticles() {}

  /// @param phrases words that are known with their article and stay whole
  static List<Word> apart(List<Word> words, Scripts scripts, Phrases phrases) {
    boolean any = false;
    for (Word word : words) {
      any |= articleEnd(word.surface()) > 0;
    }
    if (!any) {
      return words;
    }
    List<Word> apart = new ArrayList<>(words.size() + 4);
    for (Word word : words) {
      String surface = word.surface();
      int end = articleEnd(surface);
      if (end > 0 && !scripts.isVowelled(surface) && phrases.single(surface) == null) {
        if (surface.startsWith(AND)) {
          apart.add(word.part(0, 1));
          apart.add(word.part(1, end));
        } else {
          apart.add(word.part(0, end));
        }
        apart.add(word.part(end, surface.length()));
      } else {
        apart.add(word);
      }
    }
    return apart.size() > WordSplitter.MOST_WORDS
        ? apart.subList(0, WordSplitter.MOST_WORDS)
        : apart;
  }

  /// Where the article ends that a word begins with; 0 when it begins with none or is too short.
  private static int articleEnd(String surface) {
    if (surface.startsWith(AND + ARTICLE)) {
      return surface.length() > SHORTEST ? 3 : 0;
    }
    boolean article = surface.startsWith(ARTICLE) || surface.startsWith(FOR_THE);
    return article && surface.length() >= SHORTEST ? 2 : 0;
  }
}
