package dev.chokepoint.matching.names;

/// A word of a name before its role is known.
///
/// @param surface without case and marks, in its own script
/// @param cased without case, marks kept; what romanisation reads
/// @param script of its letters
/// @param upper whether it has letters and all are capitals
/// @param before the first mark between the word before and this one: a space when only blanks, 0
///   when there is nothing
/// @param after the first mark after it, as for `before`
/// @param from where it starts in the raw name
/// @param to where it ends, exclusive
record Word(
    String surface,
    String cased,
    NameScript script,
    boolean upper,
    char before,
    char after,
    int from,
    int to) {

  boolean isLetter() {
    return surface.length() == 1 && script != NameScript.DIGITS;
  }

  boolean isAscii() {
    for (int i = 0; i < cased.length(); i++) {
      if (cased.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  /// Both words as one.
  Word joined(Word next) {
    return new Word(
        surface + next.surface,
        cased + next.cased,
        script,
        upper && next.upper,
        before,
        next.after,
        from,
        next.to);
  }

  /// A part of the word; positions count characters of the surface. Where those are not the raw
  /// characters one by one, the part keeps the place of the whole word.
  Word part(int start, int end) {
    boolean sameLength = cased.length() == surface.length();
    boolean oneByOne = to - from == surface.length();
    return new Word(
        surface.substring(start, end),
        sameLength ? cased.substring(start, end) : surface.substring(start, end),
        script,
        upper,
        start == 0 ? before : 0,
        end == surface.length() ? after : 0,
        oneByOne ? from + start : from,
        oneByOne ? from + end : to);
  }
}
