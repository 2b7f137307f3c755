package dev.chokepoint.sources.table;

import dev.chokepoint.evidence.codec.ByteLines;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a stream, some of which may be given back and taken again.
final class LineQueue {

  /// One line without its end.
  static final class Line {

    private final long number;
    private final long offset;
    private final byte[] bytes;
    private final boolean tooLong;

    private Line(long number, long offset, byte[] bytes, boolean tooLong) {
      this.number = number;
      this.offset = offset;
      this.bytes = bytes;
      this.tooLong = tooLong;
    }

    /// Counted from 1.
    long number() {
      return number;
    }

    /// Of its first byte in the stream.
    long offset() {
      return offset;
    }

    /// Not to be changed.
    byte[] bytes() {
      return bytes;
    }

    /// Whether only its beginning is held.
    boolean tooLong() {
      return tooLong;
    }

    boolean blank() {
      for (byte each : bytes) {
        if (each != ' ') {
          return false;
        }
      }
      return true;
    }
  }

  private final ByteLines lines;
  private final Deque<Line> returned = new ArrayDeque<>();

  LineQueue(InputStream in, int limit) {
    this.lines = new ByteLines(in, limit);
  }

  /// The next line; null at the end.
  @Nullable Line next() throws IOException {
    Line again = returned.poll();
    if (again != null) {
      return again;
    }
    if (!lines.advance()) {
      return null;
    }
    int start = lines.start();
    byte[] bytes = Arrays.copyOfRange(lines.bytes(), start, start + lines.length());
    return new Line(lines.number(), lines.offset(), bytes, lines.tooLong());
  }

  /// Puts lines back, in the order in which they were taken.
  void giveBack(List<Line> taken) {
    for (Line line : taken.reversed()) {
      returned.addFirst(line);
    }
  }
}
