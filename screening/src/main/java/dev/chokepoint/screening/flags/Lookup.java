package dev.chokepoint.screening.flags;

import java.util.Locale;

/// What can be looked up in the lists for an order.
public enum Lookup {
  NAMES("the names of its parties in the lists"),
  ADDRESSES("the addresses of its parties in the lists"),
  HOLDERS("owners and directors of its parties in the lists"),
  RECOVERED("its part numbers among recovered parts");

  private final String words;

  Lookup(String words) {
    this.words = words;
  }

  /// What is looked up, in words.
  public String words() {
    return words;
  }

  String key() {
    return "lookup." + name().toLowerCase(Locale.ROOT);
  }
}
