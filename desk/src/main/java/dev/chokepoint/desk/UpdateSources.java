package dev.chokepoint.desk;

import dev.chokepoint.sources.catalogue.Catalogue;
import dev.chokepoint.sources.catalogue.CataloguedSource;
import dev.chokepoint.sources.catalogue.PublishedForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// "Is what I hold still what is published?": fetches lists from their publishers, and imports what
/// changed. One that fails keeps the version that stands and does not hinder the others.
public final class UpdateSources {

  private final Desk desk;
  private final Fetching fetching;

  /// @param fetching stays the caller's to close
  public UpdateSources(Desk desk, Fetching fetching) {
    this.desk = desk;
    this.fetching = fetching;
  }

  /// Fetches them one after the other.
  ///
  /// @throws BadRequest if a name or a form is not in the catalogue, or there is nothing to fetch
  public UpdateAnswer answer(UpdateRequest request, UpdateProgress progress) {
    Map<String, SourceFacts> standing = standing();
    List<Wanted> wanted = wanted(request, standing);
    List<UpdateAnswer.Updated> done = new ArrayList<>();
    for (Wanted each : wanted) {
      progress.source(each.source().name(), done.size() + 1, wanted.size());
      UpdateAnswer.Updated updated =
          new UpdateOneSource(desk, fetching, request, each)
              .answer(Optional.ofNullable(standing.get(each.source().name())), progress);
      done.add(updated);
      progress.done(updated);
      if (Thread.currentThread().isInterrupted()) {
        break;
      }
    }
    return new UpdateAnswer(done);
  }

  /// A list, and the form in which it is wanted.
  record Wanted(CataloguedSource source, PublishedForm form) {}

  private Map<String, SourceFacts> standing() {
    Map<String, SourceFacts> byName = new TreeMap<>();
    new ListSources(desk).all().forEach(facts -> byName.put(facts.name(), facts));
    return byName;
  }

  private List<Wanted> wanted(UpdateRequest request, Map<String, SourceFacts> standing) {
    Catalogue catalogue = desk.catalogue();
    List<String> names =
        request.names().isEmpty()
            ? standing.keySet().stream().filter(catalogue.sources()::containsKey).toList()
            : request.names();
    if (names.isEmpty()) {
      throw BadRequest.notFound(
          "no imported source is in the catalogue; name one to fetch it, chokepoint source"
              + " catalogue lists them");
    }
    List<Wanted> wanted = new ArrayList<>();
    for (String name : names) {
      CataloguedSource source =
          catalogue
              .named(name)
              .orElseThrow(() ->
                  BadRequest.notFound(
                      "the catalogue has no source \""
                          + name
                          + "\"; chokepoint source catalogue lists them"));
      wanted.add(new Wanted(source, form(source, request, standing.get(name))));
    }
    return wanted;
  }

  private static PublishedForm form(
      CataloguedSource source, UpdateRequest request, @Nullable SourceFacts standing) {
    if (request.form().isPresent()) {
      return source
          .form(request.form().get())
          .orElseThrow(() ->
              BadRequest.usage(
                  source.name()
                      + " is published as "
                      + String.join(
                          ", ", source.forms().stream().map(PublishedForm::format).toList())
                      + ", not as "
                      + request.form().get()));
    }
    Optional<PublishedForm> asBefore =
        standing == null ? Optional.empty() : source.form(standing.format());
    return asBefore.orElseGet(() ->
        source.forms().stream()
            .filter(form -> Readers.forms().containsKey(form.format()))
            .findFirst()
            .orElse(source.first()));
  }
}
