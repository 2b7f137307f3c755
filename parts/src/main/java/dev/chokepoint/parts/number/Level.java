package dev.chokepoint.parts.number;

import dev.chokepoint.evidence.sentence.Sentence;

/// How far two part numbers, or a marking and a part, agree; the best first.
public enum Level {
  /// The whole number that one would order, but for reel, finish and the like.
  SAME_ORDERABLE,
  /// The same device; the packages are known to differ.
  SAME_DEVICE_OTHER_PACKAGE,
  /// The same device; package or grade is not known, or differs.
  SAME_DEVICE_BASE,
  /// The same family of devices.
  SAME_FAMILY,
  /// No rule knows the number: only its text can be compared.
  TEXT_ONLY;

  /// How much of a number a decoding tells, in a phrase.
  public Sentence says() {
    return switch (this) {
      case SAME_ORDERABLE -> Sentence.of("the whole number, as one would order it");
      case SAME_DEVICE_OTHER_PACKAGE -> Sentence.of("the device, in another package");
      case SAME_DEVICE_BASE -> Sentence.of("the device; package or grade is not known");
      case SAME_FAMILY -> Sentence.of("the family of devices only");
      case TEXT_ONLY -> Sentence.of("only the text; no rule knows the number");
    };
  }
}
