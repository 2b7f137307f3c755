package dev.chokepoint.parts.number;

import dev.chokepoint.evidence.sentence.Sentence;

/// How a marking was read as a part number, the surest first.
public enum Reading {
  /// As it stands.
  EXACT,
  /// By the maker's short mark for it.
  TOP_MARK,
  /// With the beginning that packages leave out.
  PREFIX_COMPLETED,
  /// The letters and digits agree, the dashes do not.
  DASHES_DIFFER,
  /// As it stands, but with an end that the rule does not explain.
  NEAR,
  /// With one sign taken for its look-alike.
  MISREAD_ONCE,
  /// With two signs taken for their look-alikes.
  MISREAD_TWICE,
  /// The module that carries the chip which the marking names.
  MODULE_OF_CHIP,
  /// Too little stands on the package; the maker is known.
  SHORT,
  /// No rule knows it.
  TEXT;

  /// What was done, in words.
  public Sentence words() {
    return switch (this) {
      case EXACT -> Sentence.of("as it stands");
      case TOP_MARK -> Sentence.of("a top mark");
      case PREFIX_COMPLETED -> Sentence.of("the beginning is left out");
      case DASHES_DIFFER -> Sentence.of("the dashes differ");
      case NEAR -> Sentence.of("its end is not explained");
      case MISREAD_ONCE -> Sentence.of("one sign misread");
      case MISREAD_TWICE -> Sentence.of("two signs misread");
      case MODULE_OF_CHIP -> Sentence.of("a module that carries the chip");
      case SHORT -> Sentence.of("only with the maker known");
      case TEXT -> Sentence.of("no rule knows it");
    };
  }
}
