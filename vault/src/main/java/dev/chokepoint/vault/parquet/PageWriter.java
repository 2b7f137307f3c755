package dev.chokepoint.vault.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/// Writes compressed pages with their headers and CRC-32, and keeps count of where the file stands.
final class PageWriter {

  private static final int FASTEST = 1;

  private final OutputStream out;
  private long position;

  PageWriter(OutputStream out) {
    this.out = out;
  }

  long position() {
    return position;
  }

  void raw(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }

  /// Writes a page of distinct values.
  ///
  /// @return bytes of header and content before compression
  long dictionary(byte[] content, int values) throws IOException {
    return page(
        ParquetTerms.PAGE_DICTIONARY,
        content,
        header ->
            header.struct(7, () -> header.i32(1, values).i32(2, ParquetTerms.ENCODING_PLAIN)));
  }

  /// Writes a page of rows.
  ///
  /// @return bytes of header and content before compression
  long data(byte[] content, int values, int encoding) throws IOException {
    return page(
        ParquetTerms.PAGE_DATA,
        content,
        header ->
            header.struct(
                5,
                () ->
                    header
                        .i32(1, values)
                        .i32(2, encoding)
                        .i32(3, ParquetTerms.ENCODING_RLE)
                        .i32(4, ParquetTerms.ENCODING_RLE)));
  }

  private long page(int type, byte[] content, java.util.function.Consumer<CompactThrift> details)
      throws IOException {
    byte[] compressed = gzip(content);
    CRC32 crc = new CRC32();
    crc.update(compressed);
    CompactThrift header = new CompactThrift();
    header
        .i32(1, type)
        .i32(2, content.length)
        .i32(3, compressed.length)
        .i32(4, (int) crc.getValue());
    details.accept(header);
    byte[] head = header.finish();
    raw(head);
    raw(compressed);
    return (long) head.length + content.length;
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 3 + 64);
    try (GZIPOutputStream gzip = new FastGzip(compressed)) {
      gzip.write(content);
    }
    return compressed.toByteArray();
  }

  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 15);
      def.setLevel(FASTEST);
    }
  }
}
