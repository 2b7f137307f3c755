package dev.chokepoint.vault.snapshots.text;

/// One word of a text.
///
/// @param surface case and accents folded, in its own script
/// @param latin in lower-case ASCII, its syllables separated by spaces; the same as `surface` where
///   that is plain already, empty where there is no such form
/// @param arabic whether it is written in Arabic script
record Word(String surface, String latin, boolean arabic) {

  static Word plain(String ascii) {
    return new Word(ascii, ascii, false);
  }

  boolean isPlain() {
    return surface.equals(latin);
  }

  /// The Latin form in one piece.
  String joined() {
    return latin.replace(" ", "");
  }

  /// Key under which spellings of one sound meet; empty where there is no Latin form.
  String soundKey() {
    return SoundKey.of(joined());
  }

  /// Consonants of the Latin form; empty when too few.
  String skeleton() {
    return ConsonantSkeleton.of(joined());
  }
}
