package dev.chokepoint.desk;

import dev.chokepoint.evidence.sentence.Sentence;

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
  private final transient Sentence said;

  private BadRequest(Kind kind, Sentence said) {
    super(said.text());
    this.kind = kind;
    this.said = said;
  }

  public static BadRequest unreadable(String message) {
    return unreadable(Sentence.verbatim(message));
  }

  public static BadRequest unreadable(Sentence said) {
    return new BadRequest(Kind.UNREADABLE, said);
  }

  public static BadRequest notFound(String message) {
    return notFound(Sentence.verbatim(message));
  }

  public static BadRequest notFound(Sentence said) {
    return new BadRequest(Kind.NOT_FOUND, said);
  }

  public static BadRequest usage(String message) {
    return usage(Sentence.verbatim(message));
  }

  public static BadRequest usage(Sentence said) {
    return new BadRequest(Kind.USAGE, said);
  }

  public static BadRequest conflict(String message) {
    return conflict(Sentence.verbatim(message));
  }

  public static BadRequest conflict(Sentence said) {
    return new BadRequest(Kind.CONFLICT, said);
  }

  public static BadRequest forbidden(String message) {
    return forbidden(Sentence.verbatim(message));
  }

  public static BadRequest forbidden(Sentence said) {
    return new BadRequest(Kind.FORBIDDEN, said);
  }

  /// What the message says, for a reader of another language.
  public Sentence said() {
    return said;
  }

  public Kind kind() {
    return kind;
  }
}
