package dev.chokepoint.sources.table;

/// Walks over bytes and tells whether they are UTF-8 (RFC 3629, strictly: no overlong forms, no
/// surrogates), and how bytes beyond ASCII stand together. Holds nothing of what it saw.
final class Utf8Scan {

  private long offset;
  private long line = 1;
  private long begun;
  private int missing;
  private int lowest = 0x80;
  private int highest = 0xBF;
  private long sequences;
  private long broken;
  private long firstBroken = -1;
  private long firstBrokenLine;
  private boolean previousHigh;
  private boolean previousCounted;
  private long letters;
  private long adjacent;
  private long zeros;

  void accept(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      int value = bytes[i] & 0xFF;
      utf8(value);
      letter(value);
      if (value == '\n') {
        line++;
      } else if (value == 0) {
        zeros++;
      }
      offset++;
    }
  }

  /// Says that the stream ends here: a sequence that is cut off is a broken one.
  void end() {
    if (missing > 0) {
      broken();
      missing = 0;
    }
  }

  private void utf8(int value) {
    if (missing > 0) {
      if (value >= lowest && value <= highest) {
        lowest = 0x80;
        highest = 0xBF;
        if (--missing == 0) {
          sequences++;
        }
        return;
      }
      missing = 0;
      broken();
    }
    begun = offset;
    lead(value);
  }

  private void lead(int value) {
    lowest = 0x80;
    highest = 0xBF;
    if (value < 0x80) {
      return;
    }
    if (value >= 0xC2 && value <= 0xDF) {
      missing = 1;
    } else if (value >= 0xE0 && value <= 0xEF) {
      missing = 2;
      lowest = value == 0xE0 ? 0xA0 : 0x80;
      highest = value == 0xED ? 0x9F : 0xBF;
    } else if (value >= 0xF0 && value <= 0xF4) {
      missing = 3;
      lowest = value == 0xF0 ? 0x90 : 0x80;
      highest = value == 0xF4 ? 0x8F : 0xBF;
    } else {
      broken();
    }
  }

  private void broken() {
    broken++;
    if (firstBroken < 0) {
      firstBroken = begun;
      firstBrokenLine = line;
    }
  }

  /// Counts letters of the upper half (0xC0 and above in both Windows code pages) and those of them
  /// that stand beside another.
  private void letter(int value) {
    boolean high = value >= 0xC0;
    if (high) {
      letters++;
      if (previousHigh) {
        adjacent += previousCounted ? 1 : 2;
      }
    }
    previousCounted = high && previousHigh;
    previousHigh = high;
  }

  boolean isUtf8() {
    return broken == 0;
  }

  /// Characters of more than one byte that are UTF-8.
  long sequences() {
    return sequences;
  }

  /// Places where the bytes are not UTF-8.
  long brokenPlaces() {
    return broken;
  }

  /// Where the first of them is, in bytes from 0; -1 when there is none.
  long firstBroken() {
    return firstBroken;
  }

  /// On which line, counted from 1.
  long firstBrokenLine() {
    return firstBrokenLine;
  }

  /// Letters beyond ASCII, read as one byte each.
  long letters() {
    return letters;
  }

  /// Those of them that stand beside another one.
  long adjacentLetters() {
    return adjacent;
  }

  /// Zero bytes, which text in these encodings does not have.
  long zeros() {
    return zeros;
  }
}
