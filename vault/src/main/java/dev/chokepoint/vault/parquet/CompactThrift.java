package dev.chokepoint.vault.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// Writes Parquet's headers and footer: the part of Thrift's compact protocol that they need.
///
/// Source: Apache Thrift, thrift-compact-protocol.md, read 2026-11.
final class CompactThrift {

  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int LONGEST_SHORT_LIST = 14;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> enclosing = new ArrayDeque<>();
  private int lastField;

  /// Everything written; the outermost struct is ended here.
  byte[] finish() {
    out.write(0);
    return out.toByteArray();
  }

  CompactThrift i32(int field, int value) {
    header(field, I32);
    varint(zigzag(value));
    return this;
  }

  CompactThrift i64(int field, long value) {
    header(field, I64);
    varint(zigzag(value));
    return this;
  }

  CompactThrift text(int field, String value) {
    header(field, BINARY);
    bytes(value);
    return this;
  }

  CompactThrift struct(int field, Runnable members) {
    header(field, STRUCT);
    nested(members);
    return this;
  }

  CompactThrift i32s(int field, int... values) {
    header(field, LIST);
    listHeader(values.length, I32);
    for (int value : values) {
      varint(zigzag(value));
    }
    return this;
  }

  CompactThrift texts(int field, String... values) {
    header(field, LIST);
    listHeader(values.length, BINARY);
    for (String value : values) {
      bytes(value);
    }
    return this;
  }

  <T> CompactThrift structs(int field, List<T> elements, Consumer<T> members) {
    header(field, LIST);
    listHeader(elements.size(), STRUCT);
    elements.forEach(element -> nested(() -> members.accept(element)));
    return this;
  }

  private void nested(Runnable members) {
    enclosing.push(lastField);
    lastField = 0;
    members.run();
    out.write(0);
    lastField = enclosing.pop();
  }

  private void header(int field, int type) {
    int step = field - lastField;
    if (step <= 0 || step > 15) {
      throw new IllegalArgumentException("fields are written in order, in steps of at most 15");
    }
    out.write((step << 4) | type);
    lastField = field;
  }

  private void listHeader(int size, int type) {
    if (size <= LONGEST_SHORT_LIST) {
      out.write((size << 4) | type);
    } else {
      out.write(0xF0 | type);
      varint(size);
    }
  }

  private void bytes(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    varint(utf8.length);
    out.writeBytes(utf8);
  }

  private static long zigzag(long value) {
    return (value << 1) ^ (value >> 63);
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
