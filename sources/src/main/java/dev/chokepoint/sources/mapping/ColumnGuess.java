package dev.chokepoint.sources.mapping;

import org.jspecify.annotations.Nullable;

/// What one column of a table is taken for.
///
/// @param header name of the column in the table
/// @param meaning name that the base layout has for it; null when it is left unmapped
/// @param confidence how sure the guess is
/// @param reason in words
record ColumnGuess(String header, @Nullable String meaning, Confidence confidence, String reason) {

  enum Confidence {
    /// The header is a known spelling.
    CERTAIN,
    /// The header is a known spelling with words beside it that mean nothing of their own.
    LIKELY,
    /// The values look like it and nothing contradicts.
    POSSIBLE,
    /// Left unmapped.
    NONE
  }
}
