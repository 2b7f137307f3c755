package dev.chokepoint.web.page.part;

import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in one place of a table.
///
/// @param text as shown and as exported
/// @param href where it leads; null where nowhere
/// @param status shown before the text; null where it has none
/// @param marks what it rests on
/// @param below a second line in small type; null where there is none
public record Cell(
    NameText text,
    @Nullable String href,
    @Nullable Status status,
    List<SourceMark> marks,
    @Nullable String below) {

  public Cell {
    marks = List.copyOf(marks);
  }

  public static Cell of(@Nullable String text) {
    return new Cell(NameText.of(text == null ? "" : text), null, null, List.of(), null);
  }

  public static Cell of(long number) {
    return of(Long.toString(number));
  }

  public static Cell link(String text, @Nullable String href) {
    return new Cell(NameText.of(text), href, null, List.of(), null);
  }

  /// The same with what it rests on.
  public Cell resting(List<SourceMark> on) {
    return new Cell(text, href, status, on, below);
  }

  /// The same with a second line.
  public Cell below(@Nullable String line) {
    return new Cell(text, href, status, marks, line);
  }

  /// The same with a status before it.
  public Cell standing(@Nullable Status where) {
    return new Cell(text, href, where, marks, below);
  }

  /// As exported.
  public String plain() {
    return text.text();
  }
}
