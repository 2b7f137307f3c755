package dev.chokepoint.desk.records;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.records.ChainFault;
import dev.chokepoint.vault.records.ChainReport;
import dev.chokepoint.vault.records.Checkpoint;
import dev.chokepoint.vault.records.Ledger;
import dev.chokepoint.vault.records.RecordsStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The log of everything that was entered, and whether it is still what was entered.
public final class AuditLog {

  private final Desk desk;
  private final RecordsDesk records;

  public AuditLog(Desk desk) {
    this.desk = desk;
    this.records = new RecordsDesk(desk);
  }

  /// What was entered, in order; empty where nothing was.
  ///
  /// @param subject null for all
  public List<Entry> entries(@Nullable String subject) {
    return records.reading(store -> RecordsDesk.entries(store, null, subject)).orElseGet(List::of);
  }

  /// Checks the chain, the database and every attached file.
  ///
  /// @param checkpoint a file that [#checkpoint] once filled, or null
  /// @throws BadRequest if nothing was ever entered, or the file is no checkpoint
  public AuditAnswer verify(@Nullable Path checkpoint) {
    Checkpoint earlier = checkpoint == null ? null : read(checkpoint);
    Optional<ChainReport> screenings = screenings(earlier);
    String store = earlier == null ? "" : earlier.store();
    boolean ofScreenings = screenings.map(log -> log.store().equals(store)).orElse(false);
    Checkpoint own = ofScreenings ? null : earlier;
    if (screenings.isPresent()) {
      return records.writing(log -> check(log, own, screenings, earlier));
    }
    return records
        .reading(log -> check(log, own, screenings, earlier))
        .orElseThrow(() -> BadRequest.notFound("nothing was ever entered here: " + desk.data()));
  }

  /// The log of what was screened, checked; against the checkpoint where that is one of it.
  private Optional<ChainReport> screenings(@Nullable Checkpoint earlier) {
    return desk.asking(() -> {
      Optional<RecordsStore> present =
          desk.records().openIfPresent(Ledger.SCREENINGS, desk.clock());
      if (present.isEmpty()) {
        return Optional.<ChainReport>empty();
      }
      try (RecordsStore store = present.get()) {
        boolean own = earlier != null && earlier.store().equals(store.store());
        return Optional.of(store.verify(own ? earlier : null));
      }
    });
  }

  private AuditAnswer check(
      RecordsStore store,
      @Nullable Checkpoint own,
      Optional<ChainReport> screenings,
      @Nullable Checkpoint earlier) {
    ChainReport report = store.verify(own);
    List<Sentence> faults = new ArrayList<>();
    screenings.ifPresent(log ->
        log.faults()
            .forEach(fault -> faults.add(Sentence.of("Screening log: {0}", fault.sentence()))));
    report.faults().stream().map(ChainFault::sentence).forEach(faults::add);
    int files = 0;
    if (report.faults().stream().noneMatch(AuditLog::hidesTexts)) {
      for (Entry entry : RecordsDesk.entries(store, null, null)) {
        for (FileDigest file : AttachedFile.of(entry)) {
          files++;
          fault(entry, file).ifPresent(faults::add);
        }
      }
    } else {
      faults.add(
          Sentence.of(
              "The attached files were not checked, since the entries that name them changed."));
    }
    return new AuditAnswer(
        report.store(),
        report.entries(),
        report.digest(),
        files,
        screenings.map(ChainReport::entries).orElse(0L),
        earlier == null ? null : earlier.line(),
        faults);
  }

  /// A text that was changed may be no text that can be read.
  private static boolean hidesTexts(ChainFault fault) {
    return fault instanceof ChainFault.Changed || fault instanceof ChainFault.BodyChanged;
  }

  private Optional<Sentence> fault(Entry entry, FileDigest file) {
    return records
        .files()
        .fault(file)
        .map(how ->
            Sentence.of(
                "The file {0} of entry {1} {2}.",
                file.name(), String.valueOf(entry.number()), how));
  }

  /// How far the log of what was screened has come, as one line to be kept elsewhere.
  ///
  /// @throws BadRequest if nothing was ever screened
  public String checkpointOfScreenings() {
    return desk.asking(() -> {
      try (RecordsStore store =
          desk.records()
              .openIfPresent(Ledger.SCREENINGS, desk.clock())
              .orElseThrow(() -> BadRequest.notFound("nothing was ever screened here"))) {
        return store.checkpoint(desk.clock().instant()).line();
      }
    });
  }

  /// How far the log has come, as one line to be kept elsewhere.
  ///
  /// @throws BadRequest if nothing was ever entered
  public String checkpoint() {
    return records
        .reading(store -> store.checkpoint(desk.clock().instant()).line())
        .orElseThrow(() -> BadRequest.notFound("nothing was ever entered here: " + desk.data()));
  }

  /// Erases what one entry says, where the law asks for it.
  ///
  /// @return the entry that says so
  /// @throws BadRequest if there is no such entry, or it was erased already
  public Entry erase(long number, String actor, String reason) {
    return records.writing(store ->
        store
            .erase(
                number,
                actor,
                desk.clock().instant(),
                new Said.Fields().put("reason", reason).said().json())
            .flatMap(made ->
                RecordsDesk.entries(store, null, made.subject()).stream()
                    .filter(entry -> entry.number() == made.seq())
                    .findFirst())
            .orElseThrow(() ->
                BadRequest.notFound("there is no entry " + number + ", or it was erased already")));
  }

  private static Checkpoint read(Path file) {
    try {
      return Checkpoint.parse(Files.readString(file))
          .orElseThrow(() -> BadRequest.unreadable(file + " holds no checkpoint of a log"));
    } catch (IOException e) {
      throw BadRequest.unreadable(file + " cannot be read: " + e.getMessage());
    }
  }
}
