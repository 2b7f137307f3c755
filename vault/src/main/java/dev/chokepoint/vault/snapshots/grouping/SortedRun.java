package dev.chokepoint.vault.snapshots.grouping;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A scratch file of groups in the order of their entity ids. Each group is the id and the encoded
/// statements, both as a four-byte length and bytes; a negative length ends the file.
final class SortedRun {

  private static final int BUFFER = 1 << 16;

  private SortedRun() {}

  /// Writes groups, which must come in order.
  static final class Writer implements Closeable {

    private final DataOutputStream out;

    Writer(Path file) throws IOException {
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    void write(byte[] entityId, byte[] bytes, int from, int length) throws IOException {
      out.writeInt(entityId.length);
      out.write(entityId);
      out.writeInt(length);
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      try (out) {
        out.writeInt(-1);
      }
    }
  }

  /// Reads groups one after another.
  static final class Reader implements GroupCursor {

    private final DataInputStream in;
    private byte[] entityId = {};
    private byte[] group = {};

    Reader(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    @Override
    public boolean next() throws IOException {
      int size = in.readInt();
      if (size < 0) {
        return false;
      }
      entityId = in.readNBytes(size);
      group = in.readNBytes(in.readInt());
      return true;
    }

    @Override
    public byte[] entityId() {
      return entityId;
    }

    @Override
    public byte[] bytes() {
      return group;
    }

    @Override
    public int from() {
      return 0;
    }

    @Override
    public int length() {
      return group.length;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
