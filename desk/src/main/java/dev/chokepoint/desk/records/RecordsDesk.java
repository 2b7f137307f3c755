package dev.chokepoint.desk.records;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.StoreTrouble;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.vault.files.DiskFiles;
import dev.chokepoint.vault.records.AttachedFiles;
import dev.chokepoint.vault.records.Ledger;
import dev.chokepoint.vault.records.NewEntry;
import dev.chokepoint.vault.records.RecordsStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What questions about the records share: the store, who asks, and the rules of numbering.
final class RecordsDesk {

  private final Desk desk;

  RecordsDesk(Desk desk) {
    this.desk = desk;
  }

  /// Asks something of the store; it is created where there is none.
  <T> T writing(Function<RecordsStore, T> question) {
    return desk.asking(() -> {
      try (RecordsStore store = desk.records().open(Ledger.RECORDS, desk.clock())) {
        return question.apply(store);
      }
    });
  }

  /// Asks something of the store; empty where nothing was ever entered. Where the connection to a
  /// database breaks in the middle it is asked once more: nothing was changed by asking.
  <T> Optional<T> reading(Function<RecordsStore, T> question) {
    try {
      return readingOnce(question);
    } catch (StoreTrouble e) {
      if (e.kind() != StoreTrouble.Kind.UNREACHABLE) {
        throw e;
      }
      return readingOnce(question);
    }
  }

  private <T> Optional<T> readingOnce(Function<RecordsStore, T> question) {
    return desk.asking(() -> {
      Optional<RecordsStore> present = desk.records().openIfPresent(Ledger.RECORDS, desk.clock());
      if (present.isEmpty()) {
        return Optional.<T>empty();
      }
      try (RecordsStore store = present.get()) {
        return Optional.of(question.apply(store));
      }
    });
  }

  AttachedFiles files() {
    return new AttachedFiles(desk.data(), new DiskFiles());
  }

  /// Says something about a subject, now.
  Entry say(RecordsStore store, String kind, String subject, String actor, Said said) {
    NewEntry entry = new NewEntry(kind, subject, actor, desk.clock().instant(), said.json());
    return Entry.of(store.append(entry), said);
  }

  /// Says the first thing about a new subject of a kind, now; the entry has its new name.
  Entry name(RecordsStore store, String kind, String actor, Said said) {
    return Entry.of(store.appendNamed(kind, actor, desk.clock().instant(), said.json()), said);
  }

  static List<Entry> entries(RecordsStore store, @Nullable String kind, @Nullable String subject) {
    return store.entries(kind, subject).stream().map(Entry::of).toList();
  }

  /// Refuses a subject about which nothing of this kind was ever said.
  static void requireKnown(RecordsStore store, String kind, String subject) {
    if (store.entries(kind, subject).isEmpty()) {
      throw BadRequest.notFound(Sentence.of("there is no {0} {1}", kind, subject));
    }
  }

  static void requireFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw BadRequest.unreadable(Sentence.of("{0} is no file that can be read", file));
    }
  }
}
