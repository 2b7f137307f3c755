package dev.chokepoint.desk;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How old what stands of a source is, and whether that is too old.
///
/// @param source its name
/// @param state in one word
/// @param published when its publisher wrote it, as the server said; null when it did not, or the
///   files were handed over by hand
/// @param fetched when it was fetched, or imported
/// @param checked when it was last found to be what its publisher has; null if it never was
/// @param age how long ago it was checked or, if later, fetched
/// @param limit how old it may be by the catalogue; null where that says nothing
/// @param failure the last failure to fetch it since the last success
public record Freshness(
    String source,
    State state,
    @Nullable Instant published,
    Instant fetched,
    @Nullable Instant checked,
    Duration age,
    @Nullable Duration limit,
    @Nullable Failure failure) {

  /// In one word.
  public enum State {
    /// Within its limit.
    FRESH,
    /// Older than its limit.
    STALE,
    /// The last try to fetch it failed; the last good version stands, whatever its age.
    FAILED,
    /// No limit is known: it is in no catalogue.
    NO_LIMIT
  }

  /// A failure to fetch.
  ///
  /// @param times in a row
  public record Failure(Instant at, int times, String reason) {}

  /// Whether it is older than its limit.
  public boolean isStale() {
    return limit != null && age.compareTo(limit) > 0;
  }
}
