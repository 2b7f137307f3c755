package dev.chokepoint.web;

import dev.chokepoint.desk.CheckFreshness;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.Freshness;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.web.page.SourcesMark;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How old the sources are that answers rest on. Looked up anew at most twice a minute, since every
/// answer is told of it.
final class SourceAges {

  /// Names the stale sources behind an answer; absent where there are none.
  static final String HEADER = "Chokepoint-Stale-Sources";

  private static final Duration LASTS = Duration.ofSeconds(30);

  private final Desk desk;
  private final Published published;
  private volatile Known known = new Known(-1, Instant.EPOCH, Map.of());

  /// What was found for a snapshot at a moment.
  private record Known(long snapshot, Instant at, Map<String, Freshness> ages) {

    String stale() {
      return ages.values().stream()
          .filter(Freshness::isStale)
          .map(Freshness::source)
          .collect(Collectors.joining(", "));
    }
  }

  SourceAges(Desk desk, Published published) {
    this.desk = desk;
    this.published = published;
  }

  /// By name of the source, as they are now.
  Map<String, Freshness> of(Holdings holdings) {
    Map<String, Freshness> ages = new TreeMap<>();
    new CheckFreshness(desk).of(holdings.sources()).forEach(age -> ages.put(age.source(), age));
    known = new Known(holdings.number(), desk.clock().instant(), ages);
    return ages;
  }

  private Map<String, Freshness> now() {
    try (Published.Lease lease = published.lease()) {
      return of(lease.holdings());
    }
  }

  Map<String, Double> seconds() {
    Map<String, Double> seconds = new TreeMap<>();
    now().forEach((name, age) -> seconds.put(name, (double) age.age().toSeconds()));
    return seconds;
  }

  Map<String, Double> lastSuccess() {
    Map<String, Double> moments = new TreeMap<>();
    now()
        .forEach((name, age) -> {
          Instant checked = age.checked();
          Instant last =
              checked != null && checked.isAfter(age.fetched()) ? checked : age.fetched();
          moments.put(name, (double) last.getEpochSecond());
        });
    return moments;
  }

  /// What is known, looked up anew where that is too long ago.
  private Known lately() {
    try (Published.Lease lease = published.lease()) {
      Known last = known;
      boolean old =
          last.snapshot() != lease.holdings().number()
              || Duration.between(last.at(), desk.clock().instant()).compareTo(LASTS) > 0;
      if (old) {
        of(lease.holdings());
      }
    }
    return known;
  }

  /// How many sources are how old.
  SourcesMark mark() {
    Collection<Freshness> ages = lately().ages().values();
    return new SourcesMark(
        count(ages, Freshness.State.FRESH),
        count(ages, Freshness.State.NO_LIMIT),
        count(ages, Freshness.State.STALE),
        count(ages, Freshness.State.FAILED));
  }

  private static int count(Collection<Freshness> ages, Freshness.State state) {
    return (int) ages.stream().filter(age -> age.state() == state).count();
  }

  /// Names the stale sources in the head of an answer that rests on them.
  void tell(Context context) {
    if (context.path().endsWith("z") || context.path().equals("/metrics")) {
      return; // Probes rest on no source.
    }
    String stale = lately().stale();
    if (!stale.isEmpty()) {
      context.header(HEADER, stale);
    }
  }
}
