package dev.chokepoint.casebook.trace;

import java.util.Collection;
import java.util.Locale;

/// How well the evidence bears one step of a route, best first. It grades evidence, not guilt.
public enum StepStrength {
  /// A source documents this step for this unit, lot or dealing.
  DOCUMENTED,
  /// A record of the same part number in the right window; not tied to this unit.
  FITS,
  /// Only the same family, maker or heading, or a window that could not be tested.
  WEAK,
  /// Nothing documents the step; it is drawn because the parts must have come from somewhere.
  ASSUMED;

  /// Reads the word.
  ///
  /// @throws IllegalArgumentException if it is none of the four
  public static StepStrength ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /// The word, as shown.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The weakest of several; a route is as strong as this.
  ///
  /// @throws java.util.NoSuchElementException if there are none
  public static StepStrength weakest(Collection<StepStrength> strengths) {
    return strengths.stream().max(StepStrength::compareTo).orElseThrow();
  }
}
