package dev.chokepoint.sources.table;

import dev.chokepoint.sources.InputFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// A small file held in memory.
final class Bytes implements InputFile {

  private final String name;
  private final byte[] bytes;

  Bytes(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  static Bytes of(String text) {
    return of(text, StandardCharsets.UTF_8);
  }

  static Bytes of(String text, Charset charset) {
    return new Bytes("orders.csv", text.getBytes(charset));
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
