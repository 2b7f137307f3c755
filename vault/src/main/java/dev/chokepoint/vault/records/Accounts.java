package dev.chokepoint.vault.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The accounts beside a log. They are changed in one transaction with the entry that says so, by
/// [RecordsStore#together]. Moments are kept to the millisecond.
public final class Accounts {

  private final RecordsStore store;

  Accounts(RecordsStore store) {
    this.store = store;
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  public Optional<Account> account(String name) {
    return some("SELECT * FROM account WHERE name = ?", Accounts::account, name).stream()
        .findFirst();
  }

  /// All, by name.
  public List<Account> all() {
    return some("SELECT * FROM account ORDER BY name", Accounts::account);
  }

  public void put(Account account) {
    change(
        "INSERT INTO account (name, role, password, disabled, failures, locked_until)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET role = excluded.role,"
            + " password = excluded.password, disabled = excluded.disabled,"
            + " failures = excluded.failures, locked_until = excluded.locked_until",
        account.name(),
        account.role(),
        account.password(),
        account.disabled() ? 1L : 0L,
        (long) account.failures(),
        account.lockedUntil().toEpochMilli());
  }

  /// All tokens of an account.
  public List<Account.Token> tokens(String account) {
    return some("SELECT * FROM token WHERE account = ? ORDER BY id", Accounts::token, account);
  }

  public Optional<Account.Token> token(String digest) {
    return some("SELECT * FROM token WHERE digest = ?", Accounts::token, digest).stream()
        .findFirst();
  }

  public void put(Account.Token token) {
    change(
        "INSERT INTO token (id, account, label, digest, scope, expires) VALUES (?, ?, ?, ?, ?, ?)",
        token.id(),
        token.account(),
        token.label(),
        token.digest(),
        token.scope(),
        token.expires().toEpochMilli());
  }

  /// Drops a token.
  ///
  /// @return whether there was such a token
  public boolean dropToken(String account, String id) {
    return change("DELETE FROM token WHERE account = ? AND id = ?", account, id) > 0;
  }

  public Optional<Account.Session> session(String digest) {
    return some("SELECT * FROM session WHERE digest = ?", Accounts::session, digest).stream()
        .findFirst();
  }

  public void put(Account.Session session) {
    change(
        "INSERT INTO session (digest, account, begun, used) VALUES (?, ?, ?, ?)",
        session.digest(),
        session.account(),
        session.begun().toEpochMilli(),
        session.used().toEpochMilli());
  }

  /// Notes that something was asked in a session, if it has not ended meanwhile.
  public void used(String digest, Instant now) {
    change("UPDATE session SET used = ? WHERE digest = ?", now.toEpochMilli(), digest);
  }

  /// Ends a session.
  ///
  /// @return whether there was such a session
  public boolean dropSession(String digest) {
    return change("DELETE FROM session WHERE digest = ?", digest) > 0;
  }

  /// Ends every session of an account.
  public int dropSessions(String account) {
    return change("DELETE FROM session WHERE account = ?", account);
  }

  /// Forgets sessions that nobody can use any more.
  public int dropSessionsUsedBefore(Instant moment) {
    return change("DELETE FROM session WHERE used < ?", moment.toEpochMilli());
  }

  /// Takes over accounts and tokens of another log, in place of those that are here. Nobody is
  /// signed in by that.
  static void copy(Connection from, Connection to) throws SQLException {
    try (PreparedStatement drop = to.prepareStatement("DELETE FROM session")) {
      drop.executeUpdate();
    }
    try (PreparedStatement drop = to.prepareStatement("DELETE FROM token")) {
      drop.executeUpdate();
    }
    try (PreparedStatement drop = to.prepareStatement("DELETE FROM account")) {
      drop.executeUpdate();
    }
    copy(from, to, "account", "name, role, password, disabled, failures, locked_until");
    copy(from, to, "token", "id, account, label, digest, scope, expires");
  }

  private static void copy(Connection from, Connection to, String table, String columns)
      throws SQLException {
    try (PreparedStatement read = from.prepareStatement("SELECT " + columns + " FROM " + table);
        ResultSet rows = read.executeQuery();
        PreparedStatement write =
            to.prepareStatement(
                "INSERT INTO " + table + " (" + columns + ") VALUES (?, ?, ?, ?, ?, ?)")) {
      while (rows.next()) {
        for (int column = 1; column <= 6; column++) {
          write.setObject(column, rows.getObject(column));
        }
        write.executeUpdate();
      }
    }
  }

  private <T> List<T> some(String sql, Reading<T> reading, Object... values) {
    return store.using(connection -> {
      List<T> found = new ArrayList<>();
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        fill(statement, values);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            found.add(reading.of(rows));
          }
        }
      }
      return found;
    });
  }

  private int change(String sql, Object... values) {
    return store.<Integer>using(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        fill(statement, values);
        return statement.executeUpdate();
      }
    });
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("name"),
        row.getString("role"),
        row.getString("password"),
        row.getLong("disabled") != 0,
        row.getInt("failures"),
        Instant.ofEpochMilli(row.getLong("locked_until")));
  }

  private static Account.Token token(ResultSet row) throws SQLException {
    return new Account.Token(
        row.getString("id"),
        row.getString("account"),
        row.getString("label"),
        row.getString("digest"),
        row.getString("scope"),
        Instant.ofEpochMilli(row.getLong("expires")));
  }

  private static Account.Session session(ResultSet row) throws SQLException {
    return new Account.Session(
        row.getString("digest"),
        row.getString("account"),
        Instant.ofEpochMilli(row.getLong("begun")),
        Instant.ofEpochMilli(row.getLong("used")));
  }
}
