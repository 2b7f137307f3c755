package dev.chokepoint.parts.decode;

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
  UNKNOWN
}
