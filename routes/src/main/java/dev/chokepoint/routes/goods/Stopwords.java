package dev.chokepoint.routes.goods;

import java.util.Locale;
import java.util.Set;

/// Short words that stand beside part numbers in goods texts and are no piece of one.
final class Stopwords {

  private static final Set<String> WORDS =
      Set.of(
          "AND", "BAG", "BOX", "CHIP", "CTN", "DATE", "EA", "EACH", "FOR", "FROM", "ICS", "KG",
          "KGS", "LOT", "MADE", "NEW", "NO", "OF", "PART", "PCE", "PCS", "QTY", "REEL", "ROLL",
          "SET", "THE", "TO", "TYPE", "UNIT", "USD", "WITH");

  private Stopwords() {}

  static boolean are(String word) {
    return WORDS.contains(word.toUpperCase(Locale.ROOT));
  }
}
