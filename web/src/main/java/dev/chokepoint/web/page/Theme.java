package dev.chokepoint.web.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The ground that a reader likes: as the system says, or always light or dark.
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  /// As style sheet and cookie have it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The theme of a word; empty if it is none.
  public static Optional<Theme> of(String word) {
    return Stream.of(values()).filter(theme -> theme.word().equals(word)).findFirst();
  }
}
