package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.index.IdentityDecision;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.vault.files.DiskFiles;
import dev.chokepoint.vault.files.VaultFiles;
import dev.chokepoint.vault.snapshots.source.InputDigest;
import dev.chokepoint.vault.snapshots.source.SourceDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Stores and sources as the tests need them.
final class Stores {

  static final String SDN = "us_ofac_sdn";

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-10-05T08:00:00Z"), ZoneOffset.UTC);

  private Stores() {}

  static SnapshotStore at(Path data) {
    return at(data, new DiskFiles());
  }

  static SnapshotStore at(Path data, VaultFiles files) {
    return new SnapshotStore(data, Model.bundled(), CLOCK, StoreSettings.DEFAULT, files);
  }

  /// A store that puts together what has one registration number.
  static SnapshotStore joining(Path data) {
    return joining(data, new DiskFiles());
  }

  static SnapshotStore joining(Path data, VaultFiles files) {
    return joining(data, files, List::of);
  }

  static SnapshotStore joining(
      Path data, VaultFiles files, Supplier<List<IdentityDecision>> decisions) {
    return new SnapshotStore(
        data,
        Model.bundled(),
        CLOCK,
        StoreSettings.DEFAULT,
        files,
        List.of(),
        new PartyJoining(new SharedNumbers(), decisions));
  }

  static SnapshotStore keeping(Path data, int versions) {
    return keeping(data, versions, 0);
  }

  static SnapshotStore keeping(Path data, int versions, int days) {
    StoreSettings settings = new StoreSettings(versions, days, 1 << 20);
    return new SnapshotStore(data, Model.bundled(), CLOCK, settings, new DiskFiles());
  }

  /// A version of a source, fetched on that day; a day has one input file.
  static SourceDescriptor source(String name, String day) {
    return new SourceDescriptor(
        name,
        "Specially Designated Nationals",
        "OFAC",
        "public domain",
        null,
        day,
        Instant.parse(day + "T06:00:00Z"),
        "ofac-csv",
        1,
        List.of(new InputDigest("sdn.csv", "digest of " + day, 10)));
  }

  static ImportResult importSdn(SnapshotStore store, String day, Facts facts) {
    return importSource(store, SDN, day, facts);
  }

  static ImportResult importSource(SnapshotStore store, String name, String day, Facts facts) {
    try {
      return store.importSource(source(name, day), facts.producer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  /// Names in a folder, sorted.
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
