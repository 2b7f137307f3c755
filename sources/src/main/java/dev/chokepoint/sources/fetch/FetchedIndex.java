package dev.chokepoint.sources.fetch;

import dev.chokepoint.sources.InputFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// An index that was fetched and is not kept.
final class FetchedIndex implements InputFile {

  private final String name;
  private final byte[] bytes;

  /// @param name for messages
  FetchedIndex(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
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
