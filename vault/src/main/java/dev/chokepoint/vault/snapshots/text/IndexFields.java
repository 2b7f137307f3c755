package dev.chokepoint.vault.snapshots.text;

/// Names of the index fields that are not words of the text itself.
final class IndexFields {

  /// Raw bytes of the format, kept in the index's commit data.
  static final String FORMAT = "chokepoint.format";

  static final int FORMAT_VERSION = 1;

  /// The entity's id; also as a sortable value.
  static final String ID = "id";

  /// The entity's statements as stored bytes.
  static final String BLOB = "blob";

  /// Number of statements, as a value of each document.
  static final String STATEMENTS = "statements";

  /// Whole names in one piece, folded.
  static final String EXACT = "exact";

  /// Sound keys of names, of words that are not their own key.
  static final String SOUND = "sound";

  /// Consonants of names in Arabic script.
  static final String SKELETON_OF_ARABIC = "skeleton_arabic";

  /// Consonants of names in any other script.
  static final String SKELETON_OF_OTHERS = "skeleton_other";

  /// Filters, all lower case.
  static final String SCHEMA = "schema";

  static final String SOURCE = "source";
  static final String COUNTRY = "country";
  static final String TOPIC = "topic";

  /// Ids of the entities that it points at.
  static final String REFERENCE = "reference";

  /// `party` for those who act and the things they act with, `link` for what only joins or locates.
  static final String KIND = "kind";

  static final String KIND_PARTY = "party";
  static final String KIND_LINK = "link";

  private IndexFields() {}
}
