package dev.chokepoint.web.guard;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// Lets an asker send so many requests a minute, a minute's worth of them at once. What is not used
/// is not saved up. Remembers some thousands of askers, the latest.
public final class RateLimit {

  private static final double SECONDS = 60;
  private static final double NANOS = 1e9;
  private static final int MOST_ASKERS = 10_000;

  private final int perMinute;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_ASKERS;
        }
      };

  /// What an asker has left, and when that was counted.
  private record Bucket(double left, long at) {}

  /// @param perMinute 0 for no limit
  /// @param nanos a clock that only runs forward
  public RateLimit(int perMinute, LongSupplier nanos) {
    this.perMinute = perMinute;
    this.nanos = nanos;
  }

  /// Counts a request.
  ///
  /// @throws Problem 429 with the seconds until there is room again
  public void count(String asker) {
    if (perMinute > 0) {
      double missing = take(asker);
      if (missing > 0) {
        throw Problem.later(
            429,
            Sentence.of("More than {0} requests a minute.", perMinute),
            Math.max(1, (int) Math.ceil(missing * SECONDS / perMinute)));
      }
    }
  }

  private synchronized double take(String asker) {
    long now = nanos.getAsLong();
    Bucket known = buckets.get(asker);
    double left = perMinute;
    if (known != null) {
      double regained = (now - known.at()) / NANOS * perMinute / SECONDS;
      left = Math.min(perMinute, known.left() + regained);
    }
    if (left < 1) {
      buckets.put(asker, new Bucket(left, now));
      return 1 - left;
    }
    buckets.put(asker, new Bucket(left - 1, now));
    return 0;
  }
}
