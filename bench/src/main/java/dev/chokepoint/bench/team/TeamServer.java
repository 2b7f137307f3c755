package dev.chokepoint.bench.team;

import dev.chokepoint.bench.ChildProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `serve` in a process of its own, over the data of a team.
final class TeamServer implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("Listening on (http://\\S+?)/ ");
  private static final long START_SECONDS = 120;
  private static final long STOP_SECONDS = 30;

  private final Process process;
  private final String base;

  private TeamServer(Process process, String base) {
    this.process = process;
    this.base = base;
  }

  /// Starts it, and returns once it listens.
  ///
  /// @param port 0 for any free one
  static TeamServer start(Team team, String name, int port)
      throws IOException, InterruptedException {
    Path log = team.folder().resolve(name + "-" + System.nanoTime() + ".log");
    Files.createFile(log);
    Process process =
        ChildProgram.start(
            team.folder(),
            log,
            List.of("-Xmx700m"),
            List.of("serve", "--port", Integer.toString(port), "--data", team.data().toString()),
            team.address().isEmpty() ? Map.of() : Map.of("CHOKEPOINT_DB_URL", team.address()));
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (System.nanoTime() < until && process.isAlive()) {
      Matcher said = ADDRESS.matcher(Files.readString(log));
      if (said.find()) {
        return new TeamServer(process, said.group(1));
      }
      Thread.sleep(20);
    }
    process.destroyForcibly();
    throw new IOException("the server did not start:\n" + Files.readString(log));
  }

  String base() {
    return base;
  }

  int port() {
    return java.net.URI.create(base).getPort();
  }

  /// Ends it without warning.
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
