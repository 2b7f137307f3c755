package dev.chokepoint.sources.table;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Rewrites UTF-16 as UTF-8, strictly: half a character or half a pair ends the stream with an
/// error that gives its byte.
final class Utf16Stream extends InputStream {

  private static final int CHUNK = 1 << 13;

  private final InputStream in;
  private final String file;
  private final boolean bigEndian;
  private final byte[] pending = new byte[2];
  private int pendingCount;
  private long taken;
  private char high;
  private byte[] out = new byte[0];
  private int next;
  private boolean ended;

  Utf16Stream(InputStream in, String file, Charset charset, boolean marked) throws IOException {
    this.in = in;
    this.file = file;
    this.bigEndian = charset.equals(StandardCharsets.UTF_16BE);
    if (marked) {
      in.skipNBytes(2);
      taken = 2;
    }
  }

  @Override
  public int read() throws IOException {
    return ready() ? out[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!ready()) {
      return -1;
    }
    int count = Math.min(length, out.length - next);
    System.arraycopy(out, next, bytes, offset, count);
    next += count;
    return count;
  }

  private boolean ready() throws IOException {
    while (next == out.length && !ended) {
      byte[] chunk = in.readNBytes(CHUNK);
      ended = chunk.length < CHUNK;
      out = rewritten(chunk).getBytes(StandardCharsets.UTF_8);
      next = 0;
      if (ended && (pendingCount > 0 || high != 0)) {
        throw broken();
      }
    }
    return next < out.length;
  }

  private String rewritten(byte[] chunk) throws IOException {
    StringBuilder text = new StringBuilder(chunk.length / 2 + 1);
    for (byte each : chunk) {
      pending[pendingCount++] = each;
      taken++;
      if (pendingCount == 2) {
        pendingCount = 0;
        append(text, unit());
      }
    }
    return text.toString();
  }

  private char unit() {
    int first = pending[0] & 0xFF;
    int second = pending[1] & 0xFF;
    return (char) (bigEndian ? first << 8 | second : second << 8 | first);
  }

  private void append(StringBuilder text, char unit) throws IOException {
    if (high != 0) {
      if (!Character.isLowSurrogate(unit)) {
        throw broken();
      }
      text.append(high).append(unit);
      high = 0;
    } else if (Character.isHighSurrogate(unit)) {
      high = unit;
    } else if (Character.isLowSurrogate(unit)) {
      throw broken();
    } else {
      text.append(unit);
    }
  }

  private IOException broken() {
    Arrays.fill(pending, (byte) 0);
    return new UnreadableInput(
        Locator.row(file, 0, null), "the text is not UTF-16 before byte " + taken);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
