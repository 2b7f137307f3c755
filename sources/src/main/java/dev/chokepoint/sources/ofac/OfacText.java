package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Which encoding a file is in. OFAC documents none and publishes plain ASCII; UTF-8 is assumed,
/// and ISO-8859-1, in which no byte is unreadable, where that fails.
final class OfacText {

  private static final int CHUNK = 1 << 13;

  private OfacText() {}

  /// The encoding, with a note where the file is not UTF-8.
  static Charset charset(InputFile file, ReadIssue.Sink issues) throws IOException {
    long line = 1;
    char[] text = new char[CHUNK];
    try (Reader in =
        new InputStreamReader(
            file.open(),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      for (int read = in.read(text); read >= 0; read = in.read(text)) {
        for (int i = 0; i < read; i++) {
          line += text[i] == '\n' ? 1 : 0;
        }
      }
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      issues.accept(
          ReadIssue.note(
              Locator.row(file.name(), line, null),
              null,
              "the file is not UTF-8 from about this line on; read as ISO-8859-1"));
      return StandardCharsets.ISO_8859_1;
    }
  }
}
