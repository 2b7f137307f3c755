package dev.chokepoint.parts.decode;

import dev.chokepoint.parts.number.FoundNumber;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.parts.number.Reading;

/// A part that the marking may name.
///
/// @param found the number and how it was read
/// @param firstToken place of the first token it was read from
/// @param lastToken place of the last one
public record PartCandidate(FoundNumber found, int firstToken, int lastToken) {

  public PartNumber number() {
    return found.number();
  }

  public Reading reading() {
    return found.reading();
  }

  boolean overlaps(PartCandidate other) {
    return firstToken <= other.lastToken && other.firstToken <= lastToken;
  }
}
