package dev.chokepoint.parts.decode;

import dev.chokepoint.evidence.sentence.Sentence;

/// How far a decoding may be relied on; no likelihood.
///
/// @param level in a word
/// @param reason what raises or lowers it
public record Confidence(Level level, Sentence reason) {

  /// The words.
  public enum Level {
    HIGH,
    MODERATE,
    LOW;

    /// The word in a sentence.
    public Sentence says() {
      return switch (this) {
        case HIGH -> Sentence.of("high");
        case MODERATE -> Sentence.of("moderate");
        case LOW -> Sentence.of("low");
      };
    }
  }
}
