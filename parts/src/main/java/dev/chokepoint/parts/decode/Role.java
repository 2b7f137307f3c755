package dev.chokepoint.parts.decode;

import dev.chokepoint.evidence.sentence.Sentence;

/// What a token of a marking is.
public enum Role {
  PART_NUMBER,
  DATE_CODE,
  LOT,
  PLANT,
  COUNTRY,
  MASK,
  GRADE,
  FINISH,
  SUFFIX,
  /// A value such as a capacitance or a frequency.
  VALUE,
  MAKER,
  /// A word that describes and is no mark.
  DESCRIPTION,
  /// Looks like a date code and is not read as one.
  UNDECODABLE,
  UNKNOWN;

  /// The role in a word or two.
  public Sentence says() {
    return switch (this) {
      case PART_NUMBER -> Sentence.of("part number");
      case DATE_CODE -> Sentence.of("date code");
      case LOT -> Sentence.of("lot");
      case PLANT -> Sentence.of("plant");
      case COUNTRY -> Sentence.of("country");
      case MASK -> Sentence.of("mask");
      case GRADE -> Sentence.of("grade");
      case FINISH -> Sentence.of("finish");
      case SUFFIX -> Sentence.of("suffix");
      case VALUE -> Sentence.of("value");
      case MAKER -> Sentence.of("maker");
      case DESCRIPTION -> Sentence.of("description");
      case UNDECODABLE -> Sentence.of("undecodable");
      case UNKNOWN -> Sentence.of("unknown");
    };
  }
}
