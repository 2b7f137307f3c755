package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of the shared data.
record FileOnDisk(Path path) implements InputFile {

  @Override
  public String name() {
    return path.getFileName().toString();
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }
}
