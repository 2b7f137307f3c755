package dev.chokepoint.desk.input;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.sheet.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A user's table of parties, in any file that [TableFile] reads, plain or gzip.
public final class PartyTable {

  private PartyTable() {}

  /// Reads the table through.
  ///
  /// @throws BadRequest if there is no such file, or it cannot be read as a table with a header; a
  ///   fault in one row is told to the sink
  public static void read(Path file, TableFile.Sink sink) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw BadRequest.unreadable("there is no file " + file);
    }
    try {
      new TableFile(new PathInput(file)).read(sink);
    } catch (UnreadableInput e) {
      throw BadRequest.unreadable(String.valueOf(e.getMessage()));
    }
  }
}
