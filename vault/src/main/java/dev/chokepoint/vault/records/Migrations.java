package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Brings a records database to the form that this program writes, one script after the other, each
/// in a transaction of its own. The form is kept in SQLite's `user_version`. Before the form of an
/// existing database is changed, a copy of it is put beside it.
final class Migrations {

  /// In order; a script is never changed once it was published, only followed by another.
  private static final List<String> SCRIPTS = List.of("0001-log.sql", "0002-entity.sql");

  private final List<String> scripts;

  private Migrations(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  /// Those of this program.
  static Migrations standard() {
    return new Migrations(SCRIPTS.stream().map(Migrations::load).toList());
  }

  /// Others, given as SQL text: how a test looks into the future.
  static Migrations of(List<String> scripts) {
    return new Migrations(scripts);
  }

  /// The form that a database has once this has run.
  int newest() {
    return scripts.size();
  }

  /// @throws VaultException if a newer program wrote the database
  void apply(Connection connection, Path file) throws SQLException {
    int found = version(connection);
    if (found > newest()) {
      throw new VaultException(
          VaultError.NEWER_FORMAT,
          file.getFileName()
              + " has form "
              + found
              + ", and this Chokepoint knows forms up to "
              + newest()
              + "; use the newer Chokepoint that wrote it");
    }
    if (found > 0 && found < newest()) {
      copyBeside(connection, file, found);
    }
    for (int form = found + 1; form <= newest(); form++) {
      run(connection, scripts.get(form - 1), form);
    }
  }

  static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void copyBeside(Connection connection, Path file, int form) throws SQLException {
    Path copy = file.resolveSibling(file.getFileName() + ".form-" + form);
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      throw VaultException.io("replace " + copy.getFileName(), e);
    }
    try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, copy.toString());
      statement.execute();
    }
  }

  /// Under the write lock, and only if no other program has done it meanwhile.
  private static void run(Connection connection, String script, int form) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      try {
        if (version(connection) < form) {
          statement.executeUpdate(script);
          statement.execute("PRAGMA user_version = " + form);
        }
        statement.execute("COMMIT");
      } catch (SQLException e) {
        statement.execute("ROLLBACK");
        throw e;
      }
    }
  }

  private static String load(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("this program lacks its script " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the script " + name, e);
    }
  }
}
