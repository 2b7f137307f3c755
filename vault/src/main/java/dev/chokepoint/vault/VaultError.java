package dev.chokepoint.vault;

/// What kept data can fail with. The command line maps each to one exit code.
public enum VaultError {
  /// The data directory, or a file in it, was written by a newer Chokepoint.
  NEWER_FORMAT,
  /// A file is not what was published: changed, cut short or missing.
  DAMAGED,
  /// Another process is importing.
  BUSY,
  /// A query has more words than can be searched at once.
  QUERY_TOO_LONG,
  /// Something lies there that must not be written over unasked.
  OCCUPIED,
  /// A query asks for a field that there is not.
  BAD_QUERY,
  /// A text index was written by another Chokepoint; importing its source again rebuilds it.
  OTHER_INDEX_FORMAT,
  /// No such source or version.
  NOT_FOUND,
  /// The database with the records does not answer; what was asked may be asked again later.
  UNREACHABLE,
  /// The disk refused: full, read-only, gone.
  IO
}
