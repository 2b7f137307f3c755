package dev.chokepoint.sources.fetch;

import java.time.Duration;

/// What a fetch may take.
///
/// @param connect how long a connection may take to open
/// @param answer how long until the headers are there
/// @param idle how long no byte may come
/// @param whole how long one file may take
/// @param grace how long a file may come as slowly as it likes
/// @param slowest bytes a second that must come on average after that
/// @param unpacked bytes that a gzip file may unpack to
/// @param redirects that are followed
/// @param tries how often a file is asked for while what is wrong may pass
/// @param firstWait before the second try; doubled for each further one
/// @param longestWait between tries, and what a `Retry-After` may ask for
public record FetchLimits(
    Duration connect,
    Duration answer,
    Duration idle,
    Duration whole,
    Duration grace,
    long slowest,
    long unpacked,
    int redirects,
    int tries,
    Duration firstWait,
    Duration longestWait) {

  /// For publishers on the internet.
  public static final FetchLimits USUAL =
      new FetchLimits(
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          Duration.ofSeconds(60),
          Duration.ofHours(2),
          Duration.ofSeconds(60),
          1024,
          32L << 30,
          5,
          4,
          Duration.ofSeconds(2),
          Duration.ofMinutes(2));
}
