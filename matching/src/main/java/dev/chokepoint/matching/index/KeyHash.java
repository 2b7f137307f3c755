package dev.chokepoint.matching.index;

/// Turns keys into 32 bits. Two keys may share a number: whoever looks one up checks what is found.
final class KeyHash {

  private KeyHash() {}

  /// @param kind keeps keys of different kinds apart
  static int of(char kind, CharSequence key) {
    return of(kind, 0, key, 0, key.length());
  }

  static int of(char kind, int number, CharSequence key, int from, int to) {
    int hash = kind * 0x9E3779B1 + number * 0x85EBCA77;
    for (int i = from; i < to; i++) {
      hash = (hash ^ key.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    hash ^= hash >>> 12;
    hash *= 0x297A2D39;
    return hash ^ hash >>> 15;
  }
}
