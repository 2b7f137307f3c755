package dev.chokepoint.evidence.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/// Reads a record that [ByteColumn] wrote, value by value. Reading past the end of the file's
/// section fails.
public final class RecordCursor {

  private final MemorySegment section;
  private long at;

  public RecordCursor(MemorySegment section, long at) {
    this.section = section;
    this.at = at;
  }

  public int nextByte() {
    return section.get(ValueLayout.JAVA_BYTE, at++) & 0xFF;
  }

  public int nextInt() {
    int value = section.get(LittleEndian.INT, at);
    at += Integer.BYTES;
    return value;
  }

  public String nextText() {
    int length = nextByte() | (nextByte() << 8);
    byte[] bytes = new byte[length];
    MemorySegment.copy(section, ValueLayout.JAVA_BYTE, at, bytes, 0, length);
    at += length;
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
