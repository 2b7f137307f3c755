package dev.chokepoint.sources.testing;

import dev.chokepoint.sources.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// A fixture beside the test that reads it.
///
/// @param beside the test's class
public record ResourceFile(Class<?> beside, String name) implements InputFile {

  @Override
  public InputStream open() throws IOException {
    InputStream in = beside.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("there is no fixture " + name + " beside " + beside.getName());
    }
    return in;
  }

  /// The same, held in memory, to be cut or changed.
  public BytesFile held() throws IOException {
    try (InputStream in = open()) {
      return new BytesFile(name, in.readAllBytes());
    }
  }

  /// The text of it, which is UTF-8.
  public String text() throws IOException {
    try (InputStream in = open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
