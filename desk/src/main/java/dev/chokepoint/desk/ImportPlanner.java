package dev.chokepoint.desk;

import dev.chokepoint.desk.input.FileTrouble;
import dev.chokepoint.desk.input.PathInput;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at files and plans which of them are read as which source. A file that cannot be read, or
/// a form that cannot be parted, is put aside and does not hinder the others.
final class ImportPlanner {

  private final List<SourceReader> readers;
  private final List<PathInput> left;
  private final List<SourceNames.Unnamed> sets = new ArrayList<>();
  private final List<ImportReport.Failed> failed = new ArrayList<>();

  /// @param readers in the order of asking
  ImportPlanner(List<SourceReader> readers, List<PathInput> inputs) {
    this.readers = readers;
    this.left = new ArrayList<>(inputs);
  }

  /// @param source the name that the user gave; empty to find names
  /// @throws BadRequest if one name was given for what are several sources
  ImportPlan plan(Optional<String> source) throws IOException {
    for (SourceReader reader : readers) {
      take(reader);
    }
    if (source.isPresent()) {
      return new ImportPlan(underOneName(source.get()), failed, left, List.of());
    }
    SourceNames names = new SourceNames();
    return new ImportPlan(names.named(sets), failed, left, names.remarks());
  }

  private void take(SourceReader reader) throws IOException {
    List<InputFile> recognised = List.of();
    while (!left.isEmpty()) {
      try {
        recognised = reader.recognise(List.copyOf(left));
        if (!recognised.isEmpty()) {
          part(reader, recognised);
        }
        break;
      } catch (UnreadableInput e) {
        failed.add(new ImportReport.Failed(null, reader.format(), names(recognised), said(e)));
        break;
      } catch (IOException | UncheckedIOException e) {
        putAside(e);
      }
    }
    left.removeAll(recognised);
  }

  private void part(SourceReader reader, List<InputFile> recognised) throws IOException {
    int rank = readers.indexOf(reader);
    for (SourceSet set : reader.sets(recognised)) {
      sets.add(new SourceNames.Unnamed(reader, set, rank));
    }
  }

  private void putAside(Exception failure) throws IOException {
    FileTrouble trouble =
        FileTrouble.behind(failure)
            .orElseThrow(() -> new IOException("cannot look at the files", failure));
    left.remove(trouble.file());
    failed.add(new ImportReport.Failed(null, null, List.of(trouble.file().label()), said(trouble)));
  }

  private List<ImportPlan.Source> underOneName(String name) {
    if (sets.size() < 2) {
      return sets.stream()
          .map(set -> new ImportPlan.Source(name, set.reader(), set.set()))
          .toList();
    }
    SourceReader reader = sets.getFirst().reader();
    if (!reader.setsMayJoin() || sets.stream().anyMatch(set -> !set.reader().equals(reader))) {
      List<String> each =
          new SourceNames()
              .named(sets).stream()
                  .map(set -> set.name() + " (" + String.join(", ", set.files()) + ")")
                  .toList();
      throw BadRequest.usage(
          "--source names one source, but the files make up "
              + each.size()
              + ": "
              + String.join("; ", each)
              + ". Import them without --source, or each by itself");
    }
    List<KnownSource> known = sets.stream().map(set -> set.set().known()).distinct().toList();
    List<InputFile> files = sets.stream().flatMap(set -> set.set().files().stream()).toList();
    SourceSet joined =
        new SourceSet(files, known.size() == 1 ? known.getFirst() : KnownSource.NOTHING);
    return List.of(new ImportPlan.Source(name, reader, joined));
  }

  private static List<String> names(List<InputFile> files) {
    return files.stream().map(InputFile::name).toList();
  }

  private static String said(IOException failure) {
    return String.valueOf(failure.getMessage());
  }
}
