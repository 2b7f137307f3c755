package dev.chokepoint.vault.snapshots.grouping;

import dev.chokepoint.evidence.statement.Statement;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Entities one at a time, in the order of their ids, each with all its statements.
public final class GroupedEntities implements Closeable {

  private final GroupCursor groups;
  private boolean atGroup;
  private boolean started;

  GroupedEntities(GroupCursor groups) {
    this.groups = groups;
  }

  /// The next entity with every statement that arrived about it, repeated ones included; null at
  /// the end.
  public @Nullable EntityStatements next() throws IOException {
    if (!started) {
      started = true;
      atGroup = groups.next();
    }
    if (!atGroup) {
      return null;
    }
    byte[] id = groups.entityId();
    String entityId = new String(id, StandardCharsets.UTF_8);
    List<Statement> statements = new ArrayList<>();
    while (atGroup && Arrays.equals(groups.entityId(), id)) {
      ByteSource in = new ByteSource(groups.bytes(), groups.from(), groups.length());
      StatementDecoder.decode(entityId, in, statements);
      atGroup = groups.next();
    }
    return new EntityStatements(entityId, statements);
  }

  @Override
  public void close() throws IOException {
    groups.close();
  }
}
