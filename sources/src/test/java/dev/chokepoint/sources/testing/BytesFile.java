package dev.chokepoint.sources.testing;

import dev.chokepoint.sources.InputFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A small file held in memory.
public final class BytesFile implements InputFile {

  private final String name;
  private final byte[] bytes;

  public BytesFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  public static BytesFile of(String name, String text) {
    return new BytesFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// The first bytes of it.
  public BytesFile cutTo(int length) {
    return new BytesFile(name, Arrays.copyOf(bytes, length));
  }

  public int length() {
    return bytes.length;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
