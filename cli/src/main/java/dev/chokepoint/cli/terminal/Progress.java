package dev.chokepoint.cli.terminal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Says how far long work has come: redrawn on a terminal, else one line every 30 seconds.
public final class Progress implements AutoCloseable {

  private static final Duration REDRAW = Duration.ofMillis(200);
  private static final Duration REPEAT = Duration.ofSeconds(30);

  private final Console console;
  private final Clock clock;
  private final boolean terminal;
  private final String things;
  private final Instant started;
  private Instant said;
  private boolean drawn;

  public Progress(Console console, Surroundings surroundings) {
    this(console, surroundings, "statements");
  }

  /// @param things what is counted
  public Progress(Console console, Surroundings surroundings, String things) {
    this.things = things;
    this.console = console;
    this.clock = surroundings.clock();
    this.terminal = surroundings.terminal();
    this.started = clock.instant();
    this.said = started;
  }

  /// Takes note of how many statements were read so far.
  public void statements(long count) {
    counted(count);
  }

  /// Takes note of how many things were read so far.
  public void counted(long count) {
    Instant now = clock.instant();
    if (Duration.between(said, now).compareTo(terminal ? REDRAW : REPEAT) < 0) {
      return;
    }
    said = now;
    long seconds = Math.max(1, Duration.between(started, now).toSeconds());
    String line =
        String.format(Locale.ROOT, "reading: %,d %s, %,d a second", count, things, count / seconds);
    if (terminal) {
      console.redraw(line);
      drawn = true;
    } else {
      console.remark(line);
    }
  }

  @Override
  public void close() {
    if (drawn) {
      console.redraw("");
    }
  }
}
