package dev.chokepoint.parts.decode;

/// How far a decoding may be relied on; no likelihood.
///
/// @param level in a word
/// @param reason what raises or lowers it
public record Confidence(Level level, String reason) {

  /// The words.
  public enum Level {
    HIGH,
    MODERATE,
    LOW
  }
}
