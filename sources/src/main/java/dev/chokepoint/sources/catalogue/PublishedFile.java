package dev.chokepoint.sources.catalogue;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One file of a published list.
///
/// @param name under which it is kept and by which locators name it
/// @param address where it is; may hold `{date}`, which stands for a day as `2026-01-31`
/// @param media content types that it may come as; empty for those usual for its name's ending
/// @param checksums where its checksum is published: an index of resources with SHA-1 sums, as
///   OpenSanctions has one a dataset, or lines of a sum and a name; null where none is
/// @param largest bytes that it may have
/// @param dataset the OpenSanctions dataset whose entities it holds; null where it is no such file
public record PublishedFile(
    String name,
    String address,
    List<String> media,
    @Nullable String checksums,
    long largest,
    @Nullable DatasetAddress dataset) {

  /// What a file may have when the catalogue says nothing: 512 MiB.
  static final long USUAL_LARGEST = 512L << 20;

  private static final String DATE = "{date}";

  public PublishedFile {
    media = List.copyOf(media);
  }

  /// A file that is no OpenSanctions dataset's.
  public PublishedFile(
      String name, String address, List<String> media, @Nullable String checksums, long largest) {
    this(name, address, media, checksums, largest, null);
  }

  /// Where to ask for it, best first. A dated address is asked for that day and, since a day's file
  /// may not be there yet, for the day before.
  public List<URI> addresses(LocalDate today) {
    return address.contains(DATE)
        ? List.of(dated(address, today), dated(address, today.minusDays(1)))
        : List.of(URI.create(address));
  }

  /// Where its checksum is published.
  public Optional<URI> checksumAddress() {
    return Optional.ofNullable(checksums).map(URI::create);
  }

  private static URI dated(String address, LocalDate day) {
    return URI.create(address.replace(DATE, day.toString()));
  }
}
