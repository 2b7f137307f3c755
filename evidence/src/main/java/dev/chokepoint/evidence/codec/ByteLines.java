package dev.chokepoint.evidence.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Splits a stream into lines at line feeds, holding one line at a time and never more of it than a
/// limit.
public final class ByteLines {

  /// The longest line that is held where no other limit is asked for: 16 MiB.
  public static final int LIMIT = 16 << 20;

  private static final int CHUNK = 1 << 16;
  private static final int SHOWN = 200;

  private final InputStream in;
  private final int limit;
  private byte[] buffer = new byte[CHUNK];
  private int end;
  private int next;
  private int start;
  private int length;
  private long number;
  private long base;
  private long offset;
  private boolean tooLong;

  /// @param in closed by the caller
  public ByteLines(InputStream in) {
    this(in, LIMIT);
  }

  /// @param in closed by the caller
  /// @param limit the longest line that is held, in bytes; at least 1,024
  public ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /// Steps to the next line; false when there is none.
  public boolean advance() throws IOException {
    start = next;
    offset = base + start;
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
    tooLong |= length > limit;
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
    if (end - start >= limit) {
      tooLong = true;
      base += end - start - SHOWN * 4;
      end = start + SHOWN * 4;
    }
    if (start > 0) {
      base += start;
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, limit + CHUNK));
    }
  }

  /// Holds the line from [#start], [#length] bytes long, until the next [#advance].
  public byte[] bytes() {
    return buffer;
  }

  public int start() {
    return start;
  }

  public int length() {
    return length;
  }

  /// Where the line begins in the stream, in bytes, counted from 0.
  public long offset() {
    return offset;
  }

  /// The line's number, counted from 1.
  public long number() {
    return number;
  }

  /// Whether the line is over the limit; then only its beginning is held.
  public boolean tooLong() {
    return tooLong;
  }

  public boolean blank() {
    for (int i = start; i < start + length; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /// The line's beginning, to show to a person.
  public String excerpt() {
    String text = new String(buffer, start, Math.min(length, SHOWN * 4), StandardCharsets.UTF_8);
    return Excerpt.of(text);
  }
}
