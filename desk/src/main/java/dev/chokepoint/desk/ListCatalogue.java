package dev.chokepoint.desk;

import dev.chokepoint.sources.catalogue.CataloguedSource;
import dev.chokepoint.sources.catalogue.DatasetAddress;
import dev.chokepoint.sources.catalogue.PublishedFile;
import dev.chokepoint.sources.catalogue.PublishedForm;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "Which lists could be fetched, and what are they?"
public final class ListCatalogue {

  private final Desk desk;

  public ListCatalogue(Desk desk) {
    this.desk = desk;
  }

  /// All, by name.
  public List<CatalogueEntry> all() {
    Set<String> imported =
        new ListSources(desk).all().stream().map(SourceFacts::name).collect(Collectors.toSet());
    return desk.catalogue().sources().values().stream()
        .map(source -> entry(source, imported.contains(source.name())))
        .toList();
  }

  /// One.
  ///
  /// @throws BadRequest if there is none of that name
  public CatalogueEntry named(String name) {
    return all().stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            BadRequest.notFound(
                "the catalogue has no source \""
                    + name
                    + "\"; chokepoint source catalogue lists them"));
  }

  private static CatalogueEntry entry(CataloguedSource source, boolean imported) {
    return new CatalogueEntry(
        source.name(),
        source.title(),
        source.publisher(),
        source.page(),
        source.licence(),
        source.redistribution(),
        source.frequency(),
        source.checkedWithin(),
        source.publishedWithin(),
        source.means(),
        source.cannotTell(),
        source.forms().stream().map(ListCatalogue::form).toList(),
        imported);
  }

  private static CatalogueEntry.Form form(PublishedForm form) {
    return new CatalogueEntry.Form(
        form.format(),
        Readers.forms().containsKey(form.format()),
        form.verified(),
        form.files().stream().flatMap(ListCatalogue::addresses).toList());
  }

  /// Where a file is, and where its publisher says of which version it is.
  private static Stream<String> addresses(PublishedFile file) {
    DatasetAddress dataset = file.dataset();
    return dataset == null
        ? Stream.of(file.address())
        : Stream.of(file.address(), dataset.index().toString());
  }
}
