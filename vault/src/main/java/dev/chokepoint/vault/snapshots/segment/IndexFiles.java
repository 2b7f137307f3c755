package dev.chokepoint.vault.snapshots.segment;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.DamagedIndex;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.vault.VaultException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The files of the derived indexes that other rooms want kept beside each version of a source.
public final class IndexFiles {

  private static final int BUFFER = 1 << 18;

  private final List<DerivedIndex<?>> indexes;

  /// @param indexes no two of one name
  public IndexFiles(List<DerivedIndex<?>> indexes) {
    this.indexes = List.copyOf(indexes);
  }

  /// Indexes being built over the entities of one segment.
  static final class Building {

    private final List<DerivedIndex<?>> indexes;
    private final List<DerivedIndex.Builder> builders = new ArrayList<>();

    private Building(List<DerivedIndex<?>> indexes) {
      this.indexes = indexes;
      indexes.forEach(index -> builders.add(index.builder()));
    }

    void add(Entity entity) {
      for (DerivedIndex.Builder builder : builders) {
        builder.add(entity);
      }
    }

    void write(Path folder) throws IOException {
      for (int i = 0; i < builders.size(); i++) {
        Path file = folder.resolve(indexes.get(i).fileName());
        try (OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
          builders.get(i).writeTo(out);
        }
      }
    }
  }

  Building building() {
    return new Building(indexes);
  }

  /// Whether a segment has every index in the version that is used now.
  public boolean complete(SegmentDescription segment) {
    return indexes.stream().allMatch(index -> has(segment, index));
  }

  static boolean has(SegmentDescription segment, DerivedIndex<?> index) {
    return segment.files().stream().anyMatch(file -> file.name().equals(index.fileName()));
  }

  /// Reads every index that a segment has and compares it with its own checksums.
  ///
  /// @throws VaultException if one is not what was written
  public void verify(Path folder, SegmentDescription segment) {
    for (DerivedIndex<?> index : indexes) {
      if (has(segment, index)) {
        Path file = folder.resolve(index.fileName());
        try (Arena arena = Arena.ofConfined()) {
          index.verify(map(file, arena));
        } catch (DamagedIndex e) {
          throw VaultException.damaged(file.toString(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
          throw VaultException.io("read " + file, e);
        }
      }
    }
  }

  /// The file as memory, as long as the arena is open.
  static MemorySegment map(Path file, Arena arena) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
    }
  }
}
