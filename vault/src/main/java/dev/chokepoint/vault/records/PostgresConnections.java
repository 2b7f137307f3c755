package dev.chokepoint.vault.records;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Connections to one schema of a PostgreSQL database, some kept for the next who asks. Each is
/// looked at before it is handed out, so that a restart of the database is noticed here and not in
/// the middle of a question.
final class PostgresConnections implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(PostgresConnections.class.getName());

  /// How many are open at once, of each process and log. A server lets far more ask.
  static final int MOST = 16;

  private static final int MOST_IDLE = 8;
  private static final long WAITING_SECONDS = 10;
  private static final int CHECK_SECONDS = 2;

  /// How long a database that answered before is waited for.
  private static final long PATIENCE_SECONDS = 5;

  private static final long PAUSE_MILLISECONDS = 50;

  private final DatabaseAddress address;
  private final String schema;
  private final Semaphore places = new Semaphore(MOST, true);
  private final Deque<Connection> idle = new ArrayDeque<>();
  private boolean answered;
  private boolean closed;

  PostgresConnections(DatabaseAddress address, String schema) {
    this.address = address;
    this.schema = schema;
  }

  /// What is done with a new connection before it is used.
  interface Preparing {
    void prepare(Connection connection) throws SQLException;
  }

  /// Takes a connection, perhaps after waiting for one that others use.
  ///
  /// @param preparing done with one that is new; whoever prepares nothing drops it afterwards
  Connection take(Preparing preparing) throws SQLException {
    enter();
    try {
      Connection kept = kept();
      return kept == null ? prepared(preparing) : kept;
    } catch (SQLException | RuntimeException e) {
      places.release();
      throw e;
    }
  }

  private void enter() throws SQLException {
    try {
      if (places.tryAcquire(WAITING_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new SQLException("all " + MOST + " connections are in use", PostgresDatabase.LOCKED);
  }

  private Connection prepared(Preparing preparing) throws SQLException {
    Connection connection = another();
    try {
      preparing.prepare(connection);
      return connection;
    } catch (SQLException | RuntimeException e) {
      end(connection);
      throw e;
    }
  }

  /// One that was given back and still answers; null if there is none.
  private @Nullable Connection kept() {
    while (true) {
      Connection connection;
      synchronized (this) {
        connection = idle.pollFirst();
      }
      if (connection == null || answers(connection)) {
        return connection;
      }
    }
  }

  private static boolean answers(Connection connection) {
    try {
      if (connection.isValid(CHECK_SECONDS)) {
        return true;
      }
      connection.close();
      return false;
    } catch (SQLException e) {
      return false; // It is gone already.
    }
  }

  /// Another one. An address that never answered is given up at once; a database that did is waited
  /// for some seconds, since it may be starting anew.
  private Connection another() throws SQLException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      try {
        Connection connection = DriverManager.getConnection(address.jdbc(), properties());
        synchronized (this) {
          answered = true;
        }
        return connection;
      } catch (SQLException e) {
        if (!PostgresDatabase.lost(e) || !known(e) || System.nanoTime() - until > 0) {
          throw e;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLISECONDS));
      }
    }
  }

  private synchronized boolean known(SQLException e) {
    return answered || PostgresDatabase.STARTING.equals(e.getSQLState());
  }

  private Properties properties() {
    Properties properties = address.properties();
    properties.setProperty("currentSchema", schema);
    properties.putIfAbsent("ApplicationName", "chokepoint");
    properties.putIfAbsent("connectTimeout", "5");
    properties.putIfAbsent("socketTimeout", "300");
    properties.putIfAbsent("tcpKeepAlive", "true");
    return properties;
  }

  /// Keeps a connection for the next, if it is in order and there are not many.
  void giveBack(Connection connection) throws SQLException {
    places.release();
    if (connection.isClosed()) {
      return;
    }
    if (!connection.getAutoCommit()) {
      connection.close(); // Something went wrong on it, and nobody put it in order.
      return;
    }
    synchronized (this) {
      if (!closed && idle.size() < MOST_IDLE) {
        idle.addFirst(connection);
        return;
      }
    }
    connection.close();
  }

  /// Takes a connection back that nobody is to use any more.
  void drop(Connection connection) {
    places.release();
    end(connection);
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    for (Connection each = kept(); each != null; each = kept()) {
      end(each);
    }
  }

  /// Whatever becomes of it, nothing is in the middle of anything.
  private static void end(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.log(Level.FINE, "a connection did not close", e);
    }
  }
}
