package dev.chokepoint.sources.table;

/// Follows the quoting of RFC 4180 through the lines of a record: a quote opens a cell only as its
/// first character, a doubled one stands for itself, and after a closing one the cell ends.
final class QuoteScan {

  /// What the line leaves behind.
  enum State {
    /// The record may end here.
    CLOSED,
    /// A quoted cell goes on in the next line.
    OPEN,
    /// A closing quote is followed by more text.
    BROKEN
  }

  private final byte delimiter;

  QuoteScan(byte delimiter) {
    this.delimiter = delimiter;
  }

  /// @param open whether a quoted cell goes on from the line before
  State scan(byte[] line, boolean open) {
    boolean quoted = open;
    boolean cellStart = !open;
    int i = 0;
    while (i < line.length) {
      byte c = line[i];
      if (quoted) {
        if (c == '"') {
          if (i + 1 < line.length && line[i + 1] == '"') {
            i++;
          } else if (i + 1 < line.length && line[i + 1] != delimiter) {
            return State.BROKEN;
          } else {
            quoted = false;
          }
        }
        cellStart = false;
      } else if (c == delimiter) {
        cellStart = true;
      } else {
        quoted = cellStart && c == '"';
        cellStart = false;
      }
      i++;
    }
    return quoted ? State.OPEN : State.CLOSED;
  }
}
