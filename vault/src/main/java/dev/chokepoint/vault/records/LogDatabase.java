package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// A database that holds one log: all in which SQLite and PostgreSQL differ. What is entered, and
/// how it is chained, is the same in both.
sealed interface LogDatabase permits SqliteDatabase, PostgresDatabase {

  /// A connection to a log in the newest form, made where there is none. It belongs to the caller
  /// until it is given back.
  ///
  /// @throws VaultException if a newer program wrote the log, or it cannot be had
  Connection connect();

  /// Takes a connection back, sound or not.
  void giveBack(Connection connection) throws SQLException;

  /// Begins to write: nobody else writes until the end, and what others wrote before is seen.
  void begin(Connection connection) throws SQLException;

  /// Begins to read: what is seen stays the same until the end, whoever writes meanwhile.
  void beginReading(Connection connection) throws SQLException;

  void commit(Connection connection) throws SQLException;

  void rollback(Connection connection) throws SQLException;

  /// Begins to change the form: nobody else does until the end, even where there is no log yet.
  void beginForm(Connection connection) throws SQLException;

  /// Which form the log has; 0 where there is none.
  int form(Connection connection) throws SQLException;

  void setForm(Connection connection, int form) throws SQLException;

  /// Keeps what there is, before its form is changed.
  void keepBefore(Connection connection, int form) throws SQLException;

  /// How what an entry says is kept; filled by [#say].
  PreparedStatement body(Connection connection) throws SQLException;

  /// Fills what [#body] prepared.
  void say(PreparedStatement body, long seq, String salt, String text) throws SQLException;

  /// A condition on `body`, with one parameter: it is an object with this `entity`. An index serves
  /// it.
  String isAboutEntity();

  /// What the database finds wrong with itself, in its own words.
  List<String> damage(Connection connection) throws SQLException;

  /// Sees that what was erased does not live on in what the database sets aside. Outside of any
  /// transaction.
  void wipe(Connection connection) throws SQLException;

  /// Whether the connection broke, so that nobody can tell what became of what was asked last.
  boolean isLost(SQLException e);

  /// What went wrong, saying where.
  ///
  /// @param doing such as `read`
  VaultException trouble(String doing, SQLException e);
}
