package dev.chokepoint.parts.number;

/// How a marking was read as a part number, the surest first.
public enum Reading {
  /// As it stands.
  EXACT("as it stands"),
  /// By the maker's short mark for it.
  TOP_MARK("a top mark"),
  /// With the beginning that packages leave out.
  PREFIX_COMPLETED("the beginning is left out"),
  /// The letters and digits agree, the dashes do not.
  DASHES_DIFFER("the dashes differ"),
  /// As it stands, but with an end that the rule does not explain.
  NEAR("its end is not explained"),
  /// With one sign taken for its look-alike.
  MISREAD_ONCE("one sign misread"),
  /// With two signs taken for their look-alikes.
  MISREAD_TWICE("two signs misread"),
  /// The module that carries the chip which the marking names.
  MODULE_OF_CHIP("a module that carries the chip"),
  /// Too little stands on the package; the maker is known.
  SHORT("only with the maker known"),
  /// No rule knows it.
  TEXT("no rule knows it");

  private final String words;

  Reading(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
