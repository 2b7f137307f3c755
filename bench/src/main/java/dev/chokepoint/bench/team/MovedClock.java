package dev.chokepoint.bench.team;

import dev.chokepoint.cli.CommandLineProgram;
import dev.chokepoint.cli.terminal.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/// The program by a clock that is as many seconds away from that of the machine as a file says,
/// read anew each tenth of a second: what somebody does who sets the clock of a server.
final class MovedClock extends Clock {

  /// Names the file; where it is missing the clock is right.
  static final String FILE = "chokepoint.bench.clock";

  private static final long FRESH_NANOS = 100_000_000;

  private final Clock right = Clock.systemUTC();
  private final Path file;
  private long read;
  private long seconds;

  private MovedClock(Path file) {
    this.file = file;
  }

  public static void main(String[] arguments) {
    Path file = Path.of(Objects.requireNonNull(System.getProperty(FILE)));
    Surroundings surroundings =
        new Surroundings(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Path.of("").toAbsolutePath(),
            Path.of(System.getProperty("user.home", ".")),
            new MovedClock(file),
            false);
    System.exit(new CommandLineProgram(surroundings).run(arguments));
  }

  @Override
  public synchronized Instant instant() {
    long now = System.nanoTime();
    if (read == 0 || now - read > FRESH_NANOS) {
      read = now;
      seconds = said();
    }
    return right.instant().plusSeconds(seconds);
  }

  private long said() {
    try {
      return Files.exists(file) ? Long.parseLong(Files.readString(file)) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException("the clock cannot be read", e);
    }
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC)
        ? this
        : Clock.offset(right.withZone(zone), Duration.ofSeconds(said()));
  }
}
