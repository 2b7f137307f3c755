package dev.chokepoint.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one import did for each source that its files make up.
///
/// @param sources those that were read, in the order in which they were; at least one
/// @param failed those that could not be read; what was published of them before still stands
/// @param passedOver files of no form that is known
/// @param namedButPassedOver those of them that the user named, and did not merely sweep up with a
///   folder
/// @param remarks how names were chosen where that was in doubt
public record ImportReport(
    List<ImportAnswer> sources,
    List<Failed> failed,
    List<String> passedOver,
    List<String> namedButPassedOver,
    List<String> remarks) {

  /// A source that could not be read.
  ///
  /// @param source its name; null when the files did not get as far as to have one
  /// @param format the form that was tried; null when none was
  /// @param files names of its files
  /// @param reason why, with file and place
  public record Failed(
      @Nullable String source, @Nullable String format, List<String> files, String reason) {

    public Failed {
      files = List.copyOf(files);
    }
  }

  public ImportReport {
    sources = List.copyOf(sources);
    failed = List.copyOf(failed);
    passedOver = List.copyOf(passedOver);
    namedButPassedOver = List.copyOf(namedButPassedOver);
    remarks = List.copyOf(remarks);
  }

  /// Whether the files made up one source, and it was read.
  public boolean isOneSource() {
    return sources.size() == 1 && failed.isEmpty();
  }

  /// Whether anything that the user asked for was left out: a record, a source, a file they named.
  public boolean isPartial() {
    return !failed.isEmpty()
        || !namedButPassedOver.isEmpty()
        || sources.stream().anyMatch(source -> source.rejected() > 0);
  }
}
