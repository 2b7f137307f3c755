package dev.chokepoint.parts.date;

/// One row of a maker's rules.
///
/// @param tier rules of a tier are tried only when all lower tiers found no code
/// @param id the rule's name
/// @param sentence the rule in a sentence, for a reader
/// @param source the document it stands in, or what it was derived from
record CodeRule(
    Kind kind, int tier, String id, Shape shape, String sentence, String source, Basis basis) {

  /// What the row does with tokens of its shape.
  enum Kind {
    /// Reads a date.
    DATE,
    /// Reads a date from digits that could as well be a part number, so only where another token
    /// can be the part.
    BARE,
    /// Says that no date may be read.
    NEVER,
    /// Names the pieces of tokens, and reads nothing.
    HINT
  }

  /// How far the rule can be trusted.
  enum Basis {
    /// It stands in the source.
    CHECKED,
    /// It was worked out from published readings or rows.
    DERIVED,
    /// It is written from memory.
    UNVERIFIED,
    /// Published readings of such codes contradict each other.
    DISPUTED;

    boolean unverified() {
      return this != CHECKED;
    }
  }
}
