package dev.chokepoint.evidence.codec;

import org.jspecify.annotations.Nullable;

/// One record cannot be taken; the reader reports it and goes on with the next.
final class BadRecord extends Exception {

  private static final long serialVersionUID = 1L;

  private final @Nullable String column;

  /// @param column where in the record, null when the whole of it is meant
  /// @param reason one plain sentence
  BadRecord(@Nullable String column, String reason) {
    // Thrown for every bad line of a file: no stack trace is taken.
    super(reason, null, false, false);
    this.column = column;
  }

  @Nullable String column() {
    return column;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
