package dev.chokepoint.sources.ftm;

import dev.chokepoint.evidence.codec.UnreadableForm;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;

/// Hands a file to a codec, and says of what the codec cannot read that the input is unreadable.
final class CodecInput {

  /// Reads one open file.
  @FunctionalInterface
  interface Codec {
    void read(InputStream in) throws IOException;
  }

  private CodecInput() {}

  static void read(InputFile file, Codec codec) throws IOException {
    try (InputStream in = file.open()) {
      codec.read(in);
    } catch (UnreadableForm e) {
      UnreadableInput unreadable = new UnreadableInput(e.locator(), e.reason());
      unreadable.initCause(e);
      throw unreadable;
    }
  }
}
