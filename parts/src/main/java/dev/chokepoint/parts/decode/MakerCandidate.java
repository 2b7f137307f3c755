package dev.chokepoint.parts.decode;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.maker.Maker;

/// A maker that the part may be of.
///
/// @param maker who
/// @param evidence what speaks for it, the strongest
/// @param reason the same in words
public record MakerCandidate(Maker maker, Evidence evidence, Sentence reason) {

  /// What speaks for a maker, the strongest first.
  public enum Evidence {
    /// Whoever asked says so.
    GIVEN,
    /// The marking carries its name.
    NAMED,
    /// The part number is built by its rules.
    NUMBER
  }
}
