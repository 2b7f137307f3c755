package dev.chokepoint.routes;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// How well the evidence bears a step, the best first. It grades evidence, not guilt.
public enum Strength {
  /// A source documents this step for this unit, lot or dealing.
  DOCUMENTED("a source documents it for this unit, lot or dealing"),
  /// A record of the same part number inside the window; not tied to this unit.
  FITS("a record fits by part and window; nothing ties it to this unit"),
  /// A record whose window could not be tested, of the same family only, or by a name alone.
  WEAK("the record is of the family only, or by name alone, or its window could not be tested"),
  /// Nothing documents the step; it is drawn because the parts must have come from somewhere.
  ASSUMED("no record; drawn because the part must have passed that way or another");

  private final String meaning;

  Strength(String meaning) {
    this.meaning = meaning;
  }

  /// The word, as shown.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What the word means, without an end stop.
  public String meaning() {
    return meaning;
  }

  /// The weaker of two.
  public Strength weaker(Strength other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// One word weaker, but a record never becomes an assumption.
  public Strength lowered() {
    return this == DOCUMENTED ? FITS : this == FITS ? WEAK : this;
  }

  /// The strength of that word; empty when it is none.
  public static Optional<Strength> ofWord(String word) {
    for (Strength strength : values()) {
      if (strength.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(strength);
      }
    }
    return Optional.empty();
  }

  /// The weakest of several; a route is as strong as this.
  ///
  /// @throws java.util.NoSuchElementException if there are none
  public static Strength weakest(Collection<Strength> strengths) {
    return strengths.stream().max(Strength::compareTo).orElseThrow();
  }
}
