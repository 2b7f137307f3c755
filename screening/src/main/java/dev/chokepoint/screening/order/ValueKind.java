package dev.chokepoint.screening.order;

import dev.chokepoint.evidence.sentence.Sentence;

/// How the value of a field is written, and so what is refused.
public enum ValueKind {
  /// Anything.
  TEXT(Sentence.of("any text")),
  /// An exact decimal, not negative, with a point; commas, spaces and apostrophes part thousands.
  NUMBER(Sentence.of("a number that is not negative, such as 1250 or 12.5")),
  /// A year, a month or a day, ISO 8601.
  DATE(Sentence.of("a date, such as 2023, 2023-10 or 2023-10-06")),
  /// Two letters.
  COUNTRY(Sentence.of("a country code of two letters, such as ae")),
  /// 6, 8 or 10 digits, of which the first six are kept.
  HS(Sentence.of("an HS code of 6, 8 or 10 digits")),
  /// Yes or no.
  YES_NO(Sentence.of("yes or no"));

  private final Sentence words;

  ValueKind(Sentence words) {
    this.words = words;
  }

  /// What is expected.
  public Sentence words() {
    return words;
  }
}
