package dev.chokepoint.matching.index;

import java.util.Arrays;

/// For each kept word that a query's words led to: which of them it was compared with and which it
/// goes with, as bits. Eight bytes a kept word: the mark of the query that wrote them, and the
/// bits; nothing is emptied between queries.
final class FoundWords {

  private static final int ACCEPTED_BITS = 16;
  private static final long BITS = 0xFFFFFFFFL;

  private final long[] notes;
  private int mark = 1;

  /// @param words how many are kept
  FoundWords(int words) {
    notes = new long[words];
  }

  void clear() {
    mark++;
    if (mark == Integer.MAX_VALUE) {
      Arrays.fill(notes, 0);
      mark = 1;
    }
  }

  /// Notes that a word is compared with the query's word at `place`; false if it was already, or is
  /// known to go with it.
  boolean compare(int word, int place) {
    int compared = 1 << (place + ACCEPTED_BITS);
    return note(word, compared, compared | 1 << place);
  }

  /// Notes that a word goes with the query's word at `place`; false if that was known.
  boolean accept(int word, int place) {
    return note(word, 1 << place, 1 << place);
  }

  private boolean note(int word, int bit, int unless) {
    int known = bits(word);
    if ((known & unless) != 0) {
      return false;
    }
    notes[word] = ((long) mark << 32) | ((known | bit) & BITS);
    return true;
  }

  /// Whether a word is known to go with the query's word at `place`.
  boolean isAccepted(int word, int place) {
    return (bits(word) & 1 << place) != 0;
  }

  /// Which of the query's words a word goes with.
  int accepted(int word) {
    return bits(word) & ((1 << ACCEPTED_BITS) - 1);
  }

  private int bits(int word) {
    long note = notes[word];
    return (int) (note >>> 32) == mark ? (int) note : 0;
  }
}
