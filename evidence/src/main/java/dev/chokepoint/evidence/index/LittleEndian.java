package dev.chokepoint.evidence.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// How numbers stand in an index file.
public final class LittleEndian {

  public static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  public static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private LittleEndian() {}

  public static byte[] bytes(int[] values, int size) {
    byte[] bytes = new byte[Math.multiplyExact(size, Integer.BYTES)];
    MemorySegment target = MemorySegment.ofArray(bytes);
    for (int i = 0; i < size; i++) {
      target.set(INT, (long) i * Integer.BYTES, values[i]);
    }
    return bytes;
  }
}
