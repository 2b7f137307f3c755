package dev.chokepoint.vault.snapshots.source;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is imported: who publishes it, which version, read by what from which files.
///
/// @param name short name; lower-case letters, digits, `_` and `-`, at most 80, beginning with a
///   letter or digit
/// @param title for people, null when unknown
/// @param publisher who publishes it, null when unknown
/// @param licence under which it is published, null when unknown
/// @param coverage what it covers, in words; null when unknown
/// @param version the publisher's name of this version, or a date; never empty
/// @param fetched when its files were fetched
/// @param format name of the reader's format
/// @param readerVersion version of the reader
/// @param inputs the files it was read from
public record SourceDescriptor(
    String name,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String licence,
    @Nullable String coverage,
    String version,
    Instant fetched,
    String format,
    int readerVersion,
    List<InputDigest> inputs) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,79}");

  public SourceDescriptor {
    inputs = List.copyOf(inputs);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a source is named with lower-case letters, digits, _ and -, not \"" + name + "\"");
    }
    if (version.isEmpty()) {
      throw new IllegalArgumentException("a source needs a version");
    }
  }

  /// The day of fetching in UTC, as the seen date of statements that their source does not date.
  /// Hand it to the `StatementMaker`: the import knows by it which first-seen dates come from our
  /// clock and may be carried over from the version before.
  public String seen() {
    return fetched.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  /// Whether importing the other would give the same version: same reader, same bytes, and the same
  /// said of the source.
  public boolean readsTheSameAs(SourceDescriptor other) {
    return !inputs.isEmpty()
        && format.equals(other.format)
        && readerVersion == other.readerVersion
        && digests(inputs).equals(digests(other.inputs))
        && Objects.equals(title, other.title)
        && Objects.equals(publisher, other.publisher)
        && Objects.equals(licence, other.licence)
        && Objects.equals(coverage, other.coverage);
  }

  private static List<String> digests(List<InputDigest> inputs) {
    return inputs.stream().map(InputDigest::sha256).sorted().toList();
  }
}
