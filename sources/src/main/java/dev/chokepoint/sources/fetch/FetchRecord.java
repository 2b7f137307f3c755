package dev.chokepoint.sources.fetch;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is remembered of fetching one source.
///
/// @param files as fetched last, by name
/// @param version of the source that stood after the last success; 0 before the first
/// @param checked when what stands was last found to be what the publisher has; null before the
///   first success
/// @param failed the last failure, unless a success came after it
public record FetchRecord(
    Map<String, FetchedFile> files,
    long version,
    @Nullable Instant checked,
    @Nullable Failed failed) {

  /// Nothing was ever fetched.
  public static final FetchRecord NOTHING = new FetchRecord(Map.of(), 0, null, null);

  /// A failure.
  ///
  /// @param at when it was tried last
  /// @param times it failed since the last success
  /// @param reason of the last time
  public record Failed(Instant at, int times, String reason) {}

  public FetchRecord {
    files = Map.copyOf(files);
  }

  /// The same with a file that was fetched.
  FetchRecord with(FetchedFile file) {
    Map<String, FetchedFile> all = new TreeMap<>(files);
    all.put(file.name(), file);
    return new FetchRecord(all, version, checked, failed);
  }

  /// After everything went well.
  FetchRecord succeeded(Instant at, long standing, Collection<String> names) {
    Map<String, FetchedFile> those = new TreeMap<>(files);
    those.keySet().retainAll(names);
    return new FetchRecord(those, standing, at, null);
  }

  /// After something did not.
  FetchRecord failing(Instant at, String reason) {
    int before = failed == null ? 0 : failed.times();
    return new FetchRecord(files, version, checked, new Failed(at, before + 1, reason));
  }

  /// When the publisher last wrote any of the files, as its server says; empty when it does not.
  public Optional<Instant> published() {
    return files.values().stream()
        .map(file -> moment(file.lastModified()))
        .flatMap(Optional::stream)
        .max(Instant::compareTo);
  }

  private static Optional<Instant> moment(@Nullable String header) {
    if (header == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException e) {
      // Servers write what they like; it still serves as a condition, only not as a date.
      return Optional.empty();
    }
  }
}
