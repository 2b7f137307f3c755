package dev.chokepoint.desk;

import dev.chokepoint.evidence.statement.ReadIssue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an import did for one source.
///
/// @param source name of the source
/// @param outcome whether a new version stands
/// @param format form that the files were read as
/// @param files names of the files that were read
/// @param passedOver files of no known form, where the import was of this source alone
/// @param counts what the reader counted in this run, by name; empty when nothing was read
/// @param facts the version that stands now; null after a dry run
/// @param notes the first remarks of the reader
/// @param noted how many remarks there were
/// @param rejected how many records were left out
/// @param rejectsFile where they are listed, when there are any
public record ImportAnswer(
    String source,
    Outcome outcome,
    String format,
    List<String> files,
    List<String> passedOver,
    Map<String, Long> counts,
    @Nullable SourceFacts facts,
    List<ReadIssue> notes,
    long noted,
    long rejected,
    Optional<Path> rejectsFile) {

  /// Whether a new version stands.
  public enum Outcome {
    IMPORTED,
    /// The same files were read before by the same reader; nothing changed.
    UNCHANGED,
    /// Nothing was kept, as asked.
    DRY_RUN,
    /// The version that was read was not accepted; the one before stands.
    REFUSED
  }

  public ImportAnswer {
    files = List.copyOf(files);
    passedOver = List.copyOf(passedOver);
    notes = List.copyOf(notes);
  }
}
