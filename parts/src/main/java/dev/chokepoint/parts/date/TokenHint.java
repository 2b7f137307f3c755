package dev.chokepoint.parts.date;

import dev.chokepoint.evidence.sentence.Sentence;

/// What a token, or a piece of one, is beside the date.
///
/// @param token its place, from 0
/// @param text the piece of the token that has the role
/// @param role what it is
/// @param reason the rule that says so
public record TokenHint(int token, String text, Role role, Sentence reason) {

  /// What a piece of a marking can be.
  public enum Role {
    /// The production lot, for the maker's own tracing.
    LOT,
    /// The plant or assembly site.
    PLANT,
    /// The country of assembly.
    COUNTRY,
    /// The set of masks or the revision of the die.
    MASK,
    /// A temperature, speed or quality grade.
    GRADE,
    /// The finish of the leads or another environmental mark.
    FINISH,
    /// A letter or digits after the code whose meaning the rule does not need.
    SUFFIX
  }
}
