package dev.chokepoint.sources.ftm;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chokepoint.sources.InputFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// A file whose content stands in the test.
record TextFile(String name, String text) implements InputFile {

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
