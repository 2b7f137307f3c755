package dev.chokepoint.bench.peers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.stream.Stream;

/// PostgreSQL with pg_trgm: the share of letter triples in common. A server of its own is started
/// for it, on Linux x86-64.
final class TrigramEngine implements Engine {

  private static final int BATCH = 10_000;

  private final EmbeddedPostgres server;
  private final Connection connection;

  TrigramEngine() {
    try {
      server = EmbeddedPostgres.builder().setServerConfig("maintenance_work_mem", "512MB").start();
      connection = server.getPostgresDatabase().getConnection();
      execute("create extension pg_trgm");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("pg_trgm cannot be had", e);
    }
  }

  @Override
  public String name() {
    return "pg_trgm";
  }

  /// The default of `pg_trgm.similarity_threshold`.
  @Override
  public double threshold() {
    return 0.3;
  }

  @Override
  public Scorer scorer() {
    try {
      PreparedStatement query = connection.prepareStatement("select similarity(?, ?)");
      return (left, right) -> {
        try {
          query.setString(1, PlainText.of(left.name()));
          query.setString(2, PlainText.of(right.name()));
          try (ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getDouble(1);
          }
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      };
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Finder index(Stream<ListedParty> parties) {
    try {
      execute("drop table if exists names");
      execute("create unlogged table names (party int not null, name text not null)");
      fill(parties);
      execute("create index on names using gin (name gin_trgm_ops)");
      execute("analyze names");
      return new TrigramFinder(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fill(Stream<ListedParty> parties) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into names values (?, ?)")) {
      connection.setAutoCommit(false);
      int number = 0;
      int waiting = 0;
      for (Iterator<ListedParty> each = parties.iterator(); each.hasNext(); number++) {
        for (String name : each.next().names()) {
          insert.setInt(1, number);
          insert.setString(2, PlainText.of(name));
          insert.addBatch();
          if (++waiting % BATCH == 0) {
            insert.executeBatch();
          }
        }
      }
      insert.executeBatch();
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
      server.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
