package dev.chokepoint.vault.parquet;

import java.io.ByteArrayOutputStream;

/// Parquet's mixture of repeated and bit-packed numbers, which carries definition levels and
/// dictionary indexes.
///
/// Source: Apache Parquet, Encodings.md, "Run Length Encoding / Bit-Packing Hybrid", read 2026-11.
final class HybridRuns {

  private static final int GROUP = 8;

  private HybridRuns() {}

  /// @param values each fits `width` bits
  /// @param width 1 to 24
  static void write(int[] values, int width, ByteArrayOutputStream out) {
    int packedFrom = 0;
    int at = 0;
    while (at < values.length) {
      int run = runLength(values, at);
      int toFullGroup = (GROUP - (at - packedFrom) % GROUP) % GROUP;
      if (run - toFullGroup >= GROUP) {
        int start = at + toFullGroup;
        pack(values, packedFrom, start, width, out);
        repeat(values[at], run - toFullGroup, width, out);
        packedFrom = at + run;
      }
      at += run;
    }
    pack(values, packedFrom, values.length, width, out);
  }

  private static int runLength(int[] values, int from) {
    int to = from + 1;
    while (to < values.length && values[to] == values[from]) {
      to++;
    }
    return to - from;
  }

  private static void repeat(int value, int count, int width, ByteArrayOutputStream out) {
    varint((long) count << 1, out);
    for (int shift = 0; shift < width; shift += 8) {
      out.write(value >>> shift);
    }
  }

  /// Packs from the lowest bit up; the last group is filled with zeros.
  private static void pack(int[] values, int from, int to, int width, ByteArrayOutputStream out) {
    if (from == to) {
      return;
    }
    int groups = (to - from + GROUP - 1) / GROUP;
    varint(((long) groups << 1) | 1, out);
    long pending = 0;
    int bits = 0;
    for (int i = from; i < from + groups * GROUP; i++) {
      long value = i < to ? values[i] : 0;
      pending |= value << bits;
      bits += width;
      while (bits >= 8) {
        out.write((int) pending);
        pending >>>= 8;
        bits -= 8;
      }
    }
  }

  private static void varint(long value, ByteArrayOutputStream out) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
