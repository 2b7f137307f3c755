package dev.chokepoint.vault.snapshots;

import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.JsonBody;
import dev.chokepoint.vault.files.SealedJson;
import dev.chokepoint.vault.files.VaultFiles;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads and writes manifests.
final class ManifestJson {

  private ManifestJson() {}

  static byte[] write(Manifest manifest) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("format", Manifest.FORMAT);
    body.put("snapshot", manifest.snapshot());
    body.put("created", manifest.created().toString());
    body.put("sources", manifest.sources().stream().map(ManifestJson::source).toList());
    Manifest.Clusters clusters = manifest.clusters();
    if (clusters != null) {
      Map<String, Object> file = new LinkedHashMap<>();
      file.put("version", clusters.version());
      file.put("size", clusters.size());
      file.put("sha256", clusters.sha256());
      body.put("clusters", file);
    }
    return SealedJson.seal(body);
  }

  private static Map<String, Object> source(Manifest.Source source) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", source.name());
    body.put("versions", source.versions().stream().map(ManifestJson::segment).toList());
    return body;
  }

  private static Map<String, Object> segment(Manifest.Segment segment) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("folder", segment.folder());
    body.put("version", segment.version());
    body.put("description", segment.description());
    return body;
  }

  /// @throws VaultException if it is missing, changed, or of a newer format
  static Manifest read(VaultFiles files, Path file) {
    JsonBody body = SealedJson.read(files, file, Manifest.FORMAT);
    List<Manifest.Source> sources =
        body.objects("sources").stream()
            .map(source -> new Manifest.Source(source.text("name"), segments(source)))
            .toList();
    return new Manifest(body.number("snapshot"), created(body), sources, clusters(body));
  }

  private static Manifest.@Nullable Clusters clusters(JsonBody manifest) {
    if (!manifest.has("clusters")) {
      return null;
    }
    JsonBody file = manifest.object("clusters");
    return new Manifest.Clusters(
        Math.toIntExact(file.number("version")), file.number("size"), file.text("sha256"));
  }

  private static List<Manifest.Segment> segments(JsonBody source) {
    return source.objects("versions").stream()
        .map(
            s -> new Manifest.Segment(s.text("folder"), s.number("version"), s.text("description")))
        .toList();
  }

  private static Instant created(JsonBody body) {
    try {
      return Instant.parse(body.text("created"));
    } catch (DateTimeException e) {
      throw VaultException.damaged(body.file(), "\"created\" is no moment");
    }
  }
}
