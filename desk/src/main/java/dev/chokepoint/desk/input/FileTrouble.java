package dev.chokepoint.desk.input;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/// A file cannot be read on: the disk refuses, or what is packed is broken. Carries the file, so
/// that of several only this one is given up, however a reader wraps what it meets.
public final class FileTrouble extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient PathInput file;

  FileTrouble(PathInput file, long offset, IOException cause) {
    super(file.label() + ": " + what(offset, cause), cause);
    this.file = file;
  }

  private static String what(long offset, IOException cause) {
    String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return offset == 0
        ? "cannot be read: " + reason
        : String.format(Locale.ROOT, "cannot be read on after byte %,d: %s", offset, reason);
  }

  public PathInput file() {
    return file;
  }

  /// The trouble with a file that is behind a failure, if one is.
  public static Optional<FileTrouble> behind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileTrouble trouble) {
        return Optional.of(trouble);
      }
    }
    return Optional.empty();
  }
}
