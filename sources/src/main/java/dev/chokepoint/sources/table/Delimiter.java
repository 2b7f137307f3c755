package dev.chokepoint.sources.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What stands between the cells of a row.
public enum Delimiter {
  TAB('\t'),
  SEMICOLON(';'),
  PIPE('|'),
  COMMA(',');

  private final char character;

  Delimiter(char character) {
    this.character = character;
  }

  public char character() {
    return character;
  }

  /// The name as mappings write it: `tab`, `semicolon`, `pipe`, `comma`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The delimiter of that name.
  public static Optional<Delimiter> named(String word) {
    for (Delimiter each : values()) {
      if (each.word().equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /// The delimiter that cuts most of the lines into equally many cells, more than one; of two that
  /// do equally well, the one that makes more cells, then the one that stands first here. A comma
  /// where none cuts the first line.
  ///
  /// @param lines the first lines of the table, the header first
  public static Delimiter told(List<String> lines) {
    Delimiter best = COMMA;
    long bestScore = 0;
    for (Delimiter each : values()) {
      long score = each.score(lines);
      if (score > bestScore) {
        best = each;
        bestScore = score;
      }
    }
    return best;
  }

  private long score(List<String> lines) {
    int width = lines.isEmpty() ? 1 : cells(lines.getFirst());
    if (width < 2) {
      return 0;
    }
    long agreeing = lines.stream().filter(line -> cells(line) == width).count();
    return agreeing * 1_000_000 / lines.size() * 100_000 + Math.min(width, 99_999);
  }

  /// Cells of a line, not counting delimiters between quotes.
  private int cells(String line) {
    int cells = 1;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == character && !quoted) {
        cells++;
      }
    }
    return cells;
  }
}
