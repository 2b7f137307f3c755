package dev.chokepoint.bench.team;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A PostgreSQL server of the program's own, on Linux x86-64, that can be killed and started again
/// where it was. What it commits it has written.
final class OwnPostgres implements AutoCloseable {

  private static final long DYING_SECONDS = 30;

  /// Held, since the logging system forgets settings of loggers that nobody holds.
  private static final Logger STARTER = Logger.getLogger("io.zonky.test");

  private final Path data;
  private EmbeddedPostgres server;

  OwnPostgres(Path folder) throws IOException {
    STARTER.setLevel(Level.OFF); // It says of each kill that there was nothing to stop.
    this.data = folder.resolve("postgresql");
    this.server = start(0);
  }

  private EmbeddedPostgres start(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
            .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on");
    if (port > 0) {
      builder.setPort(port);
    }
    return builder.start();
  }

  String address() {
    return "postgresql://postgres@localhost:" + server.getPort() + "/postgres";
  }

  /// Kills the server without warning and starts it again.
  ///
  /// @param away milliseconds between the two
  void killAndStart(long away) throws IOException, InterruptedException {
    List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
    ProcessHandle postmaster =
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
            .orElseThrow(() -> new IOException("the database is gone already"));
    List<ProcessHandle> all = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(DYING_SECONDS);
    while (postmaster.isAlive() || all.stream().anyMatch(ProcessHandle::isAlive)) {
      if (System.nanoTime() > until) {
        throw new IOException("the database does not die");
      }
      Thread.sleep(20);
    }
    server.close(); // Finds nothing to stop, and lets go of the folder.
    Thread.sleep(away);
    Files.deleteIfExists(data.resolve("postmaster.pid"));
    server = start(server.getPort());
  }

  /// Starts the server where it ended by itself, as it does when its log has no room.
  ///
  /// @return whether it had ended
  boolean startWhereItEnded() throws IOException, InterruptedException {
    Path pid = data.resolve("postmaster.pid");
    boolean runs =
        Files.exists(pid)
            && ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                .map(ProcessHandle::isAlive)
                .orElse(false);
    if (!runs) {
      server.close();
      Files.deleteIfExists(pid);
      server = start(server.getPort());
    }
    return !runs;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
