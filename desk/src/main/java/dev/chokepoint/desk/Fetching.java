package dev.chokepoint.desk;

import dev.chokepoint.sources.fetch.Connections;
import dev.chokepoint.sources.fetch.FetchLimits;
import dev.chokepoint.sources.fetch.FileFetcher;
import dev.chokepoint.sources.fetch.HttpConnections;
import dev.chokepoint.sources.fetch.Waiting;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/// How files are fetched: over which connections, within which limits, and as whom. To be closed.
public final class Fetching implements AutoCloseable {

  private final Connections connections;
  private final FetchLimits limits;
  private final String userAgent;
  private final Waiting waiting;

  Fetching(Connections connections, FetchLimits limits, String userAgent, Waiting waiting) {
    this.connections = connections;
    this.limits = limits;
    this.userAgent = userAgent;
    this.waiting = waiting;
  }

  /// Over the internet, with the usual limits.
  ///
  /// @param version of the program, which it tells whom it asks
  public static Fetching online(String version) {
    return new Fetching(
        new HttpConnections(FetchLimits.USUAL.connect()),
        FetchLimits.USUAL,
        userAgent(version),
        Waiting.SLEEP);
  }

  /// Not at all: every connection is refused before it is opened.
  public static Fetching offline() {
    return new Fetching(Connections.none(), FetchLimits.USUAL, userAgent("offline"), Waiting.SLEEP);
  }

  /// Says who asks, so that a publisher can tell what fetches its files.
  static String userAgent(String version) {
    return String.format(Locale.ROOT, "Chokepoint/%s (reads published sanctions lists)", version);
  }

  FileFetcher fetcher(Clock clock) {
    return new FileFetcher(
        connections,
        limits,
        userAgent,
        clock,
        waiting,
        () -> ThreadLocalRandom.current().nextDouble());
  }

  @Override
  public void close() {
    connections.close();
  }
}
