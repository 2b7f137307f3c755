package dev.chokepoint.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a user asks to be imported.
///
/// @param paths files, or folders of files
/// @param source name of the source; made from the first file's name when empty
/// @param format name of a form, or `auto`
/// @param dryRun read and count, and keep nothing
/// @param title what to call the source
/// @param publisher who publishes it
/// @param licence under which licence
/// @param rejects where to list records that cannot be read
/// @param workingDirectory where the rejects file goes when `rejects` is empty
public record ImportRequest(
    List<Path> paths,
    Optional<String> source,
    String format,
    boolean dryRun,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> licence,
    Optional<Path> rejects,
    Path workingDirectory) {

  public ImportRequest {
    paths = List.copyOf(paths);
  }
}
