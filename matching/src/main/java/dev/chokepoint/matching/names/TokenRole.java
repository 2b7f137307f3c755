package dev.chokepoint.matching.names;

/// What a word does in a name.
public enum TokenRole {
  GIVEN,
  FAMILY,

  /// A name made from the father's, as `Nailevich`, `ogly`.
  PATRONYMIC,

  /// A part of a person's name of which nothing more is known.
  NAME,

  /// A small word that joins or introduces: `al`, `bin`, `van der`, `and`, `of`.
  PARTICLE,

  /// A rank, honorific or degree, before or after a person's name.
  TITLE,

  /// One letter that stands for a name.
  INITIAL,
  LEGAL_FORM,

  /// A number or ordinal; the canonical value is its digits.
  NUMBER,

  /// A word that many organisations have: `trading`, `group`.
  GENERIC,

  /// A country, nationality or well-known city.
  PLACE,

  /// Any other word of an organisation's or a thing's name.
  DISTINCTIVE,

  /// Letters that are said one by one or are known to stand for several words.
  ACRONYM,

  /// `MV`, `M/T`, `SS` before the name of a ship.
  VESSEL_PREFIX,

  /// The mark of an aircraft, of which every letter counts.
  REGISTRATION;

  /// Whether two names differ when this word does: not for titles, particles and prefixes.
  public boolean tellsApart() {
    return this != PARTICLE && this != TITLE && this != VESSEL_PREFIX && this != LEGAL_FORM;
  }
}
