package dev.chokepoint.desk.input;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Unpacked;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file on disk, unpacked while it is read when it is gzip.
///
/// @param path where it lies
public record PathInput(Path path) implements InputFile {

  private static final int BUFFER = 1 << 16;

  @Override
  public String name() {
    String name = path.getFileName().toString();
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  @Override
  public InputStream open() throws IOException {
    return Unpacked.stream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
  }
}
