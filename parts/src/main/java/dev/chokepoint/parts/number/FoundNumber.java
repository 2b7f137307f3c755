package dev.chokepoint.parts.number;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.maker.MakerRules;

/// A part number found in a text, and how.
///
/// @param number what was found
/// @param reading how surely
/// @param reason in words, what was done to the text
/// @param source where the rule that found it stands, or `unverified`
public record FoundNumber(PartNumber number, Reading reading, Sentence reason, String source) {

  /// By the number's own rule.
  static FoundNumber of(PartNumber number, Reading reading, Sentence reason) {
    return new FoundNumber(number, reading, reason, number.source());
  }

  /// Whether the rule was put down from memory.
  public boolean unverified() {
    return source.equals(MakerRules.UNVERIFIED);
  }
}
