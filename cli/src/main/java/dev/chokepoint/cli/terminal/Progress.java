package dev.chokepoint.cli.terminal;

import dev.chokepoint.desk.UpdateAnswer;
import dev.chokepoint.desk.UpdateProgress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Says how far long work has come: redrawn on a terminal, else one line every 30 seconds.
public class Progress implements UpdateProgress, AutoCloseable {

  private static final Duration REDRAW = Duration.ofMillis(200);
  private static final Duration REPEAT = Duration.ofSeconds(30);

  private final Console console;
  private final Clock clock;
  private final boolean terminal;
  private final String things;
  private Instant started;
  private Instant said;
  private boolean drawn;
  private String doing = "reading";

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

  @Override
  public void source(String name, int number, int of) {
    doing = "reading " + name + (of > 1 ? " (" + number + " of " + of + ")" : "");
    started = clock.instant();
  }

  /// Takes note of how many statements were read so far.
  @Override
  public void statements(long count) {
    counted(count);
  }

  /// Takes note of how many things were read so far.
  public void counted(long count) {
    if (isTime()) {
      long seconds = Math.max(1, Duration.between(started, said).toSeconds());
      say(
          String.format(
              Locale.ROOT, "%s: %,d %s, %,d a second", doing, count, things, count / seconds));
    }
  }

  /// Takes note of how many bytes were dealt with so far.
  ///
  /// @param what is being done, as one word
  /// @param of how many bytes there are
  public void bytes(String what, long done, long of) {
    if (isTime()) {
      say(String.format(Locale.ROOT, "%s: %,d of %,d MB", what, done >> 20, of >> 20));
    }
  }

  @Override
  public void fetched(String file, long bytes) {
    if (isTime()) {
      say(String.format(Locale.ROOT, "fetching %s: %,d kB", file, bytes >> 10));
    }
  }

  @Override
  public void done(UpdateAnswer.Updated source) {
    if (drawn) {
      console.redraw("");
      drawn = false;
    }
  }

  private boolean isTime() {
    Instant now = clock.instant();
    if (Duration.between(said, now).compareTo(terminal ? REDRAW : REPEAT) < 0) {
      return false;
    }
    said = now;
    return true;
  }

  private void say(String line) {
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
