package dev.chokepoint.sources.fetch;

import dev.chokepoint.sources.InputFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that was fetched, as it lies in its folder.
record FetchedInput(Path path) implements InputFile {

  private static final int BUFFER = 1 << 16;

  @Override
  public String name() {
    return path.getFileName().toString();
  }

  @Override
  public InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path), BUFFER);
  }
}
