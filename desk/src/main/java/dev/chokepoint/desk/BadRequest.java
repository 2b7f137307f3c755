package dev.chokepoint.desk;

/// The question cannot be answered as it was put; the message says why, for the person who asked.
public final class BadRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// What is wrong with the request.
  public enum Kind {
    /// A file cannot be read, or is not what it should be.
    UNREADABLE,
    /// There is no such entity, source or version.
    NOT_FOUND,
    /// The words of the request make no sense together.
    USAGE,
    /// Somebody else was there first, and nothing was entered.
    CONFLICT,
    /// Whoever asks may not do that, and nothing was entered.
    FORBIDDEN
  }

  private final Kind kind;

  private BadRequest(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public static BadRequest unreadable(String message) {
    return new BadRequest(Kind.UNREADABLE, message);
  }

  public static BadRequest notFound(String message) {
    return new BadRequest(Kind.NOT_FOUND, message);
  }

  public static BadRequest usage(String message) {
    return new BadRequest(Kind.USAGE, message);
  }

  public static BadRequest conflict(String message) {
    return new BadRequest(Kind.CONFLICT, message);
  }

  public static BadRequest forbidden(String message) {
    return new BadRequest(Kind.FORBIDDEN, message);
  }

  public Kind kind() {
    return kind;
  }
}
