package dev.chokepoint.vault.snapshots.grouping;

import java.io.Closeable;
import java.io.IOException;

/// Groups of encoded statements in the order of their entity ids (unsigned UTF-8 bytes). One id may
/// come several times in a row.
interface GroupCursor extends Closeable {

  /// Moves to the next group; false at the end.
  boolean next() throws IOException;

  byte[] entityId();

  /// The array in which the encoded statements lie.
  byte[] bytes();

  int from();

  int length();

  @Override
  void close() throws IOException;
}
