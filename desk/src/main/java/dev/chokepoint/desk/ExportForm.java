package dev.chokepoint.desk;

import java.util.Optional;

/// A form in which everything can be taken out.
public enum ExportForm {
  FTM("ftm", "FollowTheMoney entities, JSON lines; our own schemata degraded to stock ones"),
  ENTITIES("entities", "FollowTheMoney entities, JSON lines; our own schemata kept"),
  STATEMENTS("statements", "FollowTheMoney statement CSV"),
  PROVENANCE(
      "provenance", "place, grade and document of each statement, JSON lines by statement id"),
  CSV("csv", "one row an entity, property and value");

  private final String word;
  private final String meaning;

  ExportForm(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /// What a user calls it.
  public String word() {
    return word;
  }

  public String meaning() {
    return meaning;
  }

  /// The form that a user calls so.
  public static Optional<ExportForm> ofWord(String word) {
    for (ExportForm form : values()) {
      if (form.word.equals(word)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
