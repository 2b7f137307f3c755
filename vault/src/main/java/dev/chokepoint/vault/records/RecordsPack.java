package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DurableWriter;
import dev.chokepoint.vault.files.VaultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The records of a data directory, on their way into an archive or out of one.
public final class RecordsPack {

  /// What the names of all packed files begin with.
  public static final String PREFIX = "records/";

  private RecordsPack() {}

  /// A file to be packed.
  ///
  /// @param name in the archive
  /// @param file where it lies
  public record Packed(String name, Path file) {}

  /// Copies the database as of this moment, while others may write, and lists it with every
  /// attached file. The database comes first, so every file that it names is there when the list is
  /// made.
  ///
  /// What is packed is the same wherever the records lie: an SQLite file for each log.
  ///
  /// @param place where the records lie
  /// @param scratch an empty folder for the copy
  /// @return empty where nothing was ever entered
  public static List<Packed> copy(Path data, RecordsPlace place, Path scratch, Clock clock)
      throws IOException {
    List<Packed> packed = new ArrayList<>();
    for (Ledger ledger : Ledger.values()) {
      if (place.isPresent(ledger)) {
        String name = String.valueOf(RecordsInFiles.file(data, ledger).getFileName());
        Path copy = scratch.resolve(name);
        place.copyTo(copy, ledger, clock);
        packed.add(new Packed(PREFIX + name, copy));
      }
    }
    if (packed.isEmpty()) {
      return packed;
    }
    Path attached = AttachedFiles.folderIn(data);
    if (Files.isDirectory(attached)) {
      try (Stream<Path> files = Files.walk(attached)) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> !String.valueOf(file.getFileName()).startsWith(AttachedFiles.INCOMING))
            .sorted()
            .map(file -> new Packed(PREFIX + "files/" + name(attached, file), file))
            .forEach(packed::add);
      }
    }
    return packed;
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /// Puts unpacked records in their place. Those that are there are never touched: where there are
  /// some and they are not the very same, the unpacked ones are put beside them.
  ///
  /// @param work the folder that the archive was unpacked to
  /// @param place where the records are to lie
  /// @return what to tell the user; empty if there is nothing to tell
  public static List<String> place(
      Path work, Path data, RecordsPlace place, VaultFiles files, Clock clock) throws IOException {
    Path unpacked = work.resolve("records");
    if (!Files.exists(unpacked)) {
      return List.of();
    }
    List<String> remarks = new ArrayList<>();
    RecordsPlace archived = RecordsPlace.inFiles(work);
    List<Checkpoint> packed = check(archived, clock, remarks);
    Path folder = data.resolve("records");
    boolean some = place instanceof RecordsInFiles ? Files.exists(folder) : holdsAny(place);
    if (some) {
      if (holds(place, packed, clock)) {
        return remarks;
      }
      Path beside = beside(data);
      new DurableWriter(files).ensureDirectory(data);
      files.move(unpacked, beside);
      remarks.add("the records in " + place + " were kept; those of the backup lie in " + beside);
    } else if (place instanceof RecordsInFiles) {
      files.move(unpacked, folder);
    } else {
      enter(archived, place, clock);
      attach(AttachedFiles.folderIn(work), AttachedFiles.folderIn(data), files);
    }
    new DurableWriter(files).ensureDirectory(data);
    files.forceDirectory(data);
    return remarks;
  }

  private static boolean holdsAny(RecordsPlace place) {
    return Stream.of(Ledger.values()).anyMatch(place::isPresent);
  }

  private static void enter(RecordsPlace from, RecordsPlace to, Clock clock) {
    for (Ledger ledger : Ledger.values()) {
      if (from.isPresent(ledger)) {
        try (RecordsStore packed = from.open(ledger, clock);
            RecordsStore store = to.open(ledger, clock)) {
          store.takeOver(packed);
        }
      }
    }
  }

  /// Files are named by what is in them, so one that is there is the same.
  private static void attach(Path from, Path to, VaultFiles files) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    DurableWriter writer = new DurableWriter(files);
    try (Stream<Path> unpacked = Files.walk(from)) {
      for (Path file : unpacked.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file));
        if (!Files.exists(target)) {
          Path folder = Objects.requireNonNull(target.getParent());
          writer.ensureDirectory(folder);
          files.move(file, target);
          files.forceDirectory(folder);
        }
      }
    }
  }

  /// A record that was tampered with is restored all the same, since it may be the evidence; but
  /// not in silence.
  private static List<Checkpoint> check(RecordsPlace place, Clock clock, List<String> remarks) {
    List<Checkpoint> packed = new ArrayList<>();
    for (RecordsStore each : stores(place, clock)) {
      try (RecordsStore store = each) {
        store.verify(null).faults().stream()
            .map(fault -> fault.sentence().text())
            .forEach(remarks::add);
        packed.add(store.checkpoint(Instant.EPOCH));
      }
    }
    return packed;
  }

  private static List<RecordsStore> stores(RecordsPlace place, Clock clock) {
    return Stream.of(Ledger.values())
        .flatMap(ledger -> place.openIfPresent(ledger, clock).stream())
        .toList();
  }

  /// Whether all that is packed is there, grown or not.
  private static boolean holds(RecordsPlace place, List<Checkpoint> packed, Clock clock) {
    try {
      long held = 0;
      for (RecordsStore each : stores(place, clock)) {
        try (RecordsStore store = each) {
          held +=
              packed.stream()
                  .filter(checkpoint -> checkpoint.store().equals(store.store()))
                  .filter(checkpoint -> store.verify(checkpoint).isSound())
                  .count();
        }
      }
      return held == packed.size();
    } catch (VaultException e) {
      return false; // Damaged ones are not the same, and are kept for whoever mends them.
    }
  }

  private static Path beside(Path data) {
    int number = 1;
    while (Files.exists(data.resolve("records.restored-" + number))) {
      number++;
    }
    return data.resolve("records.restored-" + number);
  }
}
