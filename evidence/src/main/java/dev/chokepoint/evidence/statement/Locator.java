package dev.chokepoint.evidence.statement;

import org.jspecify.annotations.Nullable;

/// Where in a file a value stands, so that a reader can put a finger on it.
///
/// @param file name of the file as the user knows it, without folders
/// @param line first line of the record, counted from 1; 0 when the form has no lines
/// @param column name (or 1-based number) of the column, null when the whole record is meant
/// @param element path of the XML or JSON element, null for tables
/// @param page page number counted from 1; 0 when the form has no pages
/// @param span characters inside the cell, element or page; null when the whole of it is meant
public record Locator(
    String file,
    long line,
    @Nullable String column,
    @Nullable String element,
    int page,
    @Nullable Span span) {

  /// Characters `from` (counted from 0) up to but not including `to`.
  public record Span(int from, int to) {
    public Span {
      if (from < 0 || to < from) {
        throw new IllegalArgumentException("no such span: " + from + " to " + to);
      }
    }
  }

  public Locator {
    if (file.isEmpty()) {
      throw new IllegalArgumentException("a locator needs a file name");
    }
    if (line < 0 || page < 0) {
      throw new IllegalArgumentException("lines and pages are counted from 1");
    }
  }

  /// A place in a table: the record that begins on `line`, and one of its columns.
  public static Locator row(String file, long line, @Nullable String column) {
    return new Locator(file, line, column, null, 0, null);
  }

  /// The same place, narrowed to some of its characters.
  public Locator at(int from, int to) {
    return new Locator(file, line, column, element, page, new Span(from, to));
  }

  /// The place in words, as shown to people: `sdn.csv line 12, Remarks, characters 4-20`.
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder(file);
    if (line > 0) {
      words.append(" line ").append(line);
    }
    if (page > 0) {
      words.append(" page ").append(page);
    }
    if (element != null) {
      words.append(", ").append(element);
    }
    if (column != null) {
      words.append(", ").append(column);
    }
    if (span != null) {
      words.append(", characters ").append(span.from() + 1).append('-').append(span.to());
    }
    return words.toString();
  }
}
