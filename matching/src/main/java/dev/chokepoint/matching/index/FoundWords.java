package dev.chokepoint.matching.index;

import java.util.Arrays;

/// For each kept word that a query's words led to: which of them it was compared with and which it
/// goes with, as bits. An open-addressing table that is emptied in the time it was filled in.
final class FoundWords {

  private static final int ACCEPTED_BITS = 16;
  private static final int FREE = -1;

  private int[] words = new int[256];
  private int[] bits = new int[256];
  private int[] slots = new int[128];
  private int size;

  FoundWords() {
    Arrays.fill(words, FREE);
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      words[slots[i]] = FREE;
    }
    size = 0;
  }

  /// Notes that a word is compared with the query's word at `place`; false if it was already.
  boolean compare(int word, int place) {
    int slot = slot(word);
    int bit = 1 << (place + ACCEPTED_BITS);
    if ((bits[slot] & bit) != 0) {
      return false;
    }
    bits[slot] |= bit;
    return true;
  }

  /// Notes that a word goes with the query's word at `place`; false if that was known.
  boolean accept(int word, int place) {
    int slot = slot(word);
    if ((bits[slot] & (1 << place)) != 0) {
      return false;
    }
    bits[slot] |= 1 << place;
    return true;
  }

  /// Which of the query's words a word goes with.
  int accepted(int word) {
    int slot = ((word * 0x9E3779B1) >>> 8) & (words.length - 1);
    while (words[slot] != FREE) {
      if (words[slot] == word) {
        return bits[slot] & ((1 << ACCEPTED_BITS) - 1);
      }
      slot = (slot + 1) & (words.length - 1);
    }
    return 0;
  }

  private int slot(int word) {
    int slot = ((word * 0x9E3779B1) >>> 8) & (words.length - 1);
    while (words[slot] != FREE) {
      if (words[slot] == word) {
        return slot;
      }
      slot = (slot + 1) & (words.length - 1);
    }
    if (size >= words.length / 2) {
      grow();
      return slot(word);
    }
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, size * 2);
    }
    slots[size++] = slot;
    words[slot] = word;
    bits[slot] = 0;
    return slot;
  }

  private void grow() {
    int[] oldWords = words;
    int[] oldBits = bits;
    int[] oldSlots = slots;
    int count = size;
    words = new int[oldWords.length * 2];
    bits = new int[words.length];
    Arrays.fill(words, FREE);
    size = 0;
    // The places are overwritten one by one as they are read.
    for (int i = 0; i < count; i++) {
      int old = oldSlots[i];
      int slot = slot(oldWords[old]);
      bits[slot] = oldBits[old];
    }
  }
}
