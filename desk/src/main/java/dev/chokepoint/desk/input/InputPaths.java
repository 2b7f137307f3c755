package dev.chokepoint.desk.input;

import dev.chokepoint.desk.BadRequest;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files that a user names: a folder stands for all files in it, at any depth.
public final class InputPaths {

  private InputPaths() {}

  /// The files, each once, folders taken apart in the order of their paths. Hidden files and
  /// folders inside a folder are passed over, and links to folders are not followed.
  ///
  /// @param spared a folder that is never looked into, such as the data directory
  /// @throws BadRequest if a path does not exist, or there is no file at all
  public static List<PathInput> files(List<Path> paths, Path spared) throws IOException {
    Map<Path, PathInput> files = new LinkedHashMap<>();
    for (Path path : paths) {
      List<PathInput> found;
      if (Files.isDirectory(path)) {
        found = inside(path, spared);
      } else if (Files.isReadable(path)) {
        found = List.of(new PathInput(path));
      } else {
        throw BadRequest.unreadable(path + ": no such file, or it may not be read");
      }
      for (PathInput file : found) {
        files.putIfAbsent(file.path().toRealPath(), file);
      }
    }
    if (files.isEmpty()) {
      throw BadRequest.unreadable(paths + ": holds no files");
    }
    return List.copyOf(files.values());
  }

  private static List<PathInput> inside(Path folder, Path spared) throws IOException {
    List<PathInput> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes)
              throws IOException {
            boolean passedOver =
                !inner.equals(folder)
                    && (isHidden(inner)
                        || (Files.exists(spared) && Files.isSameFile(inner, spared)));
            return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file) && !isHidden(file)) {
              files.add(new PathInput(file, label(folder, file)));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            throw BadRequest.unreadable(file + ": may not be read");
          }
        });
    files.sort(Comparator.comparing(PathInput::path));
    return files;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static String label(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
