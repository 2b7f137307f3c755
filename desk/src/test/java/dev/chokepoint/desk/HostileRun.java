package dev.chokepoint.desk;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a file: read with so many statements and rejected records; refused with a
/// sentence; or not recognised. Anything else that a reader throws passes through and fails the
/// test.
///
/// @param recognised whether the reader took the file for its own
/// @param refused why it could not be read on; null when it was read to its end
record HostileRun(boolean recognised, long statements, long rejected, @Nullable String refused) {

  /// Does what an import does, short of keeping.
  static HostileRun of(SourceReader reader, InputFile file) {
    long[] counts = new long[2];
    ReadIssue.Sink issues =
        issue -> {
          if (issue.locator().file().isEmpty() || issue.reason().isBlank()) {
            throw new AssertionError("an issue without place or reason: " + issue);
          }
          counts[1] += issue.severity() == ReadIssue.Severity.REJECTED ? 1 : 0;
        };
    try {
      List<InputFile> known = reader.recognise(List.of(file));
      if (known.isEmpty()) {
        return new HostileRun(false, 0, 0, null);
      }
      for (SourceSet set : reader.sets(known)) {
        StatementMaker maker = new StatementMaker(Model.bundled(), "hostile", "2026-11-24");
        reader.read(set.files(), new Reading(maker, statement -> counts[0]++, issues));
      }
      return new HostileRun(true, counts[0], counts[1], null);
    } catch (UnreadableInput e) {
      return new HostileRun(true, counts[0], counts[1], e.getMessage());
    } catch (IOException e) {
      throw new AssertionError("the file itself gave no trouble, so the reader says too little", e);
    }
  }

  boolean read() {
    return recognised && refused == null;
  }
}
