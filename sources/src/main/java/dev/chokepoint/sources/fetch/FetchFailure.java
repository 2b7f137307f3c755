package dev.chokepoint.sources.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a file was not fetched, in one plain sentence. What was fetched before still lies there.
public final class FetchFailure extends IOException {

  private static final long serialVersionUID = 1L;

  /// What went wrong.
  public enum Kind {
    /// Connections are forbidden.
    OFFLINE(false),
    /// No connection, or it broke.
    UNREACHABLE(true),
    /// The server is busy or broken: 408, 429, 500, 502, 503, 504.
    UNWILLING(true),
    /// Any other status than the file.
    REFUSED(false),
    /// Too many redirects, a loop, or one to where none may go.
    REDIRECT(false),
    /// Of another type than the file has, such as a web page.
    MEDIA(false),
    /// Over the size that the catalogue allows, packed or unpacked.
    TOO_LARGE(false),
    /// Nothing came for too long, or it came too slowly, or it took too long.
    TOO_SLOW(true),
    /// Not the file that the published checksum is of.
    CHECKSUM(true),
    /// Not written on our side.
    DISK(false);

    private final boolean passing;

    Kind(boolean passing) {
      this.passing = passing;
    }
  }

  private final Kind kind;
  private final transient @Nullable Duration retryAfter;

  FetchFailure(Kind kind, String message) {
    this(kind, message, null, null);
  }

  FetchFailure(Kind kind, String message, @Nullable Throwable cause) {
    this(kind, message, null, cause);
  }

  FetchFailure(
      Kind kind, String message, @Nullable Duration retryAfter, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  /// The same, naming the file.
  public FetchFailure of(String file) {
    return new FetchFailure(kind, file + ": " + getMessage(), retryAfter, this);
  }

  /// The same with more to say.
  FetchFailure with(String more) {
    return new FetchFailure(kind, getMessage() + more, retryAfter, this);
  }

  public Kind kind() {
    return kind;
  }

  /// Whether it may be otherwise in a while, so that asking again makes sense.
  boolean isPassing() {
    return kind.passing;
  }

  /// How long the server asks to be left alone, if it does.
  Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
