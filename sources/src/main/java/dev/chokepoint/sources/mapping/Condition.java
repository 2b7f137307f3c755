package dev.chokepoint.sources.mapping;

import java.util.List;
import java.util.Locale;

/// When an entity or a value is made: only in rows whose cell is filled, empty, or one of some
/// texts. Case and spaces around are not looked at.
///
/// @param column name in the mapping
/// @param test what is asked
/// @param texts for [Test#EQUALS] and [Test#DIFFERS]
public record Condition(String column, Test test, List<String> texts) {

  enum Test {
    FILLED,
    EMPTY,
    EQUALS,
    DIFFERS
  }

  public Condition {
    texts = texts.stream().map(Condition::plain).toList();
  }

  boolean holds(Cells cells) {
    String cell = plain(cells.text(column));
    return switch (test) {
      case FILLED -> !cell.isEmpty();
      case EMPTY -> cell.isEmpty();
      case EQUALS -> texts.contains(cell);
      case DIFFERS -> !texts.contains(cell);
    };
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
