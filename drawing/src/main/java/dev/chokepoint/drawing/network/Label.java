package dev.chokepoint.drawing.network;

/// What to call a node.
///
/// @param original in its own script
/// @param language BCP 47 tag of the original; empty when not known
/// @param latin transliteration; empty when the original needs none
public record Label(String original, String language, String latin) {

  /// A label of which only the text is known.
  public static Label of(String text) {
    return new Label(text, "", "");
  }

  /// Whether the original is read from right to left: its first letter decides, as in rule P2 of
  /// the Unicode bidirectional algorithm (UAX 9).
  public boolean rightToLeft() {
    for (int i = 0; i < original.length(); i += Character.charCount(original.codePointAt(i))) {
      switch (Character.getDirectionality(original.codePointAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return false;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        default -> {
          // Digits, marks and signs have no direction of their own.
        }
      }
    }
    return false;
  }

  /// Both forms in one line.
  public String text() {
    return latin.isEmpty() ? original : original + " (" + latin + ")";
  }
}
