package dev.chokepoint.sources.json;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import tools.jackson.core.JacksonException;

/// What is wrong with a file that is not JSON, in our words and with its place.
final class JsonTrouble {

  private JsonTrouble() {}

  /// The fault to end with: that the disk failed, or that the text is no JSON.
  ///
  /// @param file its name
  /// @throws IOException if the parser was stopped by it
  static UnreadableInput of(String file, JacksonException fault) throws IOException {
    if (fault.getCause() instanceof IOException disk) {
      throw disk;
    }
    long line = fault.getLocation() == null ? 0 : Math.max(fault.getLocation().getLineNr(), 0);
    int column = fault.getLocation() == null ? 0 : fault.getLocation().getColumnNr();
    return new UnreadableInput(
        Locator.row(file, line, column > 0 ? "character " + column : null),
        "not JSON: " + fault.getOriginalMessage());
  }
}
