package dev.chokepoint.cli.command;

import dev.chokepoint.desk.BadRequest;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Text that goes to a file or to standard output, in UTF-8.
final class OutputText {

  private OutputText() {}

  /// @param file null for standard output, which stays open when the writer is closed
  /// @throws BadRequest if the file cannot be written
  static Writer to(Session session, @Nullable String file) {
    if (file == null) {
      return writer(new StaysOpen(session.console().out()));
    }
    Path path = session.resolve(file);
    try {
      return writer(Files.newOutputStream(path));
    } catch (IOException e) {
      throw BadRequest.unreadable("cannot write " + path + ": " + e.getMessage());
    }
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  private static final class StaysOpen extends FilterOutputStream {

    StaysOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
