package dev.chokepoint.parts.marking;

import java.util.Locale;

/// One word of a marking.
///
/// @param index its place, from 0
/// @param raw as it was read
/// @param folded in Latin capitals, without the brackets and commas around it
public record Token(int index, String raw, String folded) {

  /// Whether it reads as a word of a description: no digit, and small letters after the first.
  public boolean isWord() {
    return raw.codePoints().noneMatch(Character::isDigit)
        && raw.length() > 2
        && raw.substring(1).equals(raw.substring(1).toLowerCase(Locale.ROOT));
  }

  public boolean hasDigit() {
    return folded.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  public boolean hasLetter() {
    return folded.codePoints().anyMatch(Character::isLetter);
  }
}
