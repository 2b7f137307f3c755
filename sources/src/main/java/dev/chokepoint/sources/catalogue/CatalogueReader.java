package dev.chokepoint.sources.catalogue;

import dev.chokepoint.sources.mapping.BadMapping;
import dev.chokepoint.sources.mapping.YamlDocument;
import dev.chokepoint.sources.mapping.YamlMap;
import dev.chokepoint.sources.mapping.YamlValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads a catalogue file, `docs/reference/catalogue.md`. A key it does not know is an error, as is
/// one that is missing: a misspelt limit that is passed over would let a list grow old unseen.
public final class CatalogueReader {

  private static final int FORM = 1;
  private static final String SOURCE_NAME = "[a-z0-9][a-z0-9_-]{0,79}";
  private static final String FILE_NAME = "[A-Za-z0-9_][A-Za-z0-9._-]{0,99}";

  private static final String DATE = "{date}";

  private CatalogueReader() {}

  /// Reads a catalogue.
  ///
  /// @param file its name, for messages
  /// @throws BadCatalogue naming the place, if it is not as it must be
  public static Catalogue read(String text, String file) throws BadCatalogue {
    try {
      YamlMap map = YamlDocument.load(text, file).allow("catalogue", "sources");
      YamlValue form = map.need("catalogue");
      if (form.number() != FORM) {
        throw form.bad("this program reads catalogues of form " + FORM);
      }
      YamlMap listed = map.need("sources").map();
      Map<String, CataloguedSource> sources = new TreeMap<>();
      for (Map.Entry<String, YamlValue> each : listed.entries().entrySet()) {
        String name = each.getKey();
        if (!name.matches(SOURCE_NAME)) {
          throw each.getValue()
              .bad("a source is named with lower-case letters, digits, _ and -, not " + name);
        }
        sources.put(name, source(name, each.getValue().map()));
      }
      return new Catalogue(sources);
    } catch (BadMapping e) {
      throw new BadCatalogue(String.valueOf(e.getMessage()));
    }
  }

  private static CataloguedSource source(String name, YamlMap map) throws BadMapping {
    map.allow(
        "title",
        "publisher",
        "page",
        "licence",
        "redistribution",
        "frequency",
        "checked_within",
        "published_within",
        "means",
        "cannot_tell",
        "forms");
    List<PublishedForm> forms = new ArrayList<>();
    YamlValue listed = map.need("forms");
    for (YamlValue each : listed.list()) {
      forms.add(form(each.map()));
    }
    if (forms.isEmpty()) {
      throw listed.bad("a source has at least one form");
    }
    YamlValue published = map.get("published_within");
    return new CataloguedSource(
        name,
        map.need("title").text(),
        map.need("publisher").text(),
        map.text("page"),
        map.need("licence").text(),
        map.need("redistribution").text(),
        map.need("frequency").text(),
        age(map.need("checked_within")),
        published == null ? null : age(published),
        map.need("means").text(),
        map.need("cannot_tell").text(),
        forms);
  }

  private static PublishedForm form(YamlMap map) throws BadMapping {
    map.allow("format", "basis", "files");
    YamlValue basis = map.get("basis");
    if (basis != null && !basis.text().equals("unverified")) {
      throw basis.bad("basis is unverified, or is not given");
    }
    List<PublishedFile> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    YamlValue listed = map.need("files");
    for (YamlValue each : listed.list()) {
      PublishedFile file = file(each.map());
      if (!names.add(file.name())) {
        throw each.bad("two files of the name " + file.name());
      }
      files.add(file);
    }
    if (files.isEmpty()) {
      throw listed.bad("a form has at least one file");
    }
    return new PublishedForm(map.need("format").text(), basis == null, files);
  }

  private static PublishedFile file(YamlMap map) throws BadMapping {
    map.allow("name", "address", "media", "checksums", "largest_mb", "dataset");
    YamlValue name = map.need("name");
    if (!name.text().matches(FILE_NAME) || name.text().startsWith("state.")) {
      throw name.bad("a file is named with letters, digits, point, _ and -");
    }
    YamlValue checksums = map.get("checksums");
    YamlValue largest = map.get("largest_mb");
    return new PublishedFile(
        name.text(),
        address(map.need("address")),
        map.texts("media"),
        checksums == null ? null : address(checksums),
        largest == null ? PublishedFile.USUAL_LARGEST : (long) largest.number() << 20,
        dataset(map));
  }

  private static @Nullable DatasetAddress dataset(YamlMap file) throws BadMapping {
    YamlValue value = file.get("dataset");
    if (value == null) {
      return null;
    }
    if (file.get("checksums") != null) {
      throw value.bad("a dataset's index has its checksums; leave out checksums");
    }
    if (file.need("name").text().endsWith(".gz") || file.need("address").text().contains(DATE)) {
      throw value.bad("the file of a dataset is neither packed nor dated");
    }
    YamlMap map = value.map().allow("index", "name", "deltas");
    YamlValue deltas = map.get("deltas");
    return new DatasetAddress(
        URI.create(address(map.need("index"))),
        map.text("name"),
        deltas == null ? null : URI.create(address(deltas)));
  }

  private static String address(YamlValue value) throws BadMapping {
    String text = value.text();
    try {
      URI uri = new URI(text.replace(DATE, "2026-01-31"));
      if (uri.getHost() != null && List.of("https", "http").contains(uri.getScheme())) {
        return text;
      }
    } catch (URISyntaxException e) {
      throw value.bad("no address: " + e.getReason());
    }
    throw value.bad("an address begins with https:// (or http://) and names a host");
  }

  private static Duration age(YamlValue value) throws BadMapping {
    try {
      return AgeText.parse(value.text());
    } catch (IllegalArgumentException e) {
      throw value.bad(String.valueOf(e.getMessage()));
    }
  }
}
