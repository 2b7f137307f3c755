package dev.chokepoint.vault.snapshots.segment;

import dev.chokepoint.evidence.index.DamagedIndex;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.VaultFiles;
import dev.chokepoint.vault.parquet.StatementParquetReader;
import dev.chokepoint.vault.snapshots.grouping.EntityStatements;
import dev.chokepoint.vault.snapshots.text.TextIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/// A published segment for reading. Its index is opened when it is first asked for. Where reading
/// fails the files are checked, so that the error names the one that is damaged. For several
/// threads.
public final class OpenSegment implements AutoCloseable {

  private final Path folder;
  private final SegmentDescription description;
  private final SegmentCheck check;
  private final Map<String, Object> derived = new HashMap<>();
  private @Nullable Arena arena;
  private @Nullable TextIndex index;

  public OpenSegment(Path folder, SegmentDescription description, VaultFiles files) {
    this.folder = folder;
    this.description = description;
    this.check = new SegmentCheck(files);
  }

  /// Reads that may fail.
  private interface Reading<T extends @Nullable Object> {
    T read() throws IOException;
  }

  public SegmentDescription description() {
    return description;
  }

  /// What Lucene searches.
  public IndexReader reader() {
    return guarded(() -> index().reader());
  }

  /// The entity as this source states it.
  public Optional<EntityStatements> entity(String id) {
    return guarded(() -> index().entity(id));
  }

  /// Ids of entities that point at an entity, in the order of ids, the first `most` of them.
  public List<String> referring(String id, int most) {
    return guarded(() -> index().referring(id, most));
  }

  /// The same of those that this source states to be of one schema, by its exact name. Others are
  /// not read.
  public List<String> referring(String id, String schema, int most) {
    return guarded(() -> index().referring(id, schema, most));
  }

  /// Ids of entities that point at both of two entities, in the order of ids.
  public List<String> naming(String one, String other) {
    return guarded(() -> index().naming(one, other));
  }

  /// Every entity in the order of ids; with `dataset`, only those it speaks about.
  public Iterator<EntityStatements> entities(@Nullable String dataset) {
    Iterator<EntityStatements> stored = guarded(() -> index().entities(dataset));
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return stored.hasNext();
      }

      @Override
      public EntityStatements next() {
        if (!stored.hasNext()) {
          throw new NoSuchElementException();
        }
        return guarded(stored::next);
      }
    };
  }

  /// Hands over every statement in file order, read from the Parquet file, whose checksum is
  /// checked first.
  public void statements(Consumer<Statement> consumer) {
    try (StatementParquetReader reader = statements()) {
      while (true) {
        Statement statement = guarded(reader::next);
        if (statement == null) {
          return;
        }
        consumer.accept(statement);
      }
    } catch (IOException e) {
      throw VaultException.io("close " + folder.resolve(SegmentDescription.STATEMENTS), e);
    }
  }

  /// The statements file, open, once its checksum is found right.
  public StatementParquetReader statements() {
    check.unchanged(folder, description, SegmentDescription.STATEMENTS);
    return guarded(() -> new StatementParquetReader(folder.resolve(SegmentDescription.STATEMENTS)));
  }

  /// Whether it was written with a derived index in the version that is read now.
  public boolean has(DerivedIndex<?> index) {
    return IndexFiles.has(description, index);
  }

  /// A derived index of this segment, opened when it is first asked for.
  ///
  /// @throws VaultException NOT_FOUND if the segment was written without it or by a program that
  ///   wrote another version of it, DAMAGED if the file is not one
  @SuppressWarnings("unchecked") // what an index opens is kept under its own name
  public synchronized <T> T index(DerivedIndex<T> wanted) {
    Object open = derived.get(wanted.name());
    if (open == null) {
      open = opened(wanted);
      derived.put(wanted.name(), open);
    }
    return (T) open;
  }

  @SuppressWarnings("MustBeClosedChecker") // the arena is closed with the segment
  private <T> Object opened(DerivedIndex<T> wanted) {
    if (!IndexFiles.has(description, wanted)) {
      throw new VaultException(
          VaultError.NOT_FOUND,
          "the source "
              + description.version().source().name()
              + " has no index of "
              + wanted.name()
              + " that this version reads; import its files again to make one");
    }
    Path file = folder.resolve(wanted.fileName());
    if (arena == null) {
      arena = Arena.ofShared();
    }
    try {
      return wanted.open(IndexFiles.map(file, arena));
    } catch (DamagedIndex e) {
      throw new VaultException(VaultError.DAMAGED, file + " is damaged: " + e.getMessage(), e);
    } catch (IOException e) {
      throw VaultException.io("open " + file, e);
    }
  }

  private synchronized TextIndex index() throws IOException {
    TextIndex open = index;
    if (open == null) {
      open = new TextIndex(folder.resolve(SegmentDescription.TEXT));
      index = open;
    }
    return open;
  }

  private <T extends @Nullable Object> T guarded(Reading<T> reading) {
    try {
      return reading.read();
    } catch (UncheckedIOException | IOException e) {
      throw fault(e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
      throw fault(e);
    }
  }

  /// What is wrong with the segment's files; empty when nothing is. Reads all of them.
  public List<String> damage() {
    return check.changed(folder, description);
  }

  private VaultException fault(Exception e) {
    List<String> changed = damage();
    return changed.isEmpty()
        ? VaultException.io("read the segment " + folder, e)
        : new VaultException(VaultError.DAMAGED, String.join("; ", changed), e);
  }

  @Override
  public synchronized void close() {
    derived.clear();
    if (arena != null) {
      arena.close();
      arena = null;
    }
    if (index != null) {
      try {
        index.close();
      } catch (IOException e) {
        throw VaultException.io("close the index of " + folder, e);
      }
      index = null;
    }
  }
}
