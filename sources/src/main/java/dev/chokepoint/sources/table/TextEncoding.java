package dev.chokepoint.sources.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How the characters of a file are written.
///
/// @param charset told by detection or given
/// @param marked whether the file begins with a byte order mark
public record TextEncoding(Charset charset, boolean marked) {

  /// UTF-8 without a mark.
  public static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, false);

  /// The charset of the bytes that [#lines] gives.
  Charset lineCharset() {
    return isUtf16() ? StandardCharsets.UTF_8 : charset;
  }

  private boolean isUtf16() {
    return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
  }

  /// The stream as bytes in which delimiters, quotes and line ends are single ASCII bytes: UTF-16
  /// is rewritten as UTF-8, all else is left as it is. Closing it closes `in`.
  ///
  /// @param file name of the file
  /// @throws IOException an [dev.chokepoint.sources.UnreadableInput] while reading, if UTF-16 is
  ///   broken; it says at which byte
  InputStream lines(InputStream in, String file) throws IOException {
    return isUtf16() ? new Utf16Stream(in, file, charset, marked) : in;
  }
}
