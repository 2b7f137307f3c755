package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Brings all of a log into another one, as it is: numbers, digests, salts, and what was erased
/// stays erased. Nothing is computed anew, so a log that was tampered with is found out in its copy
/// just as well.
///
/// Both are in a transaction: what is read stays the same, and nobody writes to the copy.
final class LogCopy {

  /// Rows that are sent together.
  private static final int BATCH = 1_000;

  private static final int FETCHED = 1_000;

  private final Connection from;
  private final Connection to;
  private final LogDatabase target;

  LogCopy(Connection from, Connection to, LogDatabase target) {
    this.from = from;
    this.to = to;
    this.target = target;
  }

  /// @return how many entries were brought over
  /// @throws VaultException OCCUPIED if the other log has entries that are not the first ones of
  ///   this log
  long run() throws SQLException {
    LogTable source = new LogTable(from, target);
    LogTable copy = new LogTable(to, target);
    LogTable.Tail have = copy.tail();
    if (have.seq() == 0) {
      copy.rename(source.id(), source.created());
    } else if (!copy.id().equals(source.id()) || !source.digest(have.seq()).equals(have.digest())) {
      throw new VaultException(
          VaultError.OCCUPIED,
          "there are other records already: entry " + have.seq() + " is not the same");
    }
    long brought = entries(have.seq());
    bodies(have.seq());
    copy.dropErased();
    Accounts.copy(from, to);
    return brought;
  }

  private long entries(long after) throws SQLException {
    long count = 0;
    try (PreparedStatement read =
            from.prepareStatement(
                "SELECT seq, kind, subject, actor, at, body_digest, previous, previous_about,"
                    + " digest FROM log WHERE seq > ? ORDER BY seq");
        PreparedStatement write =
            to.prepareStatement("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      read.setLong(1, after);
      read.setFetchSize(FETCHED);
      try (ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          write.setLong(1, rows.getLong(1));
          for (int column = 2; column <= 9; column++) {
            write.setString(column, rows.getString(column));
          }
          write.addBatch();
          if (++count % BATCH == 0) {
            write.executeBatch();
          }
        }
      }
      write.executeBatch();
    }
    return count;
  }

  private void bodies(long after) throws SQLException {
    int waiting = 0;
    try (PreparedStatement read =
            from.prepareStatement("SELECT seq, salt, text FROM body WHERE seq > ? ORDER BY seq");
        PreparedStatement write = target.body(to)) {
      read.setLong(1, after);
      read.setFetchSize(FETCHED);
      try (ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          target.say(write, rows.getLong(1), rows.getString(2), rows.getString(3));
          write.addBatch();
          if (++waiting % BATCH == 0) {
            write.executeBatch();
          }
        }
      }
      write.executeBatch();
    }
  }

  /// Whether a log has no entries yet.
  static boolean isEmpty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT seq FROM log LIMIT 1")) {
      return !row.next();
    }
  }
}
