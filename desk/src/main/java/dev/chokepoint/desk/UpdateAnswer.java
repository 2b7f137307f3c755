package dev.chokepoint.desk;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an update did.
///
/// @param sources in the order in which they were asked for
public record UpdateAnswer(List<Updated> sources) {

  /// How it went for one source.
  public enum Outcome {
    /// A new version stands.
    UPDATED,
    /// What stands is what the publisher has.
    UNCHANGED,
    /// What came lost more entities than is allowed; the version before stands.
    REFUSED,
    /// It could not be fetched or read; the version before, if any, stands.
    FAILED
  }

  /// One source.
  ///
  /// @param facts what stands now; null where nothing does
  /// @param changes what the new version says otherwise; null unless UPDATED from a version that is
  ///   kept
  /// @param bytes that came
  /// @param rejected records that could not be read
  /// @param note how it came, where that is worth telling: by deltas, or whole although there are
  ///   deltas; else null
  /// @param reason why not; null when it went well
  public record Updated(
      String source,
      Outcome outcome,
      @Nullable SourceFacts facts,
      @Nullable PartyCounts changes,
      Duration took,
      long bytes,
      long rejected,
      @Nullable String note,
      @Nullable String reason) {

    /// Whether what the publisher has stands now.
    public boolean isWell() {
      return outcome == Outcome.UPDATED || outcome == Outcome.UNCHANGED;
    }
  }

  public UpdateAnswer {
    sources = List.copyOf(sources);
  }

  /// How many did not go well.
  public long failed() {
    return sources.stream().filter(source -> !source.isWell()).count();
  }
}
