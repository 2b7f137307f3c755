package dev.chokepoint.casebook.training;

import java.util.Locale;

/// A party, by its id in the case.
///
/// @param id made from the name
/// @param name invented
/// @param country ISO 3166 code in lower case
record Party(String id, String name, String country) {

  static Party named(String name, String country) {
    return new Party(slug(name), name, country);
  }

  /// The id that a name gets.
  static String slug(String name) {
    return "training-"
        + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
