package dev.chokepoint.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/// Unpacks gzip (RFC 1952), told by its first two bytes; any other stream passes through.
public final class Unpacked {

  /// How many times larger than what was read so far the unpacked bytes may be. Deflate cannot go
  /// over 1,032, and real tables stay far under this; more is a file made to fill a disk.
  static final long MAX_RATIO = 400;

  /// Bytes that may be unpacked whatever the ratio: 64 MiB.
  static final long ALWAYS_ALLOWED = 64L << 20;

  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  /// The stream as a reader wants it; closing it closes `in`.
  ///
  /// @throws IOException if the first bytes cannot be read, or the gzip header is broken; the
  ///   stream given back throws one when it unpacks to more than 400 times its size and over 64 MiB
  public static InputStream stream(InputStream in) throws IOException {
    PushbackInputStream peeked = new PushbackInputStream(in, 2);
    byte[] magic = peeked.readNBytes(2);
    peeked.unread(magic);
    boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B;
    return gzip ? new Guarded(new Counting(peeked)) : peeked;
  }

  /// Counts the packed bytes that were taken.
  private static final class Counting extends InputStream {

    private final InputStream in;
    private long taken;

    Counting(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int value = in.read();
      taken += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      taken += Math.max(read, 0);
      return read;
    }

    @Override
    public int available() throws IOException {
      // GZIPInputStream asks this to see whether another member follows.
      return in.available();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /// Unpacks, and refuses to go on where the unpacked bytes outgrow the packed ones beyond belief.
  private static final class Guarded extends InputStream {

    private final Counting packed;
    private final GZIPInputStream unpacked;
    private long given;

    Guarded(Counting packed) throws IOException {
      this.packed = packed;
      this.unpacked = new GZIPInputStream(packed, BUFFER);
    }

    @Override
    public int read() throws IOException {
      int value = unpacked.read();
      give(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = unpacked.read(bytes, offset, length);
      give(Math.max(read, 0));
      return read;
    }

    private void give(int count) throws IOException {
      given += count;
      if (given > ALWAYS_ALLOWED && given / MAX_RATIO > packed.taken) {
        throw new IOException(
            "the gzip file unpacks to more than " + MAX_RATIO + " times its size; refused");
      }
    }

    @Override
    public void close() throws IOException {
      unpacked.close();
    }
  }
}
