package dev.chokepoint.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// One browser, and one program over the sample case for each place of records, for all journeys:
/// each costs seconds to start. What a journey enters (a case, a decision) the others may see; none
/// relies on there being nothing.
final class Started implements BeforeAllCallback {

  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(Started.class);

  private static @Nullable All now;

  @Override
  public void beforeAll(ExtensionContext context) {
    now =
        context
            .getRoot()
            .getStore(OURS)
            .computeIfAbsent(All.class, _ -> new All(Chromium.start()), All.class);
  }

  static Chromium chromium() {
    return Objects.requireNonNull(now).chromium;
  }

  static Serving serving(Keeping keeping) {
    return Objects.requireNonNull(now)
        .programs
        .computeIfAbsent(keeping, each -> Serving.start(each));
  }

  /// A program over the sample case in a data directory of its own.
  record Serving(Path data, RunningProgram program) {

    static Serving start(Keeping keeping) {
      try {
        Path data = Files.createTempDirectory("journeys");
        if (keeping == Keeping.FILES) {
          return new Serving(
              data, RunningProgram.serving(keeping, data, "demo", "--serve", "--port", "0"));
        }
        // The demo keeps its own records in files, whatever database is named.
        RunningProgram.said(keeping, data, "demo");
        return new Serving(data, RunningProgram.serving(keeping, data, "serve", "--port", "0"));
      } catch (IOException e) {
        throw new UncheckedIOException("no place for the sample case", e);
      }
    }

    void end() throws IOException {
      program.close();
      try (Stream<Path> files = Files.walk(data)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /// Closed by JUnit after the last test.
  private record All(Chromium chromium, Map<Keeping, Serving> programs) implements AutoCloseable {

    All(Chromium chromium) {
      this(chromium, new EnumMap<>(Keeping.class));
    }

    @Override
    public void close() throws IOException {
      for (Serving each : programs.values()) {
        each.end();
      }
      chromium.close();
    }
  }
}
