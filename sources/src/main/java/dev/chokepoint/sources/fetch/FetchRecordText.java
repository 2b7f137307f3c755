package dev.chokepoint.sources.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A fetch record as JSON lines: the source, then each of its files.
final class FetchRecordText {

  private static final String FORM = "1";

  private FetchRecordText() {}

  static String write(FetchRecord fetched) {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("form", FORM);
    head.put("version", Long.toString(fetched.version()));
    put(head, "checked", fetched.checked());
    FetchRecord.Failed failed = fetched.failed();
    if (failed != null) {
      head.put("failed", failed.at().toString());
      head.put("failed_times", Integer.toString(failed.times()));
      head.put("failed_reason", failed.reason());
    }
    StringBuilder text = new StringBuilder(FlatJson.write(head)).append('\n');
    for (FetchedFile file : new TreeMap<>(fetched.files()).values()) {
      Map<String, String> line = new LinkedHashMap<>();
      line.put("name", file.name());
      line.put("address", file.address());
      put(line, "etag", file.etag());
      put(line, "last_modified", file.lastModified());
      line.put("sha256", file.sha256());
      line.put("size", Long.toString(file.size()));
      put(line, "fetched", file.fetched());
      put(line, "edition", file.edition());
      text.append(FlatJson.write(line)).append('\n');
    }
    return text.toString();
  }

  private static void put(Map<String, String> members, String name, @Nullable Object value) {
    if (value != null) {
      members.put(name, value.toString());
    }
  }

  /// @throws IllegalArgumentException if it is no such text, or of a newer form
  static FetchRecord read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("it is empty");
    }
    try {
      Map<String, String> head = FlatJson.read(lines.getFirst());
      if (!FORM.equals(head.get("form"))) {
        throw new IllegalArgumentException("it is of form " + head.get("form") + ", not " + FORM);
      }
      Map<String, FetchedFile> files = new TreeMap<>();
      for (String line : lines.subList(1, lines.size())) {
        FetchedFile file = file(FlatJson.read(line));
        files.put(file.name(), file);
      }
      String checked = head.get("checked");
      return new FetchRecord(
          files,
          Long.parseLong(need(head, "version")),
          checked == null ? null : Instant.parse(checked),
          failed(head));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no moment: " + e.getMessage(), e);
    }
  }

  private static FetchRecord.@Nullable Failed failed(Map<String, String> head) {
    String at = head.get("failed");
    return at == null
        ? null
        : new FetchRecord.Failed(
            Instant.parse(at),
            Integer.parseInt(need(head, "failed_times")),
            need(head, "failed_reason"));
  }

  private static FetchedFile file(Map<String, String> line) {
    return new FetchedFile(
        need(line, "name"),
        need(line, "address"),
        line.get("etag"),
        line.get("last_modified"),
        need(line, "sha256"),
        Long.parseLong(need(line, "size")),
        Instant.parse(need(line, "fetched")),
        line.get("edition"));
  }

  private static String need(Map<String, String> members, String name) {
    String value = members.get(name);
    if (value == null) {
      throw new IllegalArgumentException("\"" + name + "\" is missing");
    }
    return value;
  }
}
