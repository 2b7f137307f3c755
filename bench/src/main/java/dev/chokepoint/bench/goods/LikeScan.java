package dev.chokepoint.bench.goods;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// What people do without such an index: `WHERE goods LIKE '%number%'` over a table in SQLite.
final class LikeScan implements AutoCloseable {

  private static final int BATCH = 100_000;

  private final Connection connection;

  LikeScan(Path file, GeneratedGoods goods) throws SQLException, IOException {
    Files.deleteIfExists(file);
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = OFF");
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute("CREATE TABLE goods (row INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    }
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO goods VALUES (?, ?)")) {
      goods.forEach(row -> {
        try {
          insert.setInt(1, row.number());
          insert.setString(2, row.text());
          insert.addBatch();
          if (row.number() % BATCH == BATCH - 1) {
            insert.executeBatch();
          }
        } catch (SQLException e) {
          throw new IllegalStateException("SQLite took no row", e);
        }
      });
      insert.executeBatch();
    }
    connection.commit();
  }

  /// How many rows have the number in their text as it is; LIKE takes small letters for capitals.
  int count(String number) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT count(*) FROM goods WHERE text LIKE ?")) {
      select.setString(1, "%" + number + "%");
      try (ResultSet result = select.executeQuery()) {
        result.next();
        return result.getInt(1);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
