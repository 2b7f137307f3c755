package dev.chokepoint.evidence.identifier;

/// ISO/IEC 7064 MOD 97-10: letters count 10 to 35, and the whole read as one decimal number leaves
/// 1 when divided by 97. Every single changed character shows, and every two neighbours swapped.
final class Mod97 {

  private Mod97() {}

  /// Whether the check digits at the end hold.
  ///
  /// @param text digits and letters A to Z
  static boolean holds(CharSequence text) {
    int rest = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = Character.digit(text.charAt(i), 36);
      rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
    }
    return rest == 1;
  }
}
