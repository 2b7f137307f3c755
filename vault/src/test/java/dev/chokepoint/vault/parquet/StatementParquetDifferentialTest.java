package dev.chokepoint.vault.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.testing.Seed;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our Parquet files, read by two engines that know nothing of how they were written.
class StatementParquetDifferentialTest {

  private static final int ROWS = 3_000;

  @TempDir Path folder;

  private List<Statement> write(Path file) throws IOException {
    List<Statement> statements = new ArrayList<>();
    Seed.forAll(ROWS, gen -> statements.add(gen.statement(Model.bundled())));
    try (StatementParquetWriter writer = new StatementParquetWriter(file)) {
      for (Statement statement : statements) {
        writer.write(statement);
      }
    }
    return statements;
  }

  @Test
  void hardwoodReadsEveryStatementBack() throws IOException {
    Path file = folder.resolve("statements.parquet");
    List<Statement> written = write(file);
    List<Statement> read = new ArrayList<>();
    try (StatementParquetReader reader = new StatementParquetReader(file)) {
      Statement next = reader.next();
      while (next != null) {
        read.add(next);
        next = reader.next();
      }
    }
    assertThat(read).isEqualTo(written);
  }

  @Test
  void duckDbReadsTheSameRowsInTheSameOrder() throws IOException, SQLException {
    Path file = folder.resolve("statements.parquet");
    List<Statement> written = write(file);
    int row = 0;
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement query = duckDb.prepareStatement("SELECT * FROM read_parquet(?)")) {
      query.setString(1, file.toString());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          Statement statement = written.get(row++);
          for (StatementColumn column : StatementColumn.values()) {
            @Nullable String value = rows.getString(column.title());
            assertThat(value).as("row %d, %s", row, column.title()).isEqualTo(column.of(statement));
          }
          assertThat(rows.getBoolean(StatementColumn.EXTERNAL)).isEqualTo(statement.external());
        }
      }
    }
    assertThat(row).isEqualTo(ROWS);
  }
}
