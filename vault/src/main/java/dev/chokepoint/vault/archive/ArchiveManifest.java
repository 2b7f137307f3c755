package dev.chokepoint.vault.archive;

import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.files.JsonBody;
import dev.chokepoint.vault.files.SealedJson;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an archive says of itself: the entry `chokepoint-backup.json`, a [SealedJson].
///
/// @param created when it was made
/// @param files every other entry, in the order of their names
public record ArchiveManifest(Instant created, List<FileDigest> files) {

  /// The newest form of archive that this program reads, and the one it writes.
  public static final int FORMAT = 1;

  /// Name of the entry.
  public static final String ENTRY = "chokepoint-backup.json";

  public ArchiveManifest {
    files = List.copyOf(files);
  }

  /// Bytes of all files together.
  public long size() {
    return files.stream().mapToLong(FileDigest::size).sum();
  }

  byte[] write() {
    List<Object> list = new ArrayList<>();
    for (FileDigest file : files) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("name", file.name());
      each.put("size", file.size());
      each.put("sha256", file.sha256());
      list.add(each);
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("format", FORMAT);
    body.put("created", created.toString());
    body.put("files", list);
    return SealedJson.seal(body);
  }

  /// @param where what to call it in messages
  /// @throws VaultException if it is changed or of a newer format
  static ArchiveManifest read(byte[] bytes, String where) {
    JsonBody body = SealedJson.read(bytes, where, FORMAT);
    List<FileDigest> files =
        body.objects("files").stream()
            .map(
                file -> new FileDigest(file.text("name"), file.number("size"), file.text("sha256")))
            .toList();
    try {
      return new ArchiveManifest(Instant.parse(body.text("created")), files);
    } catch (DateTimeException e) {
      throw VaultException.damaged(where, "\"created\" is no moment");
    }
  }
}
