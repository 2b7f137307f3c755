package dev.chokepoint.vault.snapshots;

import static dev.chokepoint.vault.snapshots.Stores.SDN;
import static dev.chokepoint.vault.snapshots.Stores.importSdn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.archive.ArchiveWriter;
import dev.chokepoint.vault.files.DiskFiles;
import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.snapshots.text.SearchQuery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups: consistent while others publish, believed in nothing, restored whole or not at all.
class BackupTest {

  private static final CopyProgress SILENT = (done, of) -> {};

  @TempDir Path temp;
  private Path good;
  private Path archive;

  @BeforeEach
  void twoVersions() {
    good = temp.resolve("good");
    archive = temp.resolve("backup.zip");
    importSdn(Stores.at(good), "2026-10-01", Facts.first(SDN, "2026-10-01"));
    importSdn(Stores.at(good), "2026-10-02", second());
  }

  private static Facts second() {
    return new Facts(SDN, "2026-10-02")
        .entity("ofac-1001", "Organization", "name", "QODS AVIATION");
  }

  private static Facts third() {
    return new Facts(SDN, "2026-10-03")
        .entity("ofac-2002", "Organization", "name", "SAHARA THUNDER");
  }

  private static List<String> found(Path data, String query) {
    try (Snapshot snapshot = Stores.at(data).open()) {
      return snapshot.search(SearchQuery.parse(query)).hits().stream()
          .map(hit -> hit.id() + " " + hit.caption())
          .toList();
    }
  }

  private static VaultError codeOf(VaultException e) {
    return e.code();
  }

  @Test
  void whatWasRestoredAnswersAsBeforeAndKeepsItsVersions() {
    BackupResult packed = Stores.at(good).backup(archive, false, SILENT);
    Path other = temp.resolve("other");

    BackupResult restored = Stores.at(other).restore(archive, false, SILENT);

    assertThat(restored.files()).isEqualTo(packed.files());
    assertThat(restored.bytes()).isEqualTo(packed.bytes());
    assertThat(found(other, "qods")).isEqualTo(found(good, "qods")).isNotEmpty();
    assertThat(Stores.at(other).verify()).isEmpty();
    try (Snapshot before = Stores.at(good).open();
        Snapshot after = Stores.at(other).open()) {
      assertThat(after.versions(SDN)).isEqualTo(before.versions(SDN)).hasSize(2);
    }
    importSdn(Stores.at(other), "2026-10-03", third());
    try (Snapshot after = Stores.at(other).open()) {
      assertThat(after.versions(SDN).getFirst().number()).isEqualTo(3);
    }
  }

  @Test
  void anImportThatSwitchesAndDeletesMeanwhileDoesNotReachIntoTheBackup() {
    boolean[] switched = new boolean[1];

    BackupResult packed =
        Stores.keeping(good, 1)
            .backup(
                archive,
                false,
                (done, of) -> {
                  if (!switched[0]) {
                    switched[0] = true;
                    importSdn(Stores.keeping(good, 1), "2026-10-03", third());
                  }
                });

    assertThat(switched[0]).isTrue();
    assertThat(packed.snapshot()).isEqualTo(2);
    assertThat(found(good, "sahara")).hasSize(1);
    Path other = temp.resolve("other");
    Stores.at(other).restore(archive, false, SILENT);
    assertThat(found(other, "qods")).hasSize(1);
    assertThat(found(other, "sahara")).isEmpty();
    assertThat(Stores.at(other).verify()).isEmpty();
  }

  @Test
  void publishedSourcesAreReplacedOnlyWhenAskedForAndReadersKeepTheirs() {
    Stores.at(good).backup(archive, false, SILENT);
    importSdn(Stores.at(good), "2026-10-03", third());

    assertThatThrownBy(() -> Stores.at(good).restore(archive, false, SILENT))
        .isInstanceOfSatisfying(
            VaultException.class, e -> assertThat(codeOf(e)).isEqualTo(VaultError.OCCUPIED));
    try (Snapshot reader = Stores.at(good).open()) {
      Stores.at(good).restore(archive, true, SILENT);
      assertThat(reader.entity("ofac-2002")).isPresent();
    }
    assertThat(found(good, "qods")).hasSize(1);
    assertThat(found(good, "sahara")).isEmpty();
    assertThat(Stores.at(good).verify()).isEmpty();
  }

  @Test
  void aFolderOfOtherThingsIsNotRestoredInto() throws IOException {
    Stores.at(good).backup(archive, false, SILENT);
    Path home = Files.createDirectory(temp.resolve("home"));
    Files.writeString(home.resolve("thesis.txt"), "irreplaceable");

    assertThatThrownBy(() -> Stores.at(home).restore(archive, false, SILENT))
        .hasMessageContaining("not Chokepoint's");

    assertThat(Stores.names(home)).containsExactly("thesis.txt");
  }

  @Test
  void anArchiveThatIsThereStaysUnlessReplacingWasAskedFor() throws IOException {
    Files.writeString(archive, "yesterday's");

    assertThatThrownBy(() -> Stores.at(good).backup(archive, false, SILENT))
        .hasMessageContaining("is there already");
    assertThat(archive).hasContent("yesterday's");

    Stores.at(good).backup(archive, true, SILENT);
    Stores.at(temp.resolve("other")).restore(archive, false, SILENT);
  }

  @Test
  void nothingPublishedGivesNoBackup() {
    assertThatThrownBy(() -> Stores.at(temp.resolve("empty")).backup(archive, false, SILENT))
        .isInstanceOfSatisfying(
            VaultException.class, e -> assertThat(codeOf(e)).isEqualTo(VaultError.NOT_FOUND));
    assertThat(archive).doesNotExist();
  }

  @Test
  void whatIsDamagedIsNotPackedAsIfItWereWhole() throws IOException {
    Path statements = good.resolve("published/segments/us_ofac_sdn-2/statements.parquet");
    byte[] bytes = Files.readAllBytes(statements);
    bytes[bytes.length / 2] ^= 1;
    Files.write(statements, bytes);

    assertThatThrownBy(() -> Stores.at(good).backup(archive, false, SILENT))
        .isInstanceOfSatisfying(
            VaultException.class, e -> assertThat(codeOf(e)).isEqualTo(VaultError.DAMAGED))
        .hasMessageContaining("statements.parquet");
    assertThat(Stores.names(temp)).containsExactly("good");
  }

  @Test
  void aDamagedEarlierVersionIsLeftOutAndTold() throws IOException {
    Files.delete(good.resolve("published/segments/us_ofac_sdn-1/statements.parquet"));

    BackupResult packed = Stores.at(good).backup(archive, false, SILENT);

    assertThat(packed.warnings()).singleElement().asString().contains("us_ofac_sdn-1 was left out");
    Stores.at(temp.resolve("other")).restore(archive, false, SILENT);
    assertThat(found(temp.resolve("other"), "qods")).hasSize(1);
  }

  /// Nothing of the archive decides alone: cut off anywhere, it is refused, and the directory is
  /// untouched.
  @Test
  void anArchiveCutShortIsRefusedByName() throws IOException {
    Stores.at(good).backup(archive, false, SILENT);
    byte[] whole = Files.readAllBytes(archive);
    Path cut = temp.resolve("cut.zip");
    for (int length = 0; length < whole.length; length += 1 + whole.length / 40) {
      Files.write(cut, Arrays.copyOf(whole, length));
      Path other = temp.resolve("other-" + length);

      assertThatThrownBy(() -> Stores.at(other).restore(cut, false, SILENT))
          .isInstanceOfSatisfying(
              VaultException.class, e -> assertThat(codeOf(e)).isEqualTo(VaultError.DAMAGED))
          .hasMessageContaining("cut.zip");
      assertThat(other).doesNotExist();
    }
  }

  /// A flipped bit is either found, or was of no account: then what is restored is what was packed.
  @Test
  void aFlippedBitIsFoundOrChangesNothing() throws IOException {
    Stores.at(good).backup(archive, false, SILENT);
    byte[] whole = Files.readAllBytes(archive);
    Path flipped = temp.resolve("flipped.zip");
    int found = 0;
    for (int at = 7; at < whole.length; at += 1 + whole.length / 24) {
      byte[] bytes = whole.clone();
      bytes[at] ^= 0x10;
      Files.write(flipped, bytes);
      Path other = temp.resolve("other-" + at);
      try {
        Stores.at(other).restore(flipped, false, SILENT);
      } catch (VaultException e) {
        assertThat(codeOf(e)).as("byte %d", at).isEqualTo(VaultError.DAMAGED);
        assertThat(e).hasMessageContaining("flipped.zip");
        found++;
        continue;
      }
      assertThat(Stores.at(other).verify()).isEmpty();
      assertThat(found(other, "qods")).hasSize(1);
    }
    assertThat(found).isGreaterThan(10);
  }

  private Map<String, byte[]> entries() throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Enumeration<? extends ZipEntry> all = zip.entries();
      while (all.hasMoreElements()) {
        ZipEntry entry = all.nextElement();
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void anEntryThatTheManifestDoesNotNameIsRefused() throws IOException {
    Stores.at(good).backup(archive, false, SILENT);
    for (String name : List.of("../evil.txt", "/tmp/evil.txt", "published/evil", "..\\evil")) {
      Map<String, byte[]> entries = entries();
      entries.put(name, new byte[] {1});
      Files.write(archive, zip(entries));

      assertThatThrownBy(() -> Stores.at(temp.resolve("o/other")).restore(archive, false, SILENT))
          .as(name)
          .hasMessageContaining("which its manifest does not name");
      entries.remove(name);
      Files.write(archive, zip(entries));
    }
  }

  /// The manifest's checksum only guards against accidents: an attacker can seal it anew.
  @Test
  void aNameThatLeadsOutOfTheFolderIsRefusedEvenWhereTheManifestNamesIt() throws IOException {
    for (String name :
        List.of(
            "../evil.txt",
            "/evil.txt",
            "a/../../evil.txt",
            "C:/evil",
            "a\\..\\evil",
            "a//b",
            ".x")) {
      Path crafted = temp.resolve("crafted.zip");
      Files.deleteIfExists(crafted);
      try (ArchiveWriter writer = new ArchiveWriter(new DiskFiles(), crafted, done -> {})) {
        writer.add(name, "owned".getBytes(StandardCharsets.UTF_8));
        writer.finish(Instant.EPOCH);
      }

      assertThatThrownBy(() -> Stores.at(temp.resolve("o/other")).restore(crafted, false, SILENT))
          .as(name)
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("no name that may be unpacked");
      assertThat(Stores.names(temp)).containsExactly("crafted.zip", "good");
    }
  }

  @Test
  void aManifestThatNamesAFolderElsewhereIsRefused() throws IOException {
    Path crafted = temp.resolve("crafted.zip");
    Manifest evil =
        new Manifest(
            1,
            Instant.EPOCH,
            List.of(
                new Manifest.Source(
                    "x", List.of(new Manifest.Segment("../../../good/published", 1, "0")))));
    try (ArchiveWriter writer = new ArchiveWriter(new DiskFiles(), crafted, done -> {})) {
      writer.add(Backup.MANIFEST, ManifestJson.write(evil));
      writer.finish(Instant.EPOCH);
    }

    assertThatThrownBy(() -> Stores.at(temp.resolve("other")).restore(crafted, false, SILENT))
        .hasMessageContaining("is missing or named twice");
    assertThat(Stores.at(good).verify()).isEmpty();
  }

  @Test
  void anArchiveOfANewerFormIsRefusedByName() throws IOException {
    Stores.at(good).backup(archive, false, SILENT);
    Map<String, byte[]> entries = entries();
    String manifest = new String(entries.get("chokepoint-backup.json"), StandardCharsets.UTF_8);
    String body = manifest.substring(8, manifest.indexOf(",\"sha256\":\"", manifest.length() - 90));
    String newer = body.replace("\"format\":1", "\"format\":99");
    byte[] bytes = newer.getBytes(StandardCharsets.UTF_8);
    entries.put(
        "chokepoint-backup.json",
        ("{\"body\":"
                + newer
                + ",\"sha256\":\""
                + FileDigest.sha256(bytes, 0, bytes.length)
                + "\"}\n")
            .getBytes(StandardCharsets.UTF_8));
    Files.write(archive, zip(entries));

    assertThatThrownBy(() -> Stores.at(temp.resolve("other")).restore(archive, false, SILENT))
        .isInstanceOfSatisfying(
            VaultException.class, e -> assertThat(codeOf(e)).isEqualTo(VaultError.NEWER_FORMAT))
        .hasMessageContaining("backup.zip");
  }

  @Test
  void aFaultAtAnyCallOfARestoreLeavesWhatWasThere() throws IOException {
    Stores.at(good).backup(archive, false, SILENT);
    Path base = temp.resolve("base");
    importSdn(Stores.at(base), "2026-10-03", third());
    Path rehearsal = temp.resolve("rehearsal");
    Stores.copyTree(base, rehearsal);
    FaultyFiles recorded = FaultyFiles.recording(rehearsal);
    Stores.at(rehearsal, recorded).restore(archive, true, SILENT);
    List<String> calls = recorded.calls();
    int switched = calls.indexOf("move to published/CURRENT");
    assertThat(switched).isPositive();

    for (int call = 0; call < calls.size(); call += call < switched - 12 ? 6 : 1) {
      Path data = temp.resolve("call-" + call);
      Stores.copyTree(base, data);
      boolean reported = false;
      try {
        Stores.at(data, FaultyFiles.deadFrom(data, call)).restore(archive, true, SILENT);
      } catch (VaultException e) {
        reported = true;
      }

      String where = "call " + call + ", " + calls.get(call);
      assertThat(reported).as(where).isEqualTo(call <= switched + 1);
      boolean restored = call > switched;
      assertThat(found(data, "sahara")).as(where).hasSize(restored ? 0 : 1);
      assertThat(found(data, "qods")).as(where).hasSize(restored ? 1 : 0);
      importSdn(Stores.at(data), "2026-10-04", second());
      assertThat(Stores.at(data).verify()).as(where).isEmpty();
      assertThat(data.resolve("published/staging")).as(where).isEmptyDirectory();
    }
  }

  @Test
  void aFaultAtAnyCallOfABackupLeavesNoArchive() throws IOException {
    FaultyFiles recorded = FaultyFiles.recording(temp);
    Stores.at(good, recorded).backup(archive, false, SILENT);
    List<String> calls = recorded.calls();
    int placed = calls.indexOf("move to backup.zip");
    Files.delete(archive);

    for (int call = 0; call <= placed; call += 1 + placed / 16) {
      FaultyFiles files = FaultyFiles.failingOnceAt(temp, call);

      assertThatThrownBy(() -> Stores.at(good, files).backup(archive, false, SILENT))
          .as(calls.get(call))
          .isInstanceOf(VaultException.class);
      assertThat(Stores.names(temp)).as(calls.get(call)).containsExactly("good");
    }
  }
}
