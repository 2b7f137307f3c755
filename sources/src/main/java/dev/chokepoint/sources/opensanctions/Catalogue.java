package dev.chokepoint.sources.opensanctions;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.json.JsonDocument;
import dev.chokepoint.sources.json.JsonRecord;
import dev.chokepoint.sources.record.StatedValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// OpenSanctions' catalogue, `index.json`: which datasets there are, which version each is of, and
/// where its files are. Written from how yente 5.5 reads it and from the members that its model
/// names; read November 2026.
///
/// @param datasets by name, in the order of the file
/// @param unread members that nothing here asks for, by path, with how many datasets have them
public record Catalogue(Map<String, Dataset> datasets, Map<String, Long> unread) {

  /// A dataset.
  ///
  /// @param version sorts as text: `20261124070155-abc`; null when none is told
  /// @param children names of the datasets that make up a collection
  /// @param deltaUrl where the index of deltas is; null when there is none
  public record Dataset(
      String name,
      @Nullable String title,
      @Nullable String version,
      @Nullable String updatedAt,
      @Nullable String publisher,
      List<String> children,
      List<Resource> resources,
      @Nullable String entitiesUrl,
      @Nullable String deltaUrl) {

    public Dataset {
      children = List.copyOf(children);
      resources = List.copyOf(resources);
    }

    /// The file of that name, such as `entities.ftm.json`.
    public Optional<Resource> resource(String file) {
      return resources.stream().filter(each -> each.name().equals(file)).findFirst();
    }
  }

  /// A file of a dataset.
  ///
  /// @param sha1 checksum in hexadecimal; null when none is told
  /// @param size in bytes; -1 when none is told
  public record Resource(
      String name, String url, @Nullable String sha1, long size, @Nullable String mimeType) {}

  public Catalogue {
    datasets = Collections.unmodifiableMap(new LinkedHashMap<>(datasets));
    unread = Collections.unmodifiableMap(new TreeMap<>(unread));
  }

  /// Reads a catalogue, which is held whole: some megabytes.
  ///
  /// @throws UnreadableInput if the file is no JSON object with `datasets`, or one of these has no
  ///   name, or two share one
  public static Catalogue read(InputFile file) throws IOException {
    JsonRecord root = JsonDocument.read(file);
    if (!root.has("datasets")) {
      throw new UnreadableInput(root.place(), "the catalogue has no member \"datasets\"");
    }
    Map<String, Dataset> datasets = new LinkedHashMap<>();
    Map<String, Long> unread = new TreeMap<>();
    for (JsonRecord each : root.objects("datasets")) {
      Dataset dataset = dataset(each);
      if (datasets.put(dataset.name(), dataset) != null) {
        throw new UnreadableInput(
            each.place(), "two datasets of the catalogue are called " + dataset.name());
      }
      each.unread().keySet().forEach(path -> unread.merge(path, 1L, Long::sum));
    }
    return new Catalogue(datasets, unread);
  }

  private static Dataset dataset(JsonRecord each) throws UnreadableInput {
    String name = each.text("name");
    if (name.isEmpty()) {
      throw new UnreadableInput(each.place(), "a dataset of the catalogue has no name");
    }
    Set<String> children = new LinkedHashSet<>();
    each.values("children").forEach(child -> children.add(child.text()));
    each.values("datasets").forEach(child -> children.add(child.text()));
    List<Resource> resources = new ArrayList<>();
    for (JsonRecord resource : each.objects("resources")) {
      resources.add(resource(resource));
    }
    return new Dataset(
        name,
        orNull(each, "title"),
        orNull(each, "version"),
        orNull(each, "updated_at"),
        each.object("publisher").map(publisher -> orNull(publisher, "name")).orElse(null),
        List.copyOf(children),
        resources,
        orNull(each, "entities_url"),
        orNull(each, "delta_url"));
  }

  private static Resource resource(JsonRecord each) throws UnreadableInput {
    String name = each.text("name");
    String url = each.text("url");
    if (name.isEmpty() || url.isEmpty()) {
      throw new UnreadableInput(each.place(), "a file of the catalogue has no name or no address");
    }
    String size = each.text("size");
    return new Resource(
        name,
        url,
        orNull(each, "checksum"),
        size.matches("\\d{1,18}") ? Long.parseLong(size) : -1,
        orNull(each, "mime_type"));
  }

  private static @Nullable String orNull(JsonRecord record, String name) {
    return record.value(name).map(StatedValue::text).orElse(null);
  }
}
