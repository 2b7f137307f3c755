package dev.chokepoint.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiConsumer;

/// Packs all that is published into one file, while others read and import.
public final class BackUpData {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Desk desk;

  public BackUpData(Desk desk) {
    this.desk = desk;
  }

  /// Writes the archive; it is there whole or not at all.
  ///
  /// @param target a file, or an existing folder that gets a file named after the moment
  /// @param replace whether a file that is there may go
  /// @param progress told how many bytes were packed, and how many there are
  /// @throws BadRequest if nothing is published, or the file is there and may not go
  /// @throws StoreTrouble if what is published is damaged, or the disk refuses
  public BackupAnswer write(Path target, boolean replace, BiConsumer<Long, Long> progress) {
    Path archive =
        Files.isDirectory(target)
            ? target.resolve("chokepoint-" + MOMENT.format(desk.clock().instant()) + ".zip")
            : target;
    return desk.asking(() ->
        BackupAnswer.of(
            desk.store().backup(archive, desk.records(), replace, progress::accept), desk.data()));
  }
}
