package dev.chokepoint.vault.snapshots.grouping;

import dev.chokepoint.evidence.statement.Statement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Groups held in memory until they are sorted. Statements that arrive one after another about one
/// entity form one group, so sorting is over entities, not over statements, for grouped input.
final class BufferedGroups {

  /// What a group costs beside its bytes, roughly.
  private static final int GROUP_OVERHEAD = 96;

  private final ByteSink sink = new ByteSink();
  private final StatementEncoder encoder = new StatementEncoder(sink);
  private final List<Group> groups = new ArrayList<>();
  private @Nullable String open;
  private int openFrom;

  private static final class Group {
    final byte[] entityId;
    final int from;
    final int length;

    Group(byte[] entityId, int from, int length) {
      this.entityId = entityId;
      this.from = from;
      this.length = length;
    }
  }

  void append(Statement statement) {
    String id = statement.entityId();
    if (!id.equals(open)) {
      closeGroup();
      open = id;
      openFrom = sink.length();
      encoder.begin(id);
    }
    encoder.append(statement);
  }

  boolean isEmpty() {
    return sink.length() == 0;
  }

  /// Bytes of memory in use, roughly.
  long size() {
    return sink.length() + (long) groups.size() * GROUP_OVERHEAD;
  }

  void clear() {
    open = null;
    groups.clear();
    sink.clear();
  }

  /// The groups in order of entity id, then of arrival. Nothing may be added while it is read.
  GroupCursor sorted() {
    closeGroup();
    open = null;
    groups.sort((a, b) -> Arrays.compareUnsigned(a.entityId, b.entityId));
    return new Cursor(sink.array(), groups);
  }

  private void closeGroup() {
    if (open != null) {
      byte[] id = open.getBytes(StandardCharsets.UTF_8);
      groups.add(new Group(id, openFrom, sink.length() - openFrom));
    }
  }

  private static final class Cursor implements GroupCursor {

    private final byte[] bytes;
    private final List<Group> groups;
    private int at = -1;

    Cursor(byte[] bytes, List<Group> groups) {
      this.bytes = bytes;
      this.groups = groups;
    }

    @Override
    public boolean next() {
      at++;
      return at < groups.size();
    }

    @Override
    public byte[] entityId() {
      return groups.get(at).entityId;
    }

    @Override
    public byte[] bytes() {
      return bytes;
    }

    @Override
    public int from() {
      return groups.get(at).from;
    }

    @Override
    public int length() {
      return groups.get(at).length;
    }

    @Override
    public void close() {}
  }
}
