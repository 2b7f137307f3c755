package dev.chokepoint.desk;

import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.catalogue.CataloguedSource;
import dev.chokepoint.sources.catalogue.PublishedFile;
import dev.chokepoint.sources.fetch.FetchFailure;
import dev.chokepoint.sources.fetch.FetchFolder;
import dev.chokepoint.sources.fetch.FileFetcher;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Fetches one list and imports it where it changed.
final class UpdateOneSource {

  private static final int ALL = 100;

  private final Desk desk;
  private final Fetching fetching;
  private final UpdateRequest request;
  private final UpdateSources.Wanted wanted;
  private final String name;
  private final long began = System.nanoTime();
  private long bytes;
  private @Nullable String note;

  UpdateOneSource(
      Desk desk, Fetching fetching, UpdateRequest request, UpdateSources.Wanted wanted) {
    this.desk = desk;
    this.fetching = fetching;
    this.request = request;
    this.wanted = wanted;
    this.name = wanted.source().name();
  }

  /// @param standing the version that stands
  UpdateAnswer.Updated answer(Optional<SourceFacts> standing, UpdateProgress progress) {
    try {
      Optional<FetchFolder> held = FetchFolder.hold(desk.data(), name);
      if (held.isEmpty()) {
        return notWell(
            UpdateAnswer.Outcome.FAILED, standing, "another program is fetching it just now");
      }
      try (FetchFolder folder = held.get()) {
        UpdateAnswer.Updated updated = update(folder, standing, progress);
        remember(folder, updated);
        return updated;
      }
    } catch (IOException e) {
      return notWell(UpdateAnswer.Outcome.FAILED, standing, "it cannot be kept: " + e.getMessage());
    }
  }

  private void remember(FetchFolder folder, UpdateAnswer.Updated updated) throws IOException {
    Instant now = desk.clock().instant();
    if (updated.isWell() && updated.facts() != null) {
      folder.succeeded(now, updated.facts().version(), names());
    } else {
      folder.failed(now, String.valueOf(updated.reason()));
    }
  }

  private List<String> names() {
    return wanted.form().files().stream().map(PublishedFile::name).toList();
  }

  private UpdateAnswer.Updated update(
      FetchFolder folder, Optional<SourceFacts> standing, UpdateProgress progress) {
    try {
      if (!Readers.forms().containsKey(wanted.form().format())) {
        return notWell(
            UpdateAnswer.Outcome.FAILED,
            standing,
            "this version of Chokepoint cannot read " + wanted.form().format());
      }
      List<Path> files = fetch(folder, progress);
      return imported(files, folder, standing, progress);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return notWell(UpdateAnswer.Outcome.FAILED, standing, "it was called off");
    } catch (IOException | BadRequest | StoreTrouble e) {
      return notWell(UpdateAnswer.Outcome.FAILED, standing, String.valueOf(e.getMessage()));
    }
  }

  private List<Path> fetch(FetchFolder folder, UpdateProgress progress)
      throws FetchFailure, InterruptedException {
    FileFetcher fetcher = fetching.fetcher(desk.clock());
    List<Path> files = new ArrayList<>();
    for (PublishedFile file : wanted.form().files()) {
      FileFetcher.Got got;
      try {
        got = fetcher.fetch(file, folder, came -> progress.fetched(file.name(), came));
      } catch (FetchFailure e) {
        throw wanted.form().files().size() == 1 ? e : e.of(file.name());
      }
      bytes += got.came();
      note = got.note() == null ? note : got.note();
      files.add(folder.file(file.name()));
    }
    return files;
  }

  private UpdateAnswer.Updated imported(
      List<Path> files, FetchFolder folder, Optional<SourceFacts> standing, UpdateProgress progress)
      throws IOException {
    AtomicLong offered = new AtomicLong();
    ImportTerms terms =
        new ImportTerms(
            folder.fetched().files().values().stream()
                .map(file -> file.fetched())
                .max(Instant::compareTo),
            known(wanted.source()),
            (before, after) -> takes(before, after, offered),
            true);
    ImportReport report = new ImportFiles(desk).answer(asImport(files), terms, progress);
    ImportAnswer answer = report.sources().getFirst();
    if (answer.outcome() == ImportAnswer.Outcome.REFUSED) {
      return notWell(UpdateAnswer.Outcome.REFUSED, standing, fell(answer, offered.get()));
    }
    boolean imported = answer.outcome() == ImportAnswer.Outcome.IMPORTED;
    return new UpdateAnswer.Updated(
        name,
        imported ? UpdateAnswer.Outcome.UPDATED : UpdateAnswer.Outcome.UNCHANGED,
        answer.facts(),
        imported && standing.isPresent() ? changes(answer.facts()) : null,
        took(),
        bytes,
        answer.rejected(),
        note,
        null);
  }

  private ImportRequest asImport(List<Path> files) {
    Path rejects = FetchFolder.of(desk.data(), name);
    return new ImportRequest(
        files,
        Optional.of(name),
        wanted.form().format(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(rejects),
        rejects);
  }

  private static KnownSource known(CataloguedSource source) {
    return new KnownSource(
        source.name(), source.title(), source.publisher(), source.licence(), source.cannotTell());
  }

  private boolean takes(SourceVersion before, SourceVersion after, AtomicLong offered) {
    offered.set(after.counts().entities());
    return request.accept()
        || after.counts().entities() * ALL
            >= before.counts().entities() * (ALL - request.largestFall());
  }

  private String fell(ImportAnswer answer, long offered) {
    long held = answer.facts() == null ? 0 : answer.facts().entities();
    return String.format(
        Locale.ROOT,
        "it has %d entities where %d stand, %d %% fewer (%d %% is allowed);"
            + " if that is right: chokepoint source update %s --accept",
        offered,
        held,
        held == 0 ? 0 : (held - offered) * ALL / held,
        request.largestFall(),
        name);
  }

  private @Nullable PartyCounts changes(@Nullable SourceFacts facts) {
    if (facts == null || facts.keptVersions().size() < 2) {
      return null;
    }
    return new CompareVersions(desk)
        .parties(name, facts.keptVersions().get(1), facts.keptVersions().get(0), 0)
        .counts();
  }

  private UpdateAnswer.Updated notWell(
      UpdateAnswer.Outcome outcome, Optional<SourceFacts> standing, String reason) {
    return new UpdateAnswer.Updated(
        name, outcome, standing.orElse(null), null, took(), bytes, 0, note, reason);
  }

  private Duration took() {
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
