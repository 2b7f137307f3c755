package dev.chokepoint.casebook.training;

/// A part in an invented maker's catalogue.
///
/// @param number as ordered
/// @param base the device without package and grade
/// @param hs six digits
record CataloguePart(Party maker, String number, String base, String hs) {

  String id() {
    return Party.slug("part " + number);
  }
}
