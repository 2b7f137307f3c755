package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What people entered, as a log that only grows.
///
/// An append is on the disk when it returns. Several programs may write to one store; each entry
/// gets its place in the chain under SQLite's write lock. A store is used by one thread at a time.
public final class RecordsStore implements AutoCloseable {

  private final Path file;
  private final Connection connection;
  private final LogTable table;
  private boolean inTransaction;

  private RecordsStore(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
    this.table = new LogTable(connection);
  }

  /// Opens the records of a data directory, creating them if there are none.
  ///
  /// @param clock tells when a new store was made
  /// @throws VaultException if a newer program wrote them, or they are damaged
  public static RecordsStore open(Path data, Clock clock) {
    return open(data, clock, Migrations.standard());
  }

  static RecordsStore open(Path data, Clock clock, Migrations migrations) {
    return openFile(fileIn(data), clock, migrations);
  }

  private static RecordsStore openFile(Path file, Clock clock, Migrations migrations) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
    } catch (IOException e) {
      throw VaultException.io("create the folder of " + file, e);
    }
    Connection connection = RecordsDatabase.open(file, migrations);
    RecordsStore store = new RecordsStore(file, connection);
    if (!store.<Boolean>read(store.table::isNamed)) {
      store.write("name", () -> store.table.nameItself(clock.instant()));
    }
    return store;
  }

  /// Opens the records of a data directory if there are any.
  public static Optional<RecordsStore> openIfPresent(Path data, Clock clock) {
    return Files.exists(fileIn(data)) ? Optional.of(open(data, clock)) : Optional.empty();
  }

  /// Opens the log of what was screened, a chain of its own, creating it if there is none.
  ///
  /// @throws VaultException if a newer program wrote it, or it is damaged
  public static RecordsStore openScreenings(Path data, Clock clock) {
    return openFile(screeningsIn(data), clock, Migrations.standard());
  }

  /// Opens the log of what was screened if there is one.
  public static Optional<RecordsStore> openScreeningsIfPresent(Path data, Clock clock) {
    return Files.exists(screeningsIn(data))
        ? Optional.of(openScreenings(data, clock))
        : Optional.empty();
  }

  /// Where the log of what was screened lies.
  public static Path screeningsIn(Path data) {
    return data.resolve("records").resolve("screenings.sqlite");
  }

  /// Where the database of a data directory lies.
  public static Path fileIn(Path data) {
    return data.resolve("records").resolve("records.sqlite");
  }

  /// Says something for good.
  public LogEntry append(NewEntry entry) {
    return write("write to", () -> table.insert(entry));
  }

  /// Says several things for good, in order: all of them are there when this returns, or none is.
  public void appendAll(List<NewEntry> entries) {
    write("write to", () -> table.insertAll(entries));
  }

  /// Does several things in one transaction: all that they say is there when this returns, or none
  /// of it. Nobody else writes meanwhile, so that what is read here still holds at the end.
  public <T> T together(Supplier<T> work) {
    return write("write to", work::get);
  }

  /// Says something for good about a subject that has no name yet: the first free one of its kind,
  /// such as `item-7`. No name is ever given twice, by whichever program.
  public LogEntry appendNamed(String kind, String actor, Instant at, String text) {
    return write(
        "write to",
        () -> {
          String name = kind + "-" + (table.count(kind) + 1);
          return table.insert(new NewEntry(kind, name, actor, at, text));
        });
  }

  /// All entries in order, or those of one kind, or about one subject, with what they say.
  ///
  /// @param kind null for all
  /// @param subject null for all
  public List<Logged> entries(@Nullable String kind, @Nullable String subject) {
    return read(() -> table.entries(kind, subject));
  }

  /// Entries of a kind whose text is a JSON object with this `entity`, in order. Found by an index.
  public List<Logged> about(String kind, String entity) {
    return read(() -> table.about(kind, entity));
  }

  /// Leads every entry past a reader, one at a time, however many there are.
  public void each(Consumer<Logged> reader) {
    this.<Boolean>read(() -> {
      table.each(reader);
      return true;
    });
  }

  /// Erases what an entry says, where the law asks for it. The entry stays in the chain, and a new
  /// entry says that it was erased, by whom and why.
  ///
  /// @param reason kept for good, so it must not repeat what was erased
  /// @return the new entry; empty if there is no such entry or its text is gone already
  public Optional<LogEntry> erase(long seq, String actor, Instant at, String reason) {
    Optional<LogEntry> erasure =
        write(
            "erase in",
            () -> {
              if (!table.deleteBody(seq)) {
                return Optional.empty();
              }
              return Optional.of(
                  table.insert(
                      new NewEntry(Erasure.KIND, Erasure.subjectOf(seq), actor, at, reason)));
            });
    // What was erased must not live on in the write-ahead log.
    erasure.ifPresent(entry -> pragma("wal_checkpoint(TRUNCATE)"));
    return erasure;
  }

  /// How far the log has come.
  public Checkpoint checkpoint(Instant at) {
    return read(() -> {
      LogTable.Tail tail = table.tail();
      return new Checkpoint(
          table.id(), tail.seq(), tail.digest(), at.truncatedTo(ChronoUnit.MILLIS));
    });
  }

  /// Checks the whole chain, and the database itself. Reads one entry at a time.
  ///
  /// @param checkpoint exported earlier, or null; without one an end that was cut off does not show
  public ChainReport verify(@Nullable Checkpoint checkpoint) {
    return read(() -> {
      List<ChainFault> damaged = new ArrayList<>();
      pragma("integrity_check").stream()
          .filter(line -> !line.equals("ok"))
          .forEach(line -> damaged.add(new ChainFault.DamagedDatabase(line)));
      ChainCheck check = new ChainCheck(checkpoint);
      table.check(check);
      return check.report(table.id()).with(damaged);
    });
  }

  /// The id of this store, made once and never changed.
  public String store() {
    return read(table::id);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw RecordsDatabase.trouble(file, "close", e);
    }
  }

  private List<String> pragma(String pragma) {
    return read(() -> {
      List<String> lines = new ArrayList<>();
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("PRAGMA " + pragma)) {
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
      return lines;
    });
  }

  private interface Work<T> {
    T run() throws SQLException;
  }

  private <T> T read(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw RecordsDatabase.trouble(file, "read", e);
    }
  }

  private <T> T write(String doing, Work<T> work) {
    if (inTransaction) {
      return read(work);
    }
    inTransaction = true;
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      try {
        T result = work.run();
        statement.execute("COMMIT");
        return result;
      } catch (SQLException | RuntimeException e) {
        statement.execute("ROLLBACK");
        throw e;
      }
    } catch (SQLException e) {
      throw RecordsDatabase.trouble(file, doing, e);
    } finally {
      inTransaction = false;
    }
  }
}
