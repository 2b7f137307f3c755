package dev.chokepoint.vault.records;

import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DurableWriter;
import dev.chokepoint.vault.files.VaultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
  /// @param scratch an empty folder for the copy
  /// @return empty where nothing was ever entered
  public static List<Packed> copy(Path data, Path scratch) throws IOException {
    List<Packed> packed = new ArrayList<>();
    for (Path database : List.of(RecordsStore.fileIn(data), RecordsStore.screeningsIn(data))) {
      if (Files.exists(database)) {
        packed.add(pack(database, scratch.resolve(String.valueOf(database.getFileName()))));
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

  private static Packed pack(Path database, Path copy) {
    try (Connection connection = RecordsDatabase.open(database, Migrations.standard());
        PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, copy.toString());
      vacuum.execute();
    } catch (SQLException e) {
      throw RecordsDatabase.trouble(database, "copy", e);
    }
    return new Packed(PREFIX + database.getFileName(), copy);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /// Puts unpacked records in their place. Those that are there are never touched: where there are
  /// some and they are not the very same, the unpacked ones are put beside them.
  ///
  /// @param work the folder that the archive was unpacked to
  /// @return what to tell the user; empty if there is nothing to tell
  public static List<String> place(Path work, Path data, VaultFiles files, Clock clock)
      throws IOException {
    Path unpacked = work.resolve("records");
    if (!Files.exists(unpacked)) {
      return List.of();
    }
    List<String> remarks = new ArrayList<>();
    List<Checkpoint> packed = check(work, clock, remarks);
    Path place = data.resolve("records");
    if (Files.exists(place)) {
      if (holds(data, packed, clock)) {
        return remarks;
      }
      Path beside = beside(data);
      files.move(unpacked, beside);
      remarks.add("the records in " + place + " were kept; those of the backup lie in " + beside);
    } else {
      files.move(unpacked, place);
    }
    new DurableWriter(files).ensureDirectory(data);
    files.forceDirectory(data);
    return remarks;
  }

  /// A record that was tampered with is restored all the same, since it may be the evidence; but
  /// not in silence.
  private static List<Checkpoint> check(Path work, Clock clock, List<String> remarks) {
    List<Checkpoint> packed = new ArrayList<>();
    for (RecordsStore each : stores(work, clock)) {
      try (RecordsStore store = each) {
        store.verify(null).faults().stream().map(ChainFault::sentence).forEach(remarks::add);
        packed.add(store.checkpoint(Instant.EPOCH));
      }
    }
    return packed;
  }

  private static List<RecordsStore> stores(Path data, Clock clock) {
    return Stream.concat(
            RecordsStore.openIfPresent(data, clock).stream(),
            RecordsStore.openScreeningsIfPresent(data, clock).stream())
        .toList();
  }

  /// Whether all that is packed is there, grown or not.
  private static boolean holds(Path data, List<Checkpoint> packed, Clock clock) {
    try {
      long held = 0;
      for (RecordsStore each : stores(data, clock)) {
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
