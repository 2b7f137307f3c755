package dev.chokepoint.desk.records;

import dev.chokepoint.vault.files.FileDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How entries name the files attached to them.
final class AttachedFile {

  /// The field that lists them.
  static final String FIELD = "files";

  private AttachedFile() {}

  static Map<String, Object> fields(FileDigest digest) {
    return new TreeMap<>(
        Map.of("name", digest.name(), "size", digest.size(), "sha256", digest.sha256()));
  }

  /// The files that an entry names; none once it was erased.
  static List<FileDigest> of(Entry entry) {
    return entry.said().map(said -> said.list(FIELD)).orElseGet(List::of).stream()
        .map(file ->
            new FileDigest(
                String.valueOf(file.text("name")),
                Long.parseLong(String.valueOf(file.text("size"))),
                String.valueOf(file.text("sha256"))))
        .toList();
  }
}
