package dev.chokepoint.desk;

import dev.chokepoint.desk.input.InputPaths;
import dev.chokepoint.desk.input.PathInput;
import dev.chokepoint.desk.input.RejectsFile;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.evidence.statement.StatementSink;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.snapshots.ImportResult;
import dev.chokepoint.vault.snapshots.source.InputDigest;
import dev.chokepoint.vault.snapshots.source.SourceDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;

/// "What do these files say?": reads published files into a new version of a source.
public final class ImportFiles {

  private static final int PROGRESS_STEP = 10_000;

  private final Desk desk;

  public ImportFiles(Desk desk) {
    this.desk = desk;
  }

  /// Each form that can be read, and what it is.
  public static Map<String, String> forms() {
    return Readers.forms();
  }

  /// Reads the files; nothing is published unless all went well.
  ///
  /// @param progress told now and then how many statements were read
  /// @throws BadRequest if the files cannot be read as anything known
  /// @throws StoreTrouble if the store cannot take them
  public ImportAnswer answer(ImportRequest request, LongConsumer progress) throws IOException {
    List<PathInput> inputs = InputPaths.files(request.paths());
    String name = request.source().orElseGet(() -> nameFrom(inputs.getFirst()));
    Recognised recognised = recognise(inputs, request.format());
    Path rejectsPath =
        request
            .rejects()
            .orElseGet(() -> request.workingDirectory().resolve(name + ".rejects.csv"));
    try (RejectsFile rejects = new RejectsFile(rejectsPath)) {
      return read(request, descriptor(request, name, recognised), recognised, rejects, progress);
    } catch (UnreadableInput e) {
      throw BadRequest.unreadable(String.valueOf(e.getMessage()));
    } catch (VaultException e) {
      throw Desk.translated(e);
    }
  }

  /// A reader and the files that it knows.
  private record Recognised(SourceReader reader, List<InputFile> files, List<String> passedOver) {}

  private static Recognised recognise(List<PathInput> inputs, String format) throws IOException {
    List<InputFile> files = List.copyOf(inputs);
    for (SourceReader reader : readers(format)) {
      List<InputFile> known = reader.recognise(files);
      if (!known.isEmpty()) {
        List<String> passedOver =
            new ArrayList<>(
                files.stream().filter(f -> !known.contains(f)).map(InputFile::name).toList());
        return new Recognised(reader, known, passedOver);
      }
    }
    List<String> names = files.stream().map(InputFile::name).toList();
    throw BadRequest.unreadable(
        format.equals("auto")
            ? String.join(", ", names)
                + ": of no form that is known; chokepoint help formats lists them"
            : String.join(", ", names) + ": cannot be read as " + format);
  }

  private static List<SourceReader> readers(String format) {
    if (format.equals("auto")) {
      return Readers.all();
    }
    List<SourceReader> asked =
        Readers.all().stream().filter(r -> r.format().equals(format)).toList();
    if (asked.isEmpty()) {
      throw BadRequest.usage(
          "there is no form \""
              + format
              + "\"; there are auto, "
              + String.join(", ", forms().keySet()));
    }
    return asked;
  }

  private SourceDescriptor descriptor(ImportRequest request, String name, Recognised recognised)
      throws IOException {
    List<InputDigest> digests = new ArrayList<>();
    for (InputFile file : recognised.files()) {
      digests.add(SourceDigests.of(file.name(), Files.newInputStream(((PathInput) file).path())));
    }
    Instant now = desk.clock().instant();
    try {
      return new SourceDescriptor(
          name,
          request.title().orElse(null),
          request.publisher().orElse(null),
          request.licence().orElse(null),
          null,
          now.toString(),
          now,
          recognised.reader().format(),
          recognised.reader().version(),
          digests);
    } catch (IllegalArgumentException e) {
      throw BadRequest.usage(String.valueOf(e.getMessage()));
    }
  }

  private ImportAnswer read(
      ImportRequest request,
      SourceDescriptor source,
      Recognised recognised,
      RejectsFile rejects,
      LongConsumer progress)
      throws IOException {
    StatementMaker maker = new StatementMaker(desk.model(), source.name(), source.seen());
    if (request.dryRun()) {
      Map<String, Long> counts = read(recognised, maker, statement -> {}, rejects, progress);
      return answer(source, recognised, ImportAnswer.Outcome.DRY_RUN, counts, rejects);
    }
    ImportResult result =
        desk.store()
            .importSource(
                source, statements -> read(recognised, maker, statements, rejects, progress));
    desk.refresh();
    return switch (result) {
      case ImportResult.Imported done ->
          answer(
              source,
              recognised,
              ImportAnswer.Outcome.IMPORTED,
              done.version().counts().reader(),
              rejects);
      case ImportResult.Unchanged same ->
          answer(
              source,
              recognised,
              ImportAnswer.Outcome.UNCHANGED,
              same.version().counts().reader(),
              rejects);
    };
  }

  private static Map<String, Long> read(
      Recognised recognised,
      StatementMaker maker,
      StatementSink statements,
      RejectsFile rejects,
      LongConsumer progress)
      throws IOException {
    long[] read = new long[1];
    StatementSink counting =
        statement -> {
          statements.accept(statement);
          if (++read[0] % PROGRESS_STEP == 0) {
            progress.accept(read[0]);
          }
        };
    Reading reading = new Reading(maker, counting, rejects);
    recognised.reader().read(recognised.files(), reading);
    return reading.counts();
  }

  private ImportAnswer answer(
      SourceDescriptor source,
      Recognised recognised,
      ImportAnswer.Outcome outcome,
      Map<String, Long> counts,
      RejectsFile rejects) {
    return new ImportAnswer(
        source.name(),
        outcome,
        source.format(),
        recognised.files().stream().map(InputFile::name).toList(),
        recognised.passedOver(),
        counts,
        outcome == ImportAnswer.Outcome.DRY_RUN ? null : new ListSources(desk).named(source.name()),
        rejects.notes(),
        rejects.noted(),
        rejects.rejected(),
        rejects.file());
  }

  /// The first file's name up to its first point, in the letters that a source name may have.
  private static String nameFrom(PathInput first) {
    String stem = first.name().replaceFirst("\\..*", "").toLowerCase(Locale.ROOT);
    String name = stem.replaceAll("[^a-z0-9_-]+", "_").replaceFirst("^[_-]+", "");
    return name.isEmpty() ? "source" : name;
  }
}
