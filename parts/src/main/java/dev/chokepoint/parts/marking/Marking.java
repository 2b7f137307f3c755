package dev.chokepoint.parts.marking;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A marking as it was read, and the same folded for comparison. The raw text is never lost.
///
/// @param raw as it was handed in
/// @param tokens its words in order; brackets and list commas around a word are no part of it
public record Marking(String raw, List<Token> tokens) {

  /// Longer texts are no marking; what stands beyond is not read.
  private static final int LONGEST = 2_000;

  private static final String OPENING = "([{\"'<«“;,:";
  private static final String CLOSING = ")]}\"'>»”;,:.™®©*";

  public Marking {
    tokens = List.copyOf(tokens);
  }

  /// Folds a marking: compatibility forms, white space and line breaks, look-alikes of other
  /// scripts, capitals.
  public static Marking of(String raw) {
    String read = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    List<Token> tokens = new ArrayList<>();
    for (String word : read.strip().split("[\\s\\p{Z}]+")) {
      String folded = fold(word);
      if (folded.codePoints().anyMatch(Character::isLetterOrDigit)) {
        tokens.add(new Token(tokens.size(), word, folded));
      }
    }
    return new Marking(raw, tokens);
  }

  /// The tokens with one blank between them.
  public String folded() {
    return tokens.stream().map(Token::folded).collect(Collectors.joining(" "));
  }

  /// The folded tokens in order.
  public List<String> texts() {
    return tokens.stream().map(Token::folded).toList();
  }

  private static String fold(String word) {
    String plain =
        trimmed(
            Normalizer2.getNFKCInstance()
                .normalize(withoutTradeMark(word))
                .replace('\u03bc', 'u')
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\\p{Cf}\\p{Cc}]", ""));
    return LookAlikes.folded(plain).toUpperCase(Locale.ROOT);
  }

  /// Trade marks are no part of a word; some tables write the sign as small letters.
  private static String withoutTradeMark(String word) {
    return word.replaceAll("[™®©№]", "").replaceAll("(?<=\\p{Lu}\\d{0,6})tm$", "");
  }

  private static String trimmed(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && OPENING.indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && CLOSING.indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(from, to);
  }
}
