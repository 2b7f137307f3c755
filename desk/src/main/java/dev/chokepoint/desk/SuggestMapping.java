package dev.chokepoint.desk;

import dev.chokepoint.desk.input.PathInput;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.mapping.MappingSuggester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// "What do the columns of this table mean?": a mapping file for a person to mend, each guess with
/// its reason. Nothing is imported.
public final class SuggestMapping {

  /// The text of a mapping file.
  ///
  /// @throws BadRequest if there is no such file, or several, or it is no table
  public String answer(List<Path> paths) throws IOException {
    if (paths.size() != 1 || Files.isDirectory(paths.getFirst())) {
      throw BadRequest.usage("a mapping is suggested for one file at a time");
    }
    Path file = paths.getFirst();
    if (!Files.isReadable(file)) {
      throw BadRequest.unreadable(file + ": no such file, or it may not be read");
    }
    try {
      return new MappingSuggester(Model.bundled()).suggest(new PathInput(file));
    } catch (UnreadableInput e) {
      throw BadRequest.unreadable(String.valueOf(e.getMessage()));
    }
  }
}
