package dev.chokepoint.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// One browser, and one program over the sample case, for all journeys: each costs seconds to
/// start. What a journey enters (a case, a decision) the others may see; none relies on there being
/// nothing.
final class Started implements BeforeAllCallback {

  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(Started.class);

  private static @Nullable Both now;

  @Override
  public void beforeAll(ExtensionContext context) {
    now =
        context.getRoot().getStore(OURS).computeIfAbsent(Both.class, _ -> Both.start(), Both.class);
  }

  static Chromium chromium() {
    return Objects.requireNonNull(now).chromium;
  }

  static RunningProgram program() {
    return Objects.requireNonNull(now).program;
  }

  /// Closed by JUnit after the last test.
  private record Both(Path data, Chromium chromium, RunningProgram program)
      implements AutoCloseable {

    static Both start() {
      Chromium chromium = Chromium.start();
      try {
        Path data = Files.createTempDirectory("journeys");
        return new Both(
            data, chromium, RunningProgram.serving(data, "demo", "--serve", "--port", "0"));
      } catch (IOException e) {
        chromium.close();
        throw new UncheckedIOException("no place for the sample case", e);
      }
    }

    @Override
    public void close() throws IOException {
      program.close();
      chromium.close();
      try (Stream<Path> files = Files.walk(data)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
