package dev.chokepoint.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known about one version of a source.
///
/// @param name by which it is asked for
/// @param title for people; null when nobody gave one
/// @param publisher null when unknown
/// @param licence null when unknown
/// @param coverage what it covers and what not; null when unknown
/// @param version counted from 1 for each source
/// @param fetched when it was imported
/// @param format name of the form it was read as
/// @param files what it was read from
/// @param entities how many entities speak in it
/// @param statements how many statements it makes
/// @param bySchema entities by schema
/// @param counts what the reader counted, by name
/// @param keptVersions numbers of the versions that are kept, newest first
public record SourceFacts(
    String name,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String licence,
    @Nullable String coverage,
    long version,
    Instant fetched,
    String format,
    List<ReadFile> files,
    long entities,
    long statements,
    Map<String, Long> bySchema,
    Map<String, Long> counts,
    List<Long> keptVersions) {

  /// A file that was read.
  public record ReadFile(String name, String sha256, long bytes) {}

  public SourceFacts {
    files = List.copyOf(files);
    keptVersions = List.copyOf(keptVersions);
  }
}
