package dev.chokepoint.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a user asks to be imported.
///
/// @param paths files, or folders of files
/// @param source name of the one source that the files make up; empty to find a name for each
/// @param format name of a form, or `auto`
/// @param map a mapping file, or the name of a layout, to read tables through
/// @param dryRun read and count, and keep nothing
/// @param title what to call each source, instead of what its reader knows
/// @param publisher who publishes it
/// @param licence under which licence
/// @param rejects where to list records that cannot be read: a file, or a folder for one a source
/// @param workingDirectory where the rejects files go when `rejects` is empty
public record ImportRequest(
    List<Path> paths,
    Optional<String> source,
    String format,
    Optional<String> map,
    boolean dryRun,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> licence,
    Optional<Path> rejects,
    Path workingDirectory) {

  public ImportRequest {
    paths = List.copyOf(paths);
  }

  /// One file as one source, in whatever form it is, with nothing else asked for.
  public static ImportRequest of(Path file, String source, Path workingDirectory) {
    return new ImportRequest(
        List.of(file),
        Optional.of(source),
        "auto",
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        workingDirectory);
  }
}
