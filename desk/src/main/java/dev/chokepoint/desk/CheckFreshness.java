package dev.chokepoint.desk;

import dev.chokepoint.sources.catalogue.CataloguedSource;
import dev.chokepoint.sources.fetch.FetchFolder;
import dev.chokepoint.sources.fetch.FetchRecord;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// "How old is what this answer rests on?"
public final class CheckFreshness {

  /// Nothing that was fetched or imported within this time is too old by the catalogue that ships,
  /// so that it need not be read.
  private static final Duration SHORTEST_LIMIT = Duration.ofDays(1);

  private final Desk desk;

  public CheckFreshness(Desk desk) {
    this.desk = desk;
  }

  /// Every source that stands, by name.
  public List<Freshness> all() {
    return of(new ListSources(desk).all());
  }

  /// The same of sources that are known already.
  public List<Freshness> of(Collection<SourceFacts> sources) {
    return sources.stream().map(this::of).toList();
  }

  /// Those of some sources that are older than their limit.
  public List<Freshness> stale(Collection<SourceFacts> sources) {
    return exceeding(sources, Optional.empty());
  }

  /// Those of some sources that are older than their limit, or than a user allows.
  ///
  /// @param maxAge how old they may be at the most
  public List<Freshness> exceeding(Collection<SourceFacts> sources, Optional<Duration> maxAge) {
    Instant now = desk.clock().instant();
    boolean allYoung =
        sources.stream()
            .allMatch(
                facts -> Duration.between(facts.fetched(), now).compareTo(SHORTEST_LIMIT) <= 0);
    if (allYoung && maxAge.isEmpty() && desk.sourceRules().catalogues().isEmpty()) {
      return List.of();
    }
    return of(sources).stream().filter(each -> each.isStale() || isOver(each, maxAge)).toList();
  }

  /// Whether a source is older than a user allows.
  public static boolean isOver(Freshness freshness, Optional<Duration> maxAge) {
    return maxAge.filter(most -> freshness.age().compareTo(most) > 0).isPresent();
  }

  private Freshness of(SourceFacts facts) {
    FetchRecord fetched = remembered(facts.name());
    boolean stands = fetched.version() == facts.version();
    Instant now = desk.clock().instant();
    Instant checked = stands ? fetched.checked() : null;
    Instant published = stands ? fetched.published().orElse(null) : null;
    Instant known = checked != null && checked.isAfter(facts.fetched()) ? checked : facts.fetched();
    Duration age = Duration.between(known, now);
    Optional<CataloguedSource> entry = desk.catalogue().named(facts.name());
    Duration limit = entry.map(CataloguedSource::checkedWithin).orElse(null);
    if (entry.isPresent() && published != null) {
      Duration within = entry.get().publishedWithin();
      Duration old = Duration.between(published, now);
      if (within != null && old.compareTo(within) > 0) {
        age = old;
        limit = within;
      }
    }
    Freshness.Failure failure = failure(fetched.failed());
    return new Freshness(
        facts.name(),
        state(failure, limit, age),
        published,
        facts.fetched(),
        checked,
        age.isNegative() ? Duration.ZERO : age,
        limit,
        failure);
  }

  private static Freshness.State state(
      Freshness.@Nullable Failure failure, @Nullable Duration limit, Duration age) {
    if (failure != null) {
      return Freshness.State.FAILED;
    }
    if (limit == null) {
      return Freshness.State.NO_LIMIT;
    }
    return age.compareTo(limit) > 0 ? Freshness.State.STALE : Freshness.State.FRESH;
  }

  private static Freshness.@Nullable Failure failure(FetchRecord.@Nullable Failed failed) {
    return failed == null
        ? null
        : new Freshness.Failure(failed.at(), failed.times(), failed.reason());
  }

  /// A record that cannot be read tells nothing; what it is damaged by is said as a failure.
  private FetchRecord remembered(String source) {
    try {
      return FetchFolder.remembered(desk.data(), source);
    } catch (IOException e) {
      return new FetchRecord(
          Map.of(),
          0,
          null,
          new FetchRecord.Failed(desk.clock().instant(), 1, String.valueOf(e.getMessage())));
    }
  }
}
