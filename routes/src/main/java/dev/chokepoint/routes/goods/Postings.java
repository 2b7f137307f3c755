package dev.chokepoint.routes.goods;

import dev.chokepoint.evidence.index.ByteColumn;
import dev.chokepoint.evidence.index.IntColumn;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.IntConsumer;

/// Rising shipment numbers, kept as the steps between them, seven bits a byte, lowest first.
final class Postings {

  private Postings() {}

  /// Lists being gathered, one after another.
  static final class Builder {

    private final IntColumn places = new IntColumn();
    private final ByteColumn bytes = new ByteColumn();

    /// Where the next list begins.
    int place() {
      return bytes.size();
    }

    /// Adds the numbers of one list, which rise.
    void add(int[] numbers, int from, int to) {
      places.add(bytes.size());
      int before = -1;
      for (int i = from; i < to; i++) {
        int step = numbers[i] - before;
        while (step >= 0x80) {
          bytes.addByte(step | 0x80);
          step >>>= 7;
        }
        bytes.addByte(step);
        before = numbers[i];
      }
    }

    byte[] placeBytes() {
      places.add(bytes.size());
      return places.bytes();
    }

    byte[] listBytes() {
      return bytes.bytes();
    }
  }

  /// The numbers of one list.
  ///
  /// @param most numbers from here on are not what was written
  /// @throws IndexOutOfBoundsException if the list is not what was written
  static int[] read(MemorySegment lists, long from, long to, int most) {
    byte[] bytes = bytes(lists, from, to);
    int[] numbers = new int[count(bytes)];
    int[] at = new int[1];
    each(bytes, most, number -> numbers[at[0]++] = number);
    return numbers;
  }

  /// Hands over the numbers of one list, which are not held.
  static void each(MemorySegment lists, long from, long to, int most, IntConsumer sink) {
    each(bytes(lists, from, to), most, sink);
  }

  /// Read at once: a common part has a list of a megabyte.
  private static byte[] bytes(MemorySegment lists, long from, long to) {
    byte[] bytes = new byte[length(lists, from, to)];
    MemorySegment.copy(lists, ValueLayout.JAVA_BYTE, from, bytes, 0, bytes.length);
    return bytes;
  }

  private static void each(byte[] bytes, int most, IntConsumer sink) {
    int number = -1;
    int at = 0;
    for (int left = count(bytes); left > 0; left--) {
      int step = bytes[at++];
      if (step < 0) {
        step &= 0x7F;
        int shift = 7;
        int read;
        do {
          read = bytes[at++];
          step |= (read & 0x7F) << shift;
          shift += 7;
        } while (read < 0 && shift < 35);
      }
      number += step;
      if (step <= 0 || number < 0 || number >= most) {
        throw new IndexOutOfBoundsException("shipment " + number + " of " + most);
      }
      sink.accept(number);
    }
  }

  private static int length(MemorySegment lists, long from, long to) {
    if (from < 0 || to < from || to > lists.byteSize() || to - from > Integer.MAX_VALUE - 16) {
      throw new IndexOutOfBoundsException("a list from " + from + " to " + to);
    }
    return (int) (to - from);
  }

  /// A number ends with the byte that has no bit set at the top.
  private static int count(byte[] bytes) {
    int count = 0;
    for (byte each : bytes) {
      count += each >= 0 ? 1 : 0;
    }
    return count;
  }
}
