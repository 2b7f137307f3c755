package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A log in one SQLite file, written ahead and with full sync. The form is kept in SQLite's
/// `user_version`.
final class SqliteDatabase implements LogDatabase {

  /// How long a writer waits for another one, in milliseconds.
  private static final int PATIENCE = 10_000;

  /// Between two tries of opening, in milliseconds.
  private static final int PAUSE = 10;

  private static final List<String> SCRIPTS =
      List.of("0001-log.sql", "0002-entity.sql", "0003-accounts.sql");

  private final Path file;
  private final @Nullable Path moved;
  private final Migrations migrations;

  SqliteDatabase(Path file) {
    this(file, null);
  }

  /// @param moved a file that says that the log was moved elsewhere, once it is there; null for
  ///   none
  SqliteDatabase(Path file, @Nullable Path moved) {
    this(file, moved, Migrations.scripts(SCRIPTS));
  }

  SqliteDatabase(Path file, @Nullable Path moved, Migrations migrations) {
    this.file = file;
    this.moved = moved;
    this.migrations = migrations;
  }

  /// Of two programs that make a new file at once SQLite refuses one outright, without waiting for
  /// the other to have set the journal's mode, or has one find the other's first journal gone; so
  /// it is tried again for as long as a writer waits.
  @Override
  public Connection connect() {
    try {
      Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    } catch (IOException e) {
      throw VaultException.io("create the folder of " + file, e);
    }
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    while (true) {
      try {
        return attempt();
      } catch (SQLException e) {
        if (!passes(code(e)) || System.nanoTime() - until > 0) {
          throw trouble("open", e);
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE));
      }
    }
  }

  private static boolean passes(SQLiteErrorCode code) {
    return code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_IOERR_DELETE_NOENT;
  }

  private Connection attempt() throws SQLException {
    Connection connection = open();
    try {
      migrations.apply(this, connection, String.valueOf(file.getFileName()));
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private Connection open() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE);
    // Erased text must not stay readable in free pages of the file.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    Properties properties = config.toProperties();
    return JDBC.createConnection(JDBC.PREFIX + file, properties);
  }

  @Override
  public void giveBack(Connection connection) throws SQLException {
    connection.close();
  }

  /// A log that was moved to a database while it was open here is read by nobody any more.
  @Override
  public void begin(Connection connection) throws SQLException {
    execute(connection, "BEGIN IMMEDIATE");
    if (moved != null && Files.exists(moved)) {
      execute(connection, "ROLLBACK");
      throw new VaultException(
          VaultError.OCCUPIED, file + " was moved meanwhile; nothing was entered");
    }
  }

  @Override
  public void beginReading(Connection connection) throws SQLException {
    execute(connection, "BEGIN");
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    execute(connection, "COMMIT");
  }

  @Override
  public void rollback(Connection connection) throws SQLException {
    execute(connection, "ROLLBACK");
  }

  @Override
  public void beginForm(Connection connection) throws SQLException {
    execute(connection, "BEGIN IMMEDIATE");
  }

  @Override
  public int form(Connection connection) throws SQLException {
    return formOf(connection);
  }

  private static int formOf(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      row.next();
      return row.getInt(1);
    }
  }

  @Override
  public void setForm(Connection connection, int form) throws SQLException {
    execute(connection, "PRAGMA user_version = " + form);
  }

  /// A copy is put beside the file. Where another program was faster, and what was copied has the
  /// newer form already, its copy stays.
  @Override
  public void keepBefore(Connection connection, int form) throws SQLException {
    Path copy = file.resolveSibling(file.getFileName() + ".form-" + form);
    Path part = file.resolveSibling(copy.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      copyTo(connection, part);
      if (form(part) == form) {
        Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw VaultException.io("keep " + copy.getFileName(), e);
    } finally {
      deleteIfExists(part);
    }
  }

  private static int form(Path copy) throws SQLException {
    try (Connection connection = JDBC.createConnection(JDBC.PREFIX + copy, new Properties())) {
      return formOf(connection);
    }
  }

  private static void deleteIfExists(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw VaultException.io("delete " + part.getFileName(), e);
    }
  }

  /// Copies the log as of this moment, while others may write.
  void copyTo(Path copy) {
    try (Connection connection = connect()) {
      copyTo(connection, copy);
    } catch (SQLException e) {
      throw trouble("copy", e);
    }
  }

  private static void copyTo(Connection connection, Path copy) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, copy.toString());
      statement.execute();
    }
  }

  @Override
  public PreparedStatement body(Connection connection) throws SQLException {
    return connection.prepareStatement("INSERT INTO body (seq, salt, text) VALUES (?, ?, ?)");
  }

  @Override
  public void say(PreparedStatement body, long seq, String salt, String text) throws SQLException {
    body.setLong(1, seq);
    body.setString(2, salt);
    body.setString(3, text);
  }

  @Override
  public String isAboutEntity() {
    return "json_valid(body.text) AND json_extract(body.text, '$.entity') = ?";
  }

  @Override
  public List<String> damage(Connection connection) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA integrity_check")) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    lines.remove("ok");
    return lines;
  }

  /// What was erased must not live on in the write-ahead log.
  @Override
  public void wipe(Connection connection) throws SQLException {
    execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public boolean isLost(SQLException e) {
    return false;
  }

  @Override
  public VaultException trouble(String doing, SQLException e) {
    SQLiteErrorCode code = code(e);
    return switch (code) {
      case SQLITE_NOTADB, SQLITE_CORRUPT -> VaultException.damaged(file.toString(), code.message);
      case SQLITE_BUSY ->
          new VaultException(
              VaultError.BUSY, "another program is writing to " + file + "; try again later", e);
      default -> VaultException.io(doing + " " + file, e);
    };
  }

  private static SQLiteErrorCode code(SQLException e) {
    return e instanceof SQLiteException sqlite
        ? sqlite.getResultCode()
        : SQLiteErrorCode.UNKNOWN_ERROR;
  }
}
