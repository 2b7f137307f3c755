package dev.chokepoint.sources.testing;

import dev.chokepoint.sources.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Real published lists, where the directory that `CHOKEPOINT_SHARED_DATA` names has them.
public final class SharedData {

  private static final String VARIABLE = "CHOKEPOINT_SHARED_DATA";

  private SharedData() {}

  private record OnDisk(Path path) implements InputFile {

    @Override
    public String name() {
      return path.getFileName().toString();
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }

  /// The file; skips the test where there is none.
  public static InputFile file(String relative) {
    String shared = System.getenv(VARIABLE);
    Path path = Path.of(shared == null ? "" : shared, relative);
    Assumptions.assumeTrue(
        shared != null && Files.isRegularFile(path),
        () -> "skipped: " + VARIABLE + " names no directory that holds " + relative);
    return new OnDisk(path);
  }
}
