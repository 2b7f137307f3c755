package dev.chokepoint.vault.snapshots.text;

import java.util.ArrayList;
import java.util.List;

/// One word of a text.
///
/// @param surface case and accents folded, in its own script
/// @param latin in lower-case ASCII, its syllables separated by spaces; the same as `surface` where
///   that is plain already, empty where there is no such form
/// @param spellings further ways to write it in lower-case ASCII, the likeliest first
/// @param arabic whether it is written in Arabic script
record Word(String surface, String latin, List<String> spellings, boolean arabic) {

  static Word plain(String ascii) {
    return new Word(ascii, ascii, List.of(), false);
  }

  boolean isPlain() {
    return surface.equals(latin);
  }

  /// The Latin form in one piece.
  String joined() {
    return latin.replace(" ", "");
  }

  /// The Latin form that a person would most likely type.
  String typed() {
    return spellings.isEmpty() ? joined() : spellings.getFirst();
  }

  /// The word in its own script and in Latin letters, without repetition.
  List<String> forms() {
    if (isPlain() || latin.isEmpty()) {
      return List.of(surface);
    }
    List<String> forms = new ArrayList<>(List.of(surface, joined()));
    spellings.stream().filter(spelling -> !forms.contains(spelling)).forEach(forms::add);
    return forms;
  }

  /// Key under which spellings of one sound meet; empty where there is no Latin form.
  String soundKey() {
    return SoundKey.of(joined());
  }

  /// Consonants of the Latin form; empty when too few.
  String skeleton() {
    return ConsonantSkeleton.of(joined());
  }

  /// Consonants and the vowels that Arabic script writes; empty when too few.
  String writtenSkeleton() {
    return ConsonantSkeleton.withWrittenVowels(joined(), arabic);
  }

  /// Whether it is a part number or the like: letters and digits in one.
  boolean isCode() {
    return isPlain()
        && surface.chars().anyMatch(Character::isDigit)
        && surface.chars().anyMatch(Character::isLetter);
  }
}
