package dev.chokepoint.vault.snapshots.grouping;

import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Takes statements in any order and gives them back entity by entity.
///
/// Memory is bounded by a budget and the largest single entity, whatever the number of statements:
/// when the budget is full the groups are sorted and written to scratch, and the runs are merged at
/// the end. Input that fits the budget never touches the disk. Ids are ordered by their UTF-8
/// bytes; statements of one id keep the order in which they came.
///
/// Not for several threads at once.
public final class EntityGrouping implements StatementSink {

  /// Runs that are merged at a time; bounds open files and read buffers.
  private static final int RUNS_AT_ONCE = 64;

  private final Path scratch;
  private final long budget;
  private final BufferedGroups buffer = new BufferedGroups();
  private final List<Path> runs = new ArrayList<>();
  private int written;

  /// @param scratch a folder of its own; what is written there is the caller's to delete
  /// @param budget bytes to hold in memory, at most 1 GiB
  public EntityGrouping(Path scratch, int budget) {
    if (budget <= 0 || budget > 1 << 30) {
      throw new IllegalArgumentException("the budget is between 1 byte and 1 GiB, not " + budget);
    }
    this.scratch = scratch;
    this.budget = budget;
  }

  @Override
  public void accept(Statement statement) {
    buffer.append(statement);
    if (buffer.size() >= budget) {
      try {
        spill();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write to " + scratch, e);
      }
    }
  }

  /// How many runs were written to scratch.
  public int spills() {
    return written;
  }

  /// Everything taken, in order. To be closed; nothing can be added afterwards.
  public GroupedEntities grouped() throws IOException {
    if (runs.isEmpty()) {
      return new GroupedEntities(buffer.sorted());
    }
    if (!buffer.isEmpty()) {
      spill();
    }
    return new GroupedEntities(merged(runs));
  }

  private void spill() throws IOException {
    try (GroupCursor sorted = buffer.sorted()) {
      runs.add(write(sorted));
    }
    buffer.clear();
    if (runs.size() == RUNS_AT_ONCE) {
      List<Path> old = List.copyOf(runs);
      runs.clear();
      try (GroupCursor merged = merged(old)) {
        runs.add(write(merged));
      }
      for (Path run : old) {
        Files.delete(run);
      }
    }
  }

  private Path write(GroupCursor groups) throws IOException {
    Path file = scratch.resolve("run-" + written++);
    try (SortedRun.Writer writer = new SortedRun.Writer(file)) {
      while (groups.next()) {
        writer.write(groups.entityId(), groups.bytes(), groups.from(), groups.length());
      }
    }
    return file;
  }

  private static GroupCursor merged(List<Path> files) throws IOException {
    List<GroupCursor> cursors = new ArrayList<>();
    try {
      for (Path file : files) {
        cursors.add(new SortedRun.Reader(file));
      }
    } catch (IOException e) {
      for (GroupCursor cursor : cursors) {
        cursor.close();
      }
      throw e;
    }
    return new MergedGroups(cursors);
  }
}
