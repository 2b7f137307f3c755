package dev.chokepoint.matching.index;

/// Numbers for the members of a closed set, as the index keeps them: their place in a list. Another
/// order of the list is another version of the index.
final class Codes {

  private Codes() {}

  static <T> int of(T[] all, T one) {
    for (int code = 0; code < all.length; code++) {
      if (all[code].equals(one)) {
        return code;
      }
    }
    throw new IllegalArgumentException(one + " is not listed");
  }

  /// @throws IndexOutOfBoundsException if there is no such number
  static <T> T at(T[] all, int code) {
    return all[code];
  }
}
