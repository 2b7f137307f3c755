package dev.chokepoint.vault.records;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The tables of the log, in SQL. Knows no transactions: whoever writes holds the write lock.
final class LogTable {

  private static final String FIELDS =
      "log.seq, kind, subject, actor, at, body_digest, previous, previous_about, digest, salt, text";
  private static final String ROWS =
      "SELECT " + FIELDS + " FROM log LEFT JOIN body ON body.seq = log.seq ";

  /// Rows that are fetched together, of however many.
  private static final int FETCHED = 1_000;

  private final Connection connection;
  private final LogDatabase database;
  private final SecureRandom random = new SecureRandom();
  private @Nullable LogEntry made;

  LogTable(Connection connection, LogDatabase database) {
    this.connection = connection;
    this.database = database;
  }

  /// Entries in order, each of a kind or about a subject where these are not null.
  ///
  /// @throws SQLException also where an entry has no readable moment
  List<Logged> entries(@Nullable String kind, @Nullable String subject) throws SQLException {
    List<String> values = new ArrayList<>();
    StringBuilder sql = new StringBuilder(ROWS);
    if (kind != null) {
      sql.append("WHERE kind = ? ");
      values.add(kind);
    }
    if (subject != null) {
      sql.append(kind == null ? "WHERE" : "AND").append(" subject = ? ");
      values.add(subject);
    }
    sql.append("ORDER BY log.seq");
    List<Logged> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
      for (int i = 0; i < values.size(); i++) {
        statement.setString(i + 1, values.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(logged(rows, moment(rows)));
        }
      }
    }
    return found;
  }

  /// Leads every entry past a check, one at a time.
  void check(ChainCheck check) throws SQLException {
    all(rows -> {
      try {
        Logged logged = logged(rows, Instant.parse(rows.getString(5)));
        check.take(logged.entry(), logged.body());
      } catch (DateTimeParseException e) {
        check.takeUnreadable(rows.getLong(1), rows.getString(3), rows.getString(9));
      }
    });
  }

  private interface Row {
    void take(ResultSet row) throws SQLException;
  }

  private void all(Row reader) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCHED);
      try (ResultSet rows = statement.executeQuery(ROWS + "ORDER BY log.seq")) {
        while (rows.next()) {
          reader.take(rows);
        }
      }
    }
  }

  /// Entries of a kind whose text is an object with this `entity`, in order.
  List<Logged> about(String kind, String entity) throws SQLException {
    String sql =
        "SELECT "
            + FIELDS
            + " FROM body JOIN log ON log.seq = body.seq WHERE "
            + database.isAboutEntity()
            + " AND kind = ? ORDER BY log.seq";
    List<Logged> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, entity);
      statement.setString(2, kind);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(logged(rows, moment(rows)));
        }
      }
    }
    return found;
  }

  /// Leads every entry past a reader, one at a time.
  void each(Consumer<Logged> reader) throws SQLException {
    all(rows -> reader.accept(logged(rows, moment(rows))));
  }

  LogEntry insert(NewEntry entry) throws SQLException {
    try (ChainEnd end = new ChainEnd(connection, database, tail(), random)) {
      LogEntry added = end.add(entry);
      end.write();
      made = added;
      return added;
    }
  }

  int insertAll(List<NewEntry> entries) throws SQLException {
    try (ChainEnd end = new ChainEnd(connection, database, tail(), random)) {
      for (NewEntry entry : entries) {
        made = end.add(entry);
      }
      end.write();
    }
    return entries.size();
  }

  /// A transaction begins.
  void beginsAnew() {
    made = null;
  }

  /// The entry that was inserted last in this transaction, null for none.
  @Nullable LogEntry made() {
    return made;
  }

  /// The digest of an entry; empty text if there is no such entry.
  String digest(long seq) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT digest FROM log WHERE seq = ?")) {
      statement.setLong(1, seq);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    }
  }

  /// The digest of the last entry of some kinds, each of which is looked up in the index.
  Optional<String> last(Set<String> kinds) throws SQLException {
    long last = 0;
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT max(seq) FROM log WHERE kind = ?")) {
      for (String kind : kinds) {
        statement.setString(1, kind);
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          last = Math.max(last, row.getLong(1));
        }
      }
    }
    return last == 0 ? Optional.empty() : Optional.of(digest(last));
  }

  /// How many entries of a kind there are.
  long count(String kind) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT count(*) FROM log WHERE kind = ?")) {
      statement.setString(1, kind);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  boolean deleteBody(long seq) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("DELETE FROM body WHERE seq = ?")) {
      statement.setLong(1, seq);
      return statement.executeUpdate() == 1;
    }
  }

  record Tail(long seq, String digest) {}

  Tail tail() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT seq, digest FROM log ORDER BY seq DESC LIMIT 1")) {
      return row.next() ? new Tail(row.getLong(1), row.getString(2)) : new Tail(0, LogEntry.NONE);
    }
  }

  boolean isNamed() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT id FROM store")) {
      return row.next();
    }
  }

  /// Gives a new store its id.
  boolean nameItself(Instant now) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO store SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM store)")) {
      statement.setString(1, UUID.randomUUID().toString());
      statement.setString(2, now.toString());
      return statement.executeUpdate() == 1;
    }
  }

  String id() throws SQLException {
    return ofStore("id");
  }

  String created() throws SQLException {
    return ofStore("created");
  }

  private String ofStore(String column) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT " + column + " FROM store")) {
      row.next();
      return row.getString(1);
    }
  }

  /// Gives an empty log the id of the one that it becomes a copy of.
  void rename(String id, String created) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("UPDATE store SET id = ?, created = ?")) {
      statement.setString(1, id);
      statement.setString(2, created);
      statement.executeUpdate();
    }
  }

  /// Drops what entries of this log say that were erased, as its entries of erasure tell.
  int dropErased() throws SQLException {
    int dropped = 0;
    for (Logged erasure : entries(Erasure.KIND, null)) {
      dropped += deleteBody(Erasure.seqOf(erasure.entry())) ? 1 : 0;
    }
    return dropped;
  }

  private static Logged logged(ResultSet row, Instant at) throws SQLException {
    LogEntry entry =
        new LogEntry(
            row.getLong(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            at,
            row.getString(6),
            row.getString(7),
            row.getString(8),
            row.getString(9));
    String salt = row.getString(10);
    return new Logged(
        entry,
        salt == null ? Optional.empty() : Optional.of(new LoggedBody(salt, row.getString(11))));
  }

  private static Instant moment(ResultSet row) throws SQLException {
    try {
      return Instant.parse(row.getString(5));
    } catch (DateTimeParseException e) {
      throw new SQLException("entry " + row.getLong(1) + " has no readable moment", e);
    }
  }
}
