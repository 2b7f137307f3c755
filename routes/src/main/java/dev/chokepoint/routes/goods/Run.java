package dev.chokepoint.routes.goods;

/// Neighbouring pieces of a text, read as one number.
///
/// @param text the pieces as written, with one blank between them
/// @param pieces how many
/// @param digitsMeet whether one group of digits was made of two, so that only a rule that reads a
///   package code as well makes it a number
record Run(String text, int pieces, boolean digitsMeet) {}
