package dev.chokepoint.sources.opensanctions;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.json.JsonDocument;
import dev.chokepoint.sources.json.JsonRecord;
import dev.chokepoint.sources.record.StatedValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What OpenSanctions says of one dataset, in the dataset's own `index.json` or in the catalogue of
/// all. Written from how yente 5.5 reads it and from the members that its model names; read
/// November 2026. Members that nothing here asks for are passed over: they describe, they list
/// nobody.
///
/// @param version sorts as text: `20261124070155-abc`; null when none is told
/// @param entities how many the version has; -1 when it does not tell
/// @param deltaUrl where the index of deltas is; null when there is none
public record Dataset(
    String name,
    @Nullable String version,
    long entities,
    List<Resource> resources,
    @Nullable String deltaUrl) {

  /// A file of a dataset.
  ///
  /// @param sha1 checksum in hexadecimal; null when none is told
  public record Resource(String name, @Nullable String sha1) {}

  public Dataset {
    resources = List.copyOf(resources);
  }

  /// The file of that name, such as `entities.ftm.json`.
  public Optional<Resource> resource(String file) {
    return resources.stream().filter(each -> each.name().equals(file)).findFirst();
  }

  /// Reads about one dataset. The file is held whole: some megabytes where it is about all.
  ///
  /// @param name of the dataset; null takes the one that a file is about
  /// @throws UnreadableInput if the file is no JSON object, or does not tell of the dataset, or
  ///   tells of it twice
  public static Dataset read(InputFile file, @Nullable String name) throws IOException {
    JsonRecord root = JsonDocument.read(file);
    List<JsonRecord> many = root.objects("datasets");
    if (many.isEmpty()) {
      // A collection of datasets names its parts there too, but as texts.
      Dataset only = dataset(root);
      if (name != null && !only.name().equals(name)) {
        throw new UnreadableInput(root.place(), "it is about " + only.name() + ", not " + name);
      }
      return only;
    }
    List<JsonRecord> told = new ArrayList<>();
    for (JsonRecord each : many) {
      if (each.text("name").equals(name)) {
        told.add(each);
      }
    }
    if (told.size() != 1) {
      throw new UnreadableInput(
          root.place(),
          name == null
              ? "it is about many datasets; the catalogue does not say which is meant"
              : "it tells " + told.size() + " times of the dataset " + name);
    }
    return dataset(told.getFirst());
  }

  private static Dataset dataset(JsonRecord each) throws UnreadableInput {
    String name = each.text("name");
    if (name.isEmpty()) {
      throw new UnreadableInput(each.place(), "the dataset has no name");
    }
    List<Resource> resources = new ArrayList<>();
    for (JsonRecord resource : each.objects("resources")) {
      resources.add(new Resource(resource.text("name"), orNull(resource, "checksum")));
    }
    String entities = each.text("entity_count");
    return new Dataset(
        name,
        orNull(each, "version"),
        entities.matches("\\d{1,18}") ? Long.parseLong(entities) : -1,
        resources,
        orNull(each, "delta_url"));
  }

  private static @Nullable String orNull(JsonRecord record, String name) {
    return record.value(name).map(StatedValue::text).filter(text -> !text.isEmpty()).orElse(null);
  }
}
