package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/// A log in a schema of a PostgreSQL database, for several people and several server processes.
///
/// Whoever writes locks the table of entries first, so that the chain has one end; readers are not
/// held up. The form is kept in a table `form`.
final class PostgresDatabase implements LogDatabase, AutoCloseable {

  /// The state of a server that does not take connections yet.
  static final String STARTING = "57P03";

  private static final List<String> SCRIPTS =
      List.of("postgresql-0001-log.sql", "postgresql-0002-accounts.sql");
  private static final List<String> GOING_DOWN = List.of("57P01", "57P02", STARTING);

  /// The state of what waited too long for others.
  static final String LOCKED = "55P03";

  /// Held while the form changes; any number will do that no other program uses.
  private static final long FORM_LOCK = 0x63686F6B65706FL;

  /// How long a writer waits for another one, and how long a writer that stopped in the middle of a
  /// transaction keeps others waiting; in milliseconds.
  private static final String BEGIN =
      "SET LOCAL lock_timeout = 10000; SET LOCAL idle_in_transaction_session_timeout = 60000;"
          + " LOCK TABLE log IN EXCLUSIVE MODE";

  private final DatabaseAddress address;
  private final String schema;
  private final PostgresConnections connections;
  private final Migrations migrations;
  private volatile boolean present;

  PostgresDatabase(DatabaseAddress address, Ledger ledger) {
    this(address, ledger, Migrations.scripts(SCRIPTS));
  }

  PostgresDatabase(DatabaseAddress address, Ledger ledger, Migrations migrations) {
    this.address = address;
    this.schema = "chokepoint_" + ledger.word();
    this.connections = new PostgresConnections(address, schema);
    this.migrations = migrations;
  }

  /// Whether there is a log. Once there is, there always is.
  boolean isPresent() {
    if (present) {
      return true;
    }
    try {
      Connection connection = connections.take(fresh -> {});
      try {
        present = form(connection) > 0;
      } finally {
        connections.drop(connection);
      }
      return present;
    } catch (SQLException e) {
      throw trouble("read", e);
    }
  }

  @Override
  public Connection connect() {
    try {
      Connection connection =
          connections.take(fresh -> migrations.apply(this, fresh, schema + " in " + address));
      present = true;
      return connection;
    } catch (SQLException e) {
      throw trouble("open", e);
    }
  }

  @Override
  public void giveBack(Connection connection) throws SQLException {
    connections.giveBack(connection);
  }

  @Override
  public void begin(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    execute(connection, BEGIN);
  }

  @Override
  public void beginReading(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    connection.commit();
    connection.setAutoCommit(true);
  }

  @Override
  public void rollback(Connection connection) throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);
  }

  @Override
  public void beginForm(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    execute(connection, "SELECT pg_advisory_xact_lock(" + FORM_LOCK + ")");
    execute(connection, "CREATE SCHEMA IF NOT EXISTS " + schema);
  }

  @Override
  public int form(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet row =
          statement.executeQuery("SELECT to_regclass('" + schema + ".form') IS NOT NULL")) {
        row.next();
        if (!row.getBoolean(1)) {
          return 0;
        }
      }
      try (ResultSet row = statement.executeQuery("SELECT coalesce(max(number), 0) FROM form")) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  @Override
  public void setForm(Connection connection, int form) throws SQLException {
    execute(connection, "CREATE TABLE IF NOT EXISTS form (number INTEGER NOT NULL)");
    execute(connection, "INSERT INTO form VALUES (" + form + ")");
  }

  /// Nothing: PostgreSQL changes a form within a transaction, as a whole or not at all, and copies
  /// are its administrator's.
  @Override
  public void keepBefore(Connection connection, int form) {}

  @Override
  public PreparedStatement body(Connection connection) throws SQLException {
    return connection.prepareStatement(
        "INSERT INTO body (seq, salt, text, entity) VALUES (?, ?, ?, ?)");
  }

  @Override
  public void say(PreparedStatement body, long seq, String salt, String text) throws SQLException {
    body.setLong(1, seq);
    body.setString(2, salt);
    body.setString(3, text);
    body.setString(4, entity(text));
  }

  /// PostgreSQL's own JSON cannot hold every text that JSON can, so the entity is read here.
  private static @Nullable String entity(String text) {
    if (!text.startsWith("{")) {
      return null;
    }
    try {
      return JSON.std.mapFrom(text).get("entity") instanceof String entity
              && entity.indexOf('\0') < 0
          ? entity
          : null;
    } catch (JacksonException e) {
      return null; // No object: it is about no entity.
    }
  }

  @Override
  public String isAboutEntity() {
    return "body.entity = ?";
  }

  /// Nothing: that files are whole is watched by the server, with checksums of its own.
  @Override
  public List<String> damage(Connection connection) {
    return List.of();
  }

  /// Writes the table of texts anew without what was erased. The server's write-ahead log, its
  /// copies and backups are out of our reach.
  @Override
  public void wipe(Connection connection) throws SQLException {
    execute(connection, "VACUUM FULL body");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public boolean isLost(SQLException e) {
    return lost(e);
  }

  static boolean lost(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return state.startsWith("08") || GOING_DOWN.contains(state);
  }

  @Override
  public VaultException trouble(String doing, SQLException e) {
    if (lost(e)) {
      return new VaultException(
          VaultError.UNREACHABLE, "the database at " + address + " does not answer", e);
    }
    if (LOCKED.equals(e.getSQLState())) {
      return new VaultException(
          VaultError.BUSY, "another program is writing to " + address + "; try again later", e);
    }
    return VaultException.io(doing + " the records in " + address, e);
  }

  @Override
  public void close() {
    connections.close();
  }
}
