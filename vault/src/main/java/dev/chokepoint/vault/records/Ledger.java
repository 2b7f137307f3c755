package dev.chokepoint.vault.records;

/// The two logs of a data directory, each a chain of its own.
public enum Ledger {
  /// What people entered.
  RECORDS("records"),
  /// What was screened.
  SCREENINGS("screenings");

  private final String word;

  Ledger(String word) {
    this.word = word;
  }

  /// The name of its file without ending, and the end of its schema's name in a database.
  String word() {
    return word;
  }
}
