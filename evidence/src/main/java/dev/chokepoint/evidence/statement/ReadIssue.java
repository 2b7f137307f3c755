package dev.chokepoint.evidence.statement;

import org.jspecify.annotations.Nullable;

/// Something a reader could not take as it stands. The rest of the file is read.
///
/// @param severity whether the record was left out
/// @param locator file, line and column
/// @param value the text that was met, null when there is none to show
/// @param reason one plain sentence
public record ReadIssue(Severity severity, Locator locator, @Nullable String value, String reason) {

  /// What became of the record.
  public enum Severity {
    /// Read and kept; the reader remarks on it.
    NOTE,
    /// Left out, and listed in the rejects file.
    REJECTED
  }

  /// Takes issues one at a time.
  @FunctionalInterface
  public interface Sink {
    void accept(ReadIssue issue);
  }

  public static ReadIssue note(Locator locator, @Nullable String value, String reason) {
    return new ReadIssue(Severity.NOTE, locator, value, reason);
  }

  public static ReadIssue rejected(Locator locator, @Nullable String value, String reason) {
    return new ReadIssue(Severity.REJECTED, locator, value, reason);
  }
}
