package dev.chokepoint.screening.flags;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.Locale;

/// What can be looked up in the lists for an order.
public enum Lookup {
  NAMES(Sentence.of("the names of its parties in the lists")),
  ADDRESSES(Sentence.of("the addresses of its parties in the lists")),
  HOLDERS(Sentence.of("owners and directors of its parties in the lists")),
  RECOVERED(Sentence.of("its part numbers among recovered parts"));

  private final Sentence words;

  Lookup(Sentence words) {
    this.words = words;
  }

  /// What is looked up, in words.
  public Sentence words() {
    return words;
  }

  String key() {
    return "lookup." + name().toLowerCase(Locale.ROOT);
  }
}
