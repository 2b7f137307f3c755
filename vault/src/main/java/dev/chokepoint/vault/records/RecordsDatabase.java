package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Opens the SQLite file of the records, and tells its faults as faults of kept data.
final class RecordsDatabase {

  /// How long a writer waits for another one, in milliseconds.
  private static final int PATIENCE = 10_000;

  /// Between two tries of opening, in milliseconds.
  private static final int PAUSE = 10;

  private RecordsDatabase() {}

  /// Opens the file, creating it if it is not there.
  ///
  /// Of two programs that make a new file at once SQLite refuses one outright, without waiting for
  /// the other to have set the journal's mode, or has one find the other's first journal gone; so it
  /// is tried again for as long as a writer waits.
  static Connection open(Path file, Migrations migrations) {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    while (true) {
      try {
        return attempt(file, migrations);
      } catch (SQLException e) {
        if (!passes(code(e)) || System.nanoTime() - until > 0) {
          throw trouble(file, "open", e);
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE));
      }
    }
  }

  private static boolean passes(SQLiteErrorCode code) {
    return code == SQLiteErrorCode.SQLITE_BUSY
        || code == SQLiteErrorCode.SQLITE_IOERR_DELETE_NOENT;
  }

  private static Connection attempt(Path file, Migrations migrations) throws SQLException {
    Connection connection = connect(file);
    try {
      migrations.apply(connection, file);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static Connection connect(Path file) throws SQLException {
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

  /// What went wrong, with the file's name.
  ///
  /// @param doing such as `read`
  static VaultException trouble(Path file, String doing, SQLException e) {
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
