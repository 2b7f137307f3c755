package dev.chokepoint.cli;

import dev.chokepoint.cli.terminal.Surroundings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/// A machine of a test's own: nothing in it comes from the one the test runs on.
public final class FakeSurroundings {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment = new TreeMap<>(Map.of("LANG", "en_US.UTF-8"));
  private final Path home;

  public FakeSurroundings(Path home) {
    this.home = home;
  }

  public FakeSurroundings with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  public FakeSurroundings without(String variable) {
    environment.remove(variable);
    return this;
  }

  public Surroundings surroundings() {
    return new Surroundings(out, err, environment, home, home, CLOCK, false);
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
