package dev.chokepoint.routes.goods;

import java.util.Optional;

/// A key of which one or two signs are taken for their look-alikes.
///
/// @param key as it is then
/// @param signs how many differ, 1 or 2
record Misread(String key, int signs) {

  private static final int MOST_SIGNS = 2;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;

  /// The key with what was meant at its beginning; empty when more than two signs differ, or others
  /// than look-alikes, or none, or the word is too short or long to be taken for another one.
  static Optional<Misread> corrected(String key, String meant) {
    if (key.length() < Math.max(SHORTEST, meant.length())
        || key.length() > LONGEST
        || meant.length() < SHORTEST) {
      return Optional.empty();
    }
    int signs = 0;
    for (int i = 0; i < meant.length(); i++) {
      signs += key.charAt(i) == meant.charAt(i) ? 0 : 1;
    }
    String beginning = key.substring(0, meant.length());
    return signs == 0
            || signs > MOST_SIGNS
            || !GoodsKeys.skeleton(beginning).equals(GoodsKeys.skeleton(meant))
        ? Optional.empty()
        : Optional.of(new Misread(meant + key.substring(meant.length()), signs));
  }
}
