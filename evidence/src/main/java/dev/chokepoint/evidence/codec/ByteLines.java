package dev.chokepoint.evidence.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Splits a stream into lines at line feeds, holding one line at a time and never more of it than
/// [#LIMIT] bytes.
final class ByteLines {

  /// The longest line that is held: 16 MiB.
  static final int LIMIT = 16 << 20;

  private static final int CHUNK = 1 << 16;
  private static final int SHOWN = 200;

  private final InputStream in;
  private byte[] buffer = new byte[CHUNK];
  private int end;
  private int next;
  private int start;
  private int length;
  private long number;
  private boolean tooLong;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /// Steps to the next line; false when there is none.
  boolean advance() throws IOException {
    start = next;
    tooLong = false;
    int scanned = start;
    while (true) {
      for (int i = scanned; i < end; i++) {
        if (buffer[i] == '\n') {
          return line(i, i + 1);
        }
      }
      makeRoom();
      scanned = end;
      int read = in.read(buffer, end, buffer.length - end);
      if (read < 0) {
        next = end;
        return end > start && line(end, end);
      }
      end += read;
    }
  }

  private boolean line(int lineEnd, int following) {
    length = lineEnd - start;
    next = following;
    number++;
    if (length > 0 && buffer[start + length - 1] == '\r') {
      length--;
    }
    if (number == 1) {
      skipByteOrderMark();
    }
    return true;
  }

  private void skipByteOrderMark() {
    if (length >= 3
        && buffer[start] == (byte) 0xEF
        && buffer[start + 1] == (byte) 0xBB
        && buffer[start + 2] == (byte) 0xBF) {
      start += 3;
      length -= 3;
    }
  }

  /// Makes room behind the unfinished line; what is over the limit is thrown away.
  private void makeRoom() {
    if (end - start >= LIMIT) {
      tooLong = true;
      end = start + SHOWN * 4;
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, LIMIT + CHUNK));
    }
  }

  byte[] bytes() {
    return buffer;
  }

  int start() {
    return start;
  }

  int length() {
    return length;
  }

  /// The line's number, counted from 1.
  long number() {
    return number;
  }

  /// Whether the line is over the limit; then only its beginning is held.
  boolean tooLong() {
    return tooLong;
  }

  boolean blank() {
    for (int i = start; i < start + length; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /// The line's beginning, to show to a person.
  String excerpt() {
    String text = new String(buffer, start, Math.min(length, SHOWN * 4), StandardCharsets.UTF_8);
    return Excerpt.of(text);
  }
}
