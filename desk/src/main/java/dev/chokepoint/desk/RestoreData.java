package dev.chokepoint.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/// Brings back what a backup holds.
public final class RestoreData {

  private final Desk desk;

  public RestoreData(Desk desk) {
    this.desk = desk;
  }

  /// Checks the archive and makes what it holds current, in one step.
  ///
  /// @param replace whether sources that are published now may go
  /// @param progress told how many bytes were unpacked, and how many there are
  /// @throws BadRequest if there is no such file, or sources are published and may not go
  /// @throws StoreTrouble if the archive is damaged or newer, or another import runs; nothing is
  ///   changed
  public BackupAnswer read(Path archive, boolean replace, BiConsumer<Long, Long> progress) {
    if (!Files.isRegularFile(archive) || !Files.isReadable(archive)) {
      throw BadRequest.unreadable(archive + ": no such file, or it may not be read");
    }
    BackupAnswer answer =
        desk.asking(() ->
            BackupAnswer.of(
                desk.store().restore(archive, desk.records(), replace, progress::accept),
                desk.data()));
    desk.refresh();
    return answer;
  }
}
