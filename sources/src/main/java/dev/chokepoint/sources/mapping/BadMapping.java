package dev.chokepoint.sources.mapping;

import java.io.IOException;

/// A mapping file does not say what it must. The message gives file, line, column and the reason.
public final class BadMapping extends IOException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /// @param line counted from 1; 0 when the whole file is meant
  /// @param column counted from 1
  BadMapping(String file, int line, int column, String reason) {
    super(
        line == 0
            ? file + ": " + reason
            : file + " line " + line + " column " + column + ": " + reason);
    this.line = line;
    this.column = column;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
