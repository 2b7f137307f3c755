package dev.chokepoint.desk;

import dev.chokepoint.desk.input.PathInput;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import java.util.List;

/// Which files are read as which source.
///
/// @param sources what is to be read, each under a name of its own
/// @param failed what cannot be, found while looking at the files
/// @param passedOver files of no form that is known
/// @param remarks how names were chosen where that was in doubt
record ImportPlan(
    List<Source> sources,
    List<ImportReport.Failed> failed,
    List<PathInput> passedOver,
    List<String> remarks) {

  /// One source.
  record Source(String name, SourceReader reader, SourceSet set) {

    List<String> files() {
      return set.files().stream().map(InputFile::name).toList();
    }
  }

  ImportPlan {
    sources = List.copyOf(sources);
    failed = List.copyOf(failed);
    passedOver = List.copyOf(passedOver);
    remarks = List.copyOf(remarks);
  }
}
