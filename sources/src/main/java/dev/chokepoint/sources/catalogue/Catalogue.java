package dev.chokepoint.sources.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The lists that are known, by name.
public record Catalogue(Map<String, CataloguedSource> sources) {

  private static final String FILE = "sources.yml";

  public Catalogue {
    sources = Collections.unmodifiableMap(new TreeMap<>(sources));
  }

  /// The catalogue that ships: official lists.
  public static Catalogue bundled() {
    try (InputStream in = Catalogue.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the catalogue " + FILE + " is missing from the program");
      }
      return CatalogueReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Optional<CataloguedSource> named(String name) {
    return Optional.ofNullable(sources.get(name));
  }

  /// These lists and those of another catalogue, which goes before where both know a name.
  public Catalogue with(Catalogue own) {
    Map<String, CataloguedSource> all = new TreeMap<>(sources);
    all.putAll(own.sources);
    return new Catalogue(all);
  }
}
