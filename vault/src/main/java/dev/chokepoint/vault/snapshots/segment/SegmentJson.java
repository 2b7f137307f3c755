package dev.chokepoint.vault.snapshots.segment;

import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.files.JsonBody;
import dev.chokepoint.vault.files.SealedJson;
import dev.chokepoint.vault.files.VaultFiles;
import dev.chokepoint.vault.snapshots.source.InputDigest;
import dev.chokepoint.vault.snapshots.source.SourceCounts;
import dev.chokepoint.vault.snapshots.source.SourceDescriptor;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads and writes `segment.json`.
public final class SegmentJson {

  private SegmentJson() {}

  /// The bytes of the file.
  public static byte[] write(SegmentDescription segment) {
    SourceVersion version = segment.version();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("format", SegmentDescription.FORMAT);
    body.put("version", version.number());
    body.put("source", source(version.source()));
    body.put("counts", counts(version.counts()));
    body.put("files", files(segment.files()));
    return SealedJson.seal(body);
  }

  private static Map<String, Object> source(SourceDescriptor source) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", source.name());
    put(body, "title", source.title());
    put(body, "publisher", source.publisher());
    put(body, "licence", source.licence());
    put(body, "coverage", source.coverage());
    body.put("version", source.version());
    body.put("fetched", source.fetched().toString());
    body.put("format", source.format());
    body.put("readerVersion", source.readerVersion());
    List<Object> inputs = new ArrayList<>();
    for (InputDigest input : source.inputs()) {
      inputs.add(file(input.name(), input.size(), input.sha256()));
    }
    body.put("inputs", inputs);
    return body;
  }

  private static Map<String, Object> counts(SourceCounts counts) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("statements", counts.statements());
    body.put("entities", counts.entities());
    body.put("entitiesBySchema", counts.entitiesBySchema());
    body.put("reader", counts.reader());
    return body;
  }

  private static List<Object> files(List<FileDigest> files) {
    List<Object> list = new ArrayList<>();
    files.forEach(file -> list.add(file(file.name(), file.size(), file.sha256())));
    return list;
  }

  private static Map<String, Object> file(String name, long size, String sha256) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", name);
    body.put("size", size);
    body.put("sha256", sha256);
    return body;
  }

  private static void put(Map<String, Object> body, String key, @Nullable String value) {
    if (value != null) {
      body.put(key, value);
    }
  }

  /// Reads the file.
  ///
  /// @throws VaultException if it is missing, changed, or of a newer format
  public static SegmentDescription read(VaultFiles files, Path file) {
    JsonBody body = SealedJson.read(files, file, SegmentDescription.FORMAT);
    JsonBody counts = body.object("counts");
    SourceVersion version =
        new SourceVersion(
            body.number("version"),
            source(body.object("source")),
            new SourceCounts(
                counts.number("statements"),
                counts.number("entities"),
                counts.object("entitiesBySchema").numbers(),
                counts.object("reader").numbers()));
    List<FileDigest> digests =
        body.objects("files").stream()
            .map(f -> new FileDigest(f.text("name"), f.number("size"), f.text("sha256")))
            .toList();
    return new SegmentDescription(version, digests);
  }

  private static SourceDescriptor source(JsonBody body) {
    List<InputDigest> inputs =
        body.objects("inputs").stream()
            .map(f -> new InputDigest(f.text("name"), f.text("sha256"), f.number("size")))
            .toList();
    return new SourceDescriptor(
        body.text("name"),
        body.optionalText("title"),
        body.optionalText("publisher"),
        body.optionalText("licence"),
        body.optionalText("coverage"),
        body.text("version"),
        instant(body, "fetched"),
        body.text("format"),
        Math.toIntExact(body.number("readerVersion")),
        inputs);
  }

  private static Instant instant(JsonBody body, String name) {
    try {
      return Instant.parse(body.text(name));
    } catch (DateTimeException e) {
      throw VaultException.damaged(body.file(), "\"" + name + "\" is no moment");
    }
  }
}
