package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What people entered, as a log that only grows.
///
/// An append is kept for good when it returns. Several programs may write to one store; each entry
/// gets its place in the chain under a lock that the database holds for all of them. A store is
/// used by one thread at a time.
///
/// Where the connection to a database breaks, nothing of the write that was in the middle was
/// entered, and it fails with UNREACHABLE; if it broke while the end of a write was on its way, the
/// log is looked at again to see whether it arrived.
public final class RecordsStore implements AutoCloseable {

  private final LogDatabase database;
  private Connection connection;
  private LogTable table;
  private boolean inTransaction;

  private RecordsStore(LogDatabase database) {
    this.database = database;
    this.connection = database.connect();
    this.table = new LogTable(connection, database);
  }

  static RecordsStore open(LogDatabase database, Clock clock) {
    RecordsStore store = new RecordsStore(database);
    try {
      if (!store.<Boolean>read(() -> store.table.isNamed())) {
        store.write("name", () -> store.table.nameItself(clock.instant()));
      }
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
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
    this.<Boolean>together(
        "read",
        database::beginReading,
        () -> {
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
    if (erasure.isPresent()) {
      wipe();
    }
    return erasure;
  }

  /// How far the log has come.
  public Checkpoint checkpoint(Instant at) {
    return together(
        "read",
        database::beginReading,
        () -> {
          LogTable.Tail tail = table.tail();
          return new Checkpoint(
              table.id(), tail.seq(), tail.digest(), at.truncatedTo(ChronoUnit.MILLIS));
        });
  }

  /// The digest of the last entry of some kinds, or of one that says that a text was erased; empty
  /// where there is none. As long as it is the same, entries of these kinds say the same.
  public Optional<String> last(Set<String> kinds) {
    Set<String> asked = new TreeSet<>(kinds);
    asked.add(Erasure.KIND);
    return read(() -> table.last(asked));
  }

  /// Whether anything was ever said.
  public boolean isEmpty() {
    return this.<Boolean>read(() -> LogCopy.isEmpty(connection));
  }

  /// Checks the whole chain, and the database itself. Reads one entry at a time.
  ///
  /// @param checkpoint exported earlier, or null; without one an end that was cut off does not show
  public ChainReport verify(@Nullable Checkpoint checkpoint) {
    return together(
        "read",
        database::beginReading,
        () -> {
          List<ChainFault> damaged = new ArrayList<>();
          database
              .damage(connection)
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

  /// Brings all of another log into this one, which becomes the same log: empty before, or with
  /// nothing but the first entries of the other. All of it is there when this returns, or nothing.
  ///
  /// @return how many entries were brought over
  /// @throws VaultException OCCUPIED if this log has entries of its own
  public long takeOver(RecordsStore other) {
    boolean began = isEmpty();
    long brought =
        other.together(
            "read",
            other.database::beginReading,
            () ->
                write("copy to", () -> new LogCopy(other.connection, connection, database).run()));
    if (!began) {
      wipe();
    }
    return brought;
  }

  @Override
  public void close() {
    try {
      database.giveBack(connection);
    } catch (SQLException e) {
      throw database.trouble("close", e);
    }
  }

  private void wipe() {
    this.<Boolean>read(() -> {
      database.wipe(connection);
      return true;
    });
  }

  /// The accounts beside this log.
  public Accounts accounts() {
    return new Accounts(this);
  }

  /// Something that is asked of the database itself.
  interface Use<T> {
    T of(Connection connection) throws SQLException;
  }

  <T> T using(Use<T> use) {
    return read(() -> use.of(connection));
  }

  private interface Work<T> {
    T run() throws SQLException;
  }

  private interface Beginning {
    void begin(Connection connection) throws SQLException;
  }

  private <T> T read(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw database.trouble("read", e);
    }
  }

  private <T> T write(String doing, Work<T> work) {
    return together(doing, database::begin, work);
  }

  /// Does something in one transaction; within one already, as part of it.
  private <T> T together(String doing, Beginning beginning, Work<T> work) {
    if (inTransaction) {
      return read(work);
    }
    inTransaction = true;
    try {
      begin(beginning);
      table.beginsAnew();
      T result;
      try {
        result = work.run();
      } catch (SQLException | RuntimeException e) {
        rollback(e);
        throw e;
      }
      commit();
      return result;
    } catch (SQLException e) {
      throw database.trouble(doing, e);
    } finally {
      inTransaction = false;
    }
  }

  /// A connection that turns out to be broken is replaced: nothing was done on it yet.
  private void begin(Beginning beginning) throws SQLException {
    try {
      beginning.begin(connection);
    } catch (SQLException e) {
      if (!database.isLost(e)) {
        rollback(e);
        throw e;
      }
      reconnect();
      beginning.begin(connection);
    }
  }

  private void rollback(Exception fault) {
    try {
      database.rollback(connection);
    } catch (SQLException e) {
      fault.addSuppressed(e);
    }
  }

  private void commit() throws SQLException {
    try {
      database.commit(connection);
    } catch (SQLException e) {
      if (!database.isLost(e)) {
        rollback(e);
        throw e;
      }
      LogEntry last = table.made();
      reconnect();
      if (last == null || !table.digest(last.seq()).equals(last.digest())) {
        throw e;
      }
    }
  }

  private void reconnect() throws SQLException {
    database.giveBack(connection);
    connection = database.connect();
    table = new LogTable(connection, database);
  }
}
