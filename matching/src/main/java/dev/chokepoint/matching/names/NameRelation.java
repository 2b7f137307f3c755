package dev.chokepoint.matching.names;

/// That two given names are one, and who says so.
///
/// @param kind how they are one
/// @param group the group of names that holds both
/// @param table the table that states it
public record NameRelation(Kind kind, String group, String table) {

  /// In order of how much it says.
  public enum Kind {
    /// Two spellings of one name in one language: Mohammed and Muhammad.
    SPELLING,

    /// One name in two languages: Alexander and Iskander.
    TRANSLATION,

    /// A short or fond form: Sasha for Alexander.
    NICKNAME
  }
}
