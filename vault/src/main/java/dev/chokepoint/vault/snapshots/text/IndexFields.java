package dev.chokepoint.vault.snapshots.text;

/// Names of the index fields that are not words of the text itself.
final class IndexFields {

  /// Raw bytes of the format, kept in the index's commit data.
  static final String FORMAT = "chokepoint.format";

  /// 2 since spellings, pieces, facets and sound keys of addresses are kept.
  static final int FORMAT_VERSION = 2;

  /// The entity's id; also as a sortable value.
  static final String ID = "id";

  /// 64 bits of a hash of the id, as a value of each document: entities that several sources speak
  /// about are told by it when they are counted. Among ten million ids the odds of one wrong
  /// meeting are below one in a hundred thousand.
  static final String ID_HASH = "id_hash";

  /// The entity's statements as stored bytes.
  static final String BLOB = "blob";

  /// Number of statements, as a value of each document.
  static final String STATEMENTS = "statements";

  /// Whole main names in one piece, folded.
  static final String EXACT = "exact";

  /// The same of aliases.
  static final String EXACT_ALIAS = "exact_alias";

  /// Whole names without their legal form, aliases too.
  static final String BARE = "bare";

  /// Whole names with their words in alphabetical order, aliases too.
  static final String ANY_ORDER = "any_order";

  /// The first words of main names, up to some number of them.
  static final String START = "start";

  /// The same of aliases.
  static final String START_ALIAS = "start_alias";

  /// Whole identifiers without separators, and their digits alone.
  static final String EXACT_IDENTIFIER = "exact_identifier";

  /// Every three neighbouring letters of part numbers and the like.
  static final String PIECES = "pieces";

  /// Sound keys of names, of words that are not their own key.
  static final String SOUND = "sound";

  /// The same of addresses.
  static final String SOUND_OF_ADDRESS = "sound_address";

  /// Consonants of names in Arabic script.
  static final String SKELETON_OF_ARABIC = "skeleton_arabic";

  /// Consonants of names in any other script.
  static final String SKELETON_OF_OTHERS = "skeleton_other";

  /// Consonants and written vowels of names in Arabic script.
  static final String WRITTEN_OF_ARABIC = "written_arabic";

  /// Consonants, and vowels that Arabic script would write, of names in any other script.
  static final String WRITTEN_OF_OTHERS = "written_other";

  /// Filters, all lower case; source, country and topic also as values that are counted.
  static final String SCHEMA = "schema";

  static final String SOURCE = "source";
  static final String COUNTRY = "country";
  static final String TOPIC = "topic";

  /// The entity's own schema, as a value that is counted.
  static final String OWN_SCHEMA = "own_schema";

  /// The first day on which the source spoke of it, as [SeenDay] counts days: a point, and a value
  /// of each document. Indexes that were written before October 2026 have none.
  static final String SEEN = "seen";

  /// Ids of the entities that it points at.
  static final String REFERENCE = "reference";

  /// `party` for those who act and the things they act with, `link` for what only joins or locates.
  static final String KIND = "kind";

  static final String KIND_PARTY = "party";
  static final String KIND_LINK = "link";

  private IndexFields() {}
}
