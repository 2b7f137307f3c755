package dev.chokepoint.vault.records;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// The end of the chain, to which entries are added one after the other. Whoever has it holds the
/// write lock, so that the end stays where it is meanwhile.
final class ChainEnd implements AutoCloseable {

  private final LogDatabase database;
  private final PreparedStatement log;
  private final PreparedStatement body;
  private final PreparedStatement last;
  private final SecureRandom random;
  private final Map<String, String> lastAbout = new HashMap<>();
  private LogTable.Tail tail;

  ChainEnd(Connection connection, LogDatabase database, LogTable.Tail tail, SecureRandom random)
      throws SQLException {
    this.database = database;
    this.tail = tail;
    this.random = random;
    this.log = connection.prepareStatement("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.body = database.body(connection);
    this.last =
        connection.prepareStatement(
            "SELECT digest FROM log WHERE subject = ? ORDER BY seq DESC LIMIT 1");
  }

  /// Adds an entry, to be written by [#write].
  LogEntry add(NewEntry entry) throws SQLException {
    byte[] salt = new byte[LoggedBody.SALT_LENGTH];
    random.nextBytes(salt);
    LoggedBody said = new LoggedBody(HexFormat.of().formatHex(salt), entry.text());
    long seq = tail.seq() + 1;
    String about = lastAbout(entry.subject());
    String digest =
        EntryDigest.of(
            seq,
            entry.kind(),
            entry.subject(),
            entry.actor(),
            entry.at(),
            said.digest(),
            tail.digest(),
            about);
    LogEntry made =
        new LogEntry(
            seq,
            entry.kind(),
            entry.subject(),
            entry.actor(),
            entry.at(),
            said.digest(),
            tail.digest(),
            about,
            digest);
    insert(made);
    insert(seq, said);
    tail = new LogTable.Tail(seq, digest);
    lastAbout.put(entry.subject(), digest);
    return made;
  }

  private void insert(LogEntry entry) throws SQLException {
    log.setLong(1, entry.seq());
    log.setString(2, entry.kind());
    log.setString(3, entry.subject());
    log.setString(4, entry.actor());
    log.setString(5, entry.at().toString());
    log.setString(6, entry.bodyDigest());
    log.setString(7, entry.previous());
    log.setString(8, entry.previousAbout());
    log.setString(9, entry.digest());
    log.addBatch();
  }

  private void insert(long seq, LoggedBody said) throws SQLException {
    database.say(body, seq, said.salt(), said.text());
    body.addBatch();
  }

  /// Writes what was added; a chain that is not written ends where it did.
  void write() throws SQLException {
    log.executeBatch();
    body.executeBatch();
  }

  private String lastAbout(String subject) throws SQLException {
    String known = lastAbout.get(subject);
    if (known != null) {
      return known;
    }
    last.setString(1, subject);
    try (ResultSet row = last.executeQuery()) {
      return row.next() ? row.getString(1) : LogEntry.NONE;
    }
  }

  @Override
  public void close() throws SQLException {
    log.close();
    body.close();
    last.close();
  }
}
