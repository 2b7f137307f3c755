package dev.chokepoint.routes;

import java.util.Locale;
import java.util.Optional;

/// What happens in a step, in the direction in which the goods travel. Payments move no goods and
/// are no steps.
public enum StepKind {
  MADE,
  SOLD,
  SHIPPED,
  DELIVERED,
  SUPPLIED,
  OWNED,
  FOUND,
  /// Both ends are thought to be one party because their names are alike: no movement, but drawn,
  /// since a route that needs it is weaker.
  SAME_NAME;

  /// The word, as shown.
  public String word() {
    return this == SAME_NAME ? "same name" : name().toLowerCase(Locale.ROOT);
  }

  /// The kind of that word; empty for words that are no movement of goods, such as `paid`.
  public static Optional<StepKind> ofWord(String word) {
    for (StepKind kind : values()) {
      if (kind.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
