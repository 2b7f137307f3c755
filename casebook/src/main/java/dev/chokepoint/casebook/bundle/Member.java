package dev.chokepoint.casebook.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// A file of a bundle.
///
/// @param name with `/` between folders
/// @param content opened when it is packed
public record Member(String name, Content content) {

  /// Where the bytes come from.
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  static Member of(String name, byte[] bytes) {
    return new Member(name, () -> new ByteArrayInputStream(bytes));
  }

  static Member of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
