package dev.chokepoint.desk;

import dev.chokepoint.sources.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/// A file that lies nowhere: made while it is read, so that it may be longer than memory.
///
/// @param content gives a fresh stream
record HostileFile(String name, Supplier<InputStream> content) implements InputFile {

  /// A good file in whose middle stands one line of so many bytes: a good row that does not end.
  static HostileFile withLongLine(ReaderFixture fixture, long length) {
    String row = fixture.row(3);
    int cut = row.indexOf("1003") + 2;
    return new HostileFile(
        fixture.name(),
        () ->
            fixture.packed(
                new SequenceInputStream(
                    Collections.enumeration(
                        List.of(
                            text(fixture.head() + fixture.row(1) + fixture.row(2)),
                            text(row.substring(0, cut)),
                            new Repeated(length),
                            text(row.substring(cut)),
                            text(fixture.row(4) + fixture.tail()))))));
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public InputStream open() {
    return content.get();
  }

  /// The letter x, again and again.
  private static final class Repeated extends InputStream {

    private long left;

    Repeated(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (left <= 0) {
        return -1;
      }
      int now = (int) Math.min(left, length);
      Arrays.fill(bytes, offset, offset + now, (byte) 'x');
      left -= now;
      return now;
    }
  }
}
