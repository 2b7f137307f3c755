package dev.chokepoint.routes.goods;

/// How a number stands in a text, the surest first.
public enum Manner {
  /// In one piece.
  WHOLE("as written"),
  /// In pieces with blanks between them.
  SPLIT("written in pieces"),
  /// With other dashes or points than the maker's rule has.
  SIGNS_DIFFER("the signs differ"),
  /// With one sign taken for its look-alike, such as `O` for `0`.
  MISREAD_ONCE("one sign misread"),
  /// With two signs taken for their look-alikes.
  MISREAD_TWICE("two signs misread");

  static final Manner[] ALL = values();

  private final String words;

  Manner(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
