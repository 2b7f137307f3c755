package dev.chokepoint.sources.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text with columns in it: `RU-{inn}`.
///
/// @param texts the texts around the columns, one more than there are columns
/// @param columns names of the columns
public record Template(List<String> texts, List<String> columns) {

  /// @throws IllegalArgumentException if a brace is not closed, or there is no column
  static Template parse(String written) {
    List<String> texts = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    int at = 0;
    for (int open = written.indexOf('{'); open >= 0; open = written.indexOf('{', at)) {
      int close = written.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("a brace is not closed in \"" + written + "\"");
      }
      texts.add(written.substring(at, open));
      columns.add(written.substring(open + 1, close).strip());
      at = close + 1;
    }
    texts.add(written.substring(at));
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("no {column} stands in \"" + written + "\"");
    }
    return new Template(texts, columns);
  }

  /// The text of one row; empty when one of its cells is empty.
  Optional<String> text(Cells cells) {
    StringBuilder text = new StringBuilder(texts.getFirst());
    for (int i = 0; i < columns.size(); i++) {
      String cell = cells.text(columns.get(i));
      if (cell.isEmpty()) {
        return Optional.empty();
      }
      text.append(cell).append(texts.get(i + 1));
    }
    return Optional.of(text.toString());
  }
}
