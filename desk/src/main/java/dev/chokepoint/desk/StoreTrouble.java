package dev.chokepoint.desk;

/// What is kept cannot be read or changed just now; the last good state is untouched.
public final class StoreTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// What kind of trouble.
  public enum Kind {
    /// Another process is importing.
    BUSY,
    /// A kept file is damaged or missing.
    DAMAGED,
    /// The data directory was written by a newer Chokepoint.
    NEWER_FORMAT,
    /// A text index was written by another Chokepoint and is to be rebuilt by importing again.
    OTHER_FORMAT,
    /// The database with the records does not answer; the same may be asked again.
    UNREACHABLE,
    /// The disk could not be read or written.
    DISK
  }

  private final Kind kind;

  public StoreTrouble(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
