package dev.chokepoint.desk.input;

import dev.chokepoint.desk.BadRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The files that a user names: a folder stands for the files directly in it.
public final class InputPaths {

  private InputPaths() {}

  /// The files, folders taken apart in the order of their names; hidden files in folders are passed
  /// over.
  ///
  /// @throws BadRequest if a path does not exist, or there is no file at all
  public static List<PathInput> files(List<Path> paths) throws IOException {
    List<PathInput> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(inside(path));
      } else if (Files.isReadable(path)) {
        files.add(new PathInput(path));
      } else {
        throw BadRequest.unreadable(path + ": no such file, or it may not be read");
      }
    }
    if (files.isEmpty()) {
      throw BadRequest.unreadable(paths + ": holds no files");
    }
    return files;
  }

  private static List<PathInput> inside(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .map(PathInput::new)
          .toList();
    }
  }
}
