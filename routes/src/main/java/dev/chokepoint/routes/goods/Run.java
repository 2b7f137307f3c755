package dev.chokepoint.routes.goods;

/// Neighbouring pieces of a text, read as one number.
///
/// @param text the pieces as written, with one blank between them
/// @param pieces how many
/// @param digitsMeet whether one group of digits was made of two, so that only a rule that reads a
///   package code as well makes it a number
/// @param ifKnown whether its last piece may as well be a quantity, so that it is a number only if
///   the catalogue has just that number
record Run(String text, int pieces, boolean digitsMeet, boolean ifKnown) {

  Run(String text, int pieces, boolean digitsMeet) {
    this(text, pieces, digitsMeet, false);
  }

  /// The run without its last piece.
  Run head() {
    return new Run(text.substring(0, text.lastIndexOf(' ')), pieces - 1, digitsMeet);
  }

  /// Its last piece.
  String tail() {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
