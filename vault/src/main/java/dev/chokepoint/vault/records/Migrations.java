package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Brings a log to the form that this program writes, one script after the other, all in one
/// transaction, so that nobody meets a form in between and takes it for an old one. A script is
/// never changed once it was published, only followed by another.
final class Migrations {

  private final List<String> scripts;

  private Migrations(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  /// Those of this program by their names, in order.
  static Migrations scripts(List<String> names) {
    return new Migrations(names.stream().map(Migrations::load).toList());
  }

  /// Others, given as SQL text: how a test looks into the future.
  static Migrations of(List<String> scripts) {
    return new Migrations(scripts);
  }

  /// @param name of the log, for messages
  /// @throws VaultException if a newer program wrote the log
  void apply(LogDatabase database, Connection connection, String name) throws SQLException {
    int newest = scripts.size();
    int found = database.form(connection);
    if (found > newest) {
      throw new VaultException(
          VaultError.NEWER_FORMAT,
          name
              + " has form "
              + found
              + ", and this Chokepoint knows forms up to "
              + newest
              + "; use the newer Chokepoint that wrote it");
    }
    if (found > 0 && found < newest) {
      database.keepBefore(connection, found);
    }
    if (found < newest) {
      run(database, connection);
    }
  }

  /// Those that no other program has run meanwhile.
  private void run(LogDatabase database, Connection connection) throws SQLException {
    database.beginForm(connection);
    try {
      for (int form = database.form(connection) + 1; form <= scripts.size(); form++) {
        try (Statement statement = connection.createStatement()) {
          statement.executeUpdate(scripts.get(form - 1));
        }
        database.setForm(connection, form);
      }
      database.commit(connection);
    } catch (SQLException e) {
      database.rollback(connection);
      throw e;
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
