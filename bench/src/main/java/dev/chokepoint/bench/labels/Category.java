package dev.chokepoint.bench.labels;

import java.util.Locale;

/// What was done to a pair. The rule of each is in `docs/methods/labelled-pairs.md`.
public enum Category {
  // The same party, written otherwise.
  WRITING,
  TYPO,
  LETTER_SWAP,
  FAT_FINGER,
  WORD_ORDER,
  SCRIPT,
  ROMANISATION,
  DIACRITICS,
  OMISSION,
  NICKNAME,
  CROSS_LANGUAGE,
  INITIALS,
  TITLE,
  JOINED_WORDS,
  LEGAL_FORM,
  OTHER_LEGAL_FORM,
  ABBREVIATION,
  // Both labels, by what the rest says.
  ACRONYM,
  NUMBER,
  COMMON_NAME,
  BIRTH_DATE,
  COUNTRY,
  // Another party that looks like it.
  SIBLING,
  PATRONYMIC,
  LOOKALIKE,
  SHARED_PART,
  GENERIC_WORDS,
  SAME_GROUP,
  SCHEMA,
  UNRELATED;

  /// The word in files.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The category of a word in a file.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Category of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
