package dev.chokepoint.matching.index;

import dev.chokepoint.evidence.index.IndexFile;

/// The sections of an index of names, by their place in the file.
final class Sections {

  /// Version of all that is written here, and of what words are made of: tables of names, weights
  /// and keys. A change of any of them needs a new version.
  static final int VERSION = 5;

  /// Number of words, names and entities.
  static final int COUNTS = 0;

  /// Where each word's record begins.
  static final int WORD_PLACES = 1;

  static final int WORD_RECORDS = 2;

  /// Names by the keys of their words: [KeyTable] of words.
  static final int WORD_KEYS = 3;

  /// Where each word's names begin in [#NAMES_OF_WORD], one more than there are words.
  static final int WORD_NAMES = 4;

  static final int NAMES_OF_WORD = 5;

  /// Where each name's words begin in [#WORDS_OF_NAME], one more than there are names.
  static final int NAME_WORDS = 6;

  static final int WORDS_OF_NAME = 7;

  /// Four numbers a name: entity, kind and property, weight as bits, place of its text.
  static final int NAMES = 8;

  static final int NAME_TEXTS = 9;

  /// Names by their first letters, and names that may be such: [KeyTable] of names.
  static final int ACRONYMS = 10;

  static final int AS_ACRONYMS = 11;

  /// Entities by their numbers: [KeyTable] of entities.
  static final int IDENTIFIERS = 12;

  /// Two numbers an entity and two more at the end: first name, place of its record.
  static final int ENTITIES = 13;

  static final int ENTITY_RECORDS = 14;

  /// Where each entity's addresses stand; those of an entity without one at 0.
  static final int ADDRESS_PLACES = 15;

  /// How many addresses, then of each its text and its words.
  static final int ADDRESSES = 16;

  static final int ALL = 17;

  static final IndexFile FILE = new IndexFile("CHOKNAME", "names", VERSION, ALL);

  private Sections() {}
}
