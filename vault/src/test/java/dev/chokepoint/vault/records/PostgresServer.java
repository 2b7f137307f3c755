package dev.chokepoint.vault.records;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// A PostgreSQL server of the tests' own, on this machine, with as many databases as they want. It
/// can be stopped and started again, as it was, at the same address.
public final class PostgresServer implements AutoCloseable {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final Path folder;
  private EmbeddedPostgres server;

  /// Whether its data go when it stops.
  private final boolean passing;

  private PostgresServer(Path folder, boolean passing) {
    this.folder = folder;
    this.passing = passing;
    this.server = start(0);
  }

  private static final class Shared {
    static final PostgresServer SERVER = temporary();

    private static PostgresServer temporary() {
      try {
        return new PostgresServer(Files.createTempDirectory("chokepoint-postgresql-"), true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// One for all tests of a process that leave it running; it ends with the process.
  public static PostgresServer shared() {
    return Shared.SERVER;
  }

  /// One for a test that stops it.
  ///
  /// @param folder for its data
  public static PostgresServer in(Path folder) {
    return new PostgresServer(folder, false);
  }

  private EmbeddedPostgres start(int port) {
    try {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(folder.resolve("data"))
              .setCleanDataDirectory(passing)
              .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
              .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
              .setServerConfig("synchronous_commit", "on");
      if (port > 0) {
        builder.setPort(port);
      }
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes another database.
  ///
  /// @return its address
  public String newDatabase() throws SQLException {
    String name = "records_" + DATABASES.incrementAndGet();
    execute("postgres", "CREATE DATABASE " + name);
    return "postgresql://postgres@localhost:" + server.getPort() + "/" + name;
  }

  /// Does something in a database, as its administrator.
  public void execute(String database, String sql) throws SQLException {
    try (Connection connection = connection(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  Connection connection(String database) throws SQLException {
    return DriverManager.getConnection(server.getJdbcUrl("postgres", database));
  }

  /// Where the files of a database lie.
  Path files() {
    return folder.resolve("data").resolve("base");
  }

  /// Stops the server and starts it again.
  public void restart() throws IOException {
    stop();
    startAgain();
  }

  /// Starts the server that was stopped, where it was.
  public void startAgain() {
    server = start(server.getPort());
  }

  /// Stops the server: whoever is connected is cut off.
  public void stop() throws IOException {
    server.close();
  }

  @Override
  public void close() throws IOException {
    stop();
  }
}
