package dev.chokepoint.desk;

import dev.chokepoint.desk.input.FileTrouble;
import dev.chokepoint.desk.input.PathInput;
import dev.chokepoint.desk.input.RejectsFile;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.evidence.statement.StatementSink;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.snapshots.ImportResult;
import dev.chokepoint.vault.snapshots.source.InputDigest;
import dev.chokepoint.vault.snapshots.source.SourceDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one source of an import into its next version, in one transaction.
final class ImportOneSource {

  private static final int PROGRESS_STEP = 10_000;

  private final Desk desk;
  private final ImportRequest request;
  private final ImportTerms terms;
  private final ImportPlan plan;
  private final ImportPlan.Source source;

  ImportOneSource(
      Desk desk,
      ImportRequest request,
      ImportTerms terms,
      ImportPlan plan,
      ImportPlan.Source source) {
    this.desk = desk;
    this.request = request;
    this.terms = terms;
    this.plan = plan;
    this.source = source;
  }

  /// @throws BadRequest if the files cannot be read on; nothing of them is published
  /// @throws StoreTrouble if the store cannot take them
  ImportAnswer answer(ImportProgress progress) throws IOException {
    try (RejectsFile rejects = new RejectsFile(rejectsFile())) {
      return read(descriptor(), rejects, progress);
    } catch (UnreadableInput e) {
      throw BadRequest.unreadable(String.valueOf(e.getMessage()));
    } catch (IOException | UncheckedIOException | VaultException e) {
      Optional<FileTrouble> trouble = FileTrouble.behind(e);
      if (trouble.isPresent()) {
        throw BadRequest.unreadable(String.valueOf(trouble.get().getMessage()));
      }
      if (e instanceof VaultException fault) {
        throw Desk.translated(fault);
      }
      throw e;
    }
  }

  /// Where rejected records go: `NAME.rejects.csv` in the working directory or the folder that the
  /// user gave; the file that the user gave, which with several sources bears each one's name.
  private Path rejectsFile() {
    Path given = request.rejects().orElse(request.workingDirectory());
    if (Files.isDirectory(given)) {
      return given.resolve(source.name() + ".rejects.csv");
    }
    if (plan.sources().size() == 1) {
      return given;
    }
    String name = given.getFileName().toString();
    int point = name.lastIndexOf('.');
    int stem = point > 0 ? point : name.length();
    return given.resolveSibling(
        name.substring(0, stem) + "." + source.name() + name.substring(stem));
  }

  private SourceDescriptor descriptor() throws IOException {
    List<InputDigest> digests = new ArrayList<>();
    for (InputFile file : source.set().files()) {
      digests.add(SourceDigests.of(file.name(), ((PathInput) file).openAsItLies()));
    }
    Instant fetched = terms.fetched().orElseGet(() -> desk.clock().instant());
    KnownSource known = source.set().known();
    KnownSource otherwise = terms.otherwise();
    try {
      return new SourceDescriptor(
          source.name(),
          said(request.title(), known.title(), otherwise.title()),
          said(request.publisher(), known.publisher(), otherwise.publisher()),
          said(request.licence(), known.licence(), otherwise.licence()),
          said(Optional.empty(), known.coverage(), otherwise.coverage()),
          fetched.toString(),
          fetched,
          source.reader().format(),
          source.reader().version(),
          digests);
    } catch (IllegalArgumentException e) {
      throw BadRequest.usage(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String said(
      Optional<String> byTheUser, @Nullable String known, @Nullable String otherwise) {
    return byTheUser.orElse(known == null ? otherwise : known);
  }

  private ImportAnswer read(SourceDescriptor version, RejectsFile rejects, ImportProgress progress)
      throws IOException {
    StatementMaker maker = new StatementMaker(desk.model(), version.name(), version.seen());
    if (request.dryRun()) {
      Map<String, Long> counts = read(maker, statement -> {}, rejects, progress);
      return answer(ImportAnswer.Outcome.DRY_RUN, counts, rejects);
    }
    ImportResult result =
        desk.store()
            .importSource(
                version,
                statements -> read(maker, statements, rejects, progress),
                terms.acceptance());
    desk.refresh();
    ImportAnswer.Outcome outcome =
        switch (result) {
          case ImportResult.Imported _ -> ImportAnswer.Outcome.IMPORTED;
          case ImportResult.Unchanged _ -> ImportAnswer.Outcome.UNCHANGED;
          case ImportResult.Refused _ -> ImportAnswer.Outcome.REFUSED;
        };
    return answer(outcome, result.version().counts().reader(), rejects);
  }

  private Map<String, Long> read(
      StatementMaker maker, StatementSink statements, RejectsFile rejects, ImportProgress progress)
      throws IOException {
    long[] read = new long[1];
    StatementSink counting =
        statement -> {
          statements.accept(statement);
          if (++read[0] % PROGRESS_STEP == 0) {
            progress.statements(read[0]);
          }
        };
    Reading reading = new Reading(maker, counting, rejects);
    source.reader().read(source.set().files(), reading);
    return reading.counts();
  }

  private ImportAnswer answer(
      ImportAnswer.Outcome outcome, Map<String, Long> counts, RejectsFile rejects) {
    return new ImportAnswer(
        source.name(),
        outcome,
        source.reader().format(),
        source.files(),
        plan.sources().size() == 1
            ? plan.passedOver().stream().map(PathInput::label).toList()
            : List.of(),
        counts,
        outcome == ImportAnswer.Outcome.DRY_RUN
            ? null
            : new ListSources(desk).imported(source.name()),
        rejects.notes(),
        rejects.noted(),
        rejects.rejected(),
        rejects.file());
  }
}
