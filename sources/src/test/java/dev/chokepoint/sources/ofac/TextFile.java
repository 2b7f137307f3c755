package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A small file held in memory.
final class TextFile implements InputFile {

  private final String name;
  private final byte[] bytes;

  TextFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  /// Lines as OFAC ends them, and the end-of-file character after the last.
  static TextFile of(String name, String... lines) {
    return new TextFile(
        name, (String.join("\r\n", lines) + "\r\n\u001a").getBytes(StandardCharsets.UTF_8));
  }

  /// A fixture beside the tests.
  static TextFile fixture(String name) {
    try (InputStream in = Objects.requireNonNull(TextFile.class.getResourceAsStream(name), name)) {
      return new TextFile(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  /// The same bytes under another name.
  TextFile named(String other) {
    return new TextFile(other, bytes);
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
