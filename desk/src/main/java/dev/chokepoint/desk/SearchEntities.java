package dev.chokepoint.desk;

import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import dev.chokepoint.vault.snapshots.text.Facets;
import dev.chokepoint.vault.snapshots.text.SearchHit;
import dev.chokepoint.vault.snapshots.text.SearchQuery;
import dev.chokepoint.vault.snapshots.text.SearchResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// "Who or what is called so?"
public final class SearchEntities {

  private final Desk desk;

  public SearchEntities(Desk desk) {
    this.desk = desk;
  }

  /// The entities that have all words of the query, best first.
  ///
  /// @throws BadRequest if fewer than one or more than 10,000 are asked for, or the query names a
  ///   field that there is not
  public SearchAnswer answer(String query, int limit) {
    return answer(SearchRequest.of(query, limit));
  }

  /// The entities that have all that is asked for, best first.
  ///
  /// @throws BadRequest if the page is empty or ends beyond the first 10,000, or the query names a
  ///   field that there is not
  public SearchAnswer answer(SearchRequest request) {
    if (request.limit() < 1 || request.limit() > SearchQuery.DEEPEST) {
      throw BadRequest.usage(
          Sentence.of("--limit is a whole number from 1 to {0}", SearchQuery.DEEPEST));
    }
    if (request.offset() < 0 || request.offset() > SearchQuery.DEEPEST - request.limit()) {
      throw BadRequest.usage(
          Sentence.of(
              "--offset is a whole number from 0, and --offset and --limit together are {0} at the most; narrow the search to see what lies beyond",
              SearchQuery.DEEPEST));
    }
    return desk.asking(() -> search(request));
  }

  private SearchAnswer search(SearchRequest request) {
    SearchQuery asked = query(request).page(request.limit(), request.offset());
    SearchResult result = desk.snapshot().search(asked);
    ListedParties listed = ListedParties.today(desk);
    return new SearchAnswer(
        request.query(),
        request.offset(),
        result.hits().stream().map(hit -> hit(hit, listed)).toList(),
        result.total(),
        result.fuzzy(),
        facets(result.facets()),
        result.emptied().stream()
            .map(emptied -> new SearchAnswer.Emptied(emptied.filter().text(), emptied.total()))
            .toList(),
        desk.snapshot().sources().stream().map(SearchEntities::searched).toList());
  }

  static SearchQuery query(SearchRequest request) {
    return SearchQuery.parse(request.query())
        .with(SearchQuery.Field.SCHEMA, request.schemata())
        .with(SearchQuery.Field.SOURCE, request.sources())
        .with(SearchQuery.Field.COUNTRY, request.countries())
        .with(SearchQuery.Field.TOPIC, request.topics())
        .with(SearchQuery.Field.SINCE, request.since());
  }

  private static SearchAnswer.Searched searched(SourceVersion version) {
    return new SearchAnswer.Searched(
        version.source().name(), version.number(), version.source().fetched());
  }

  static List<SearchAnswer.Facet> facets(Facets facets) {
    return List.of(
        facet("schema", facets.schemata()),
        facet("source", facets.sources()),
        facet("country", facets.countries()),
        facet("topic", facets.topics()),
        facet("since", facets.since()));
  }

  private static SearchAnswer.Facet facet(String field, List<Facets.Count> counts) {
    return new SearchAnswer.Facet(
        field,
        counts.stream()
            .map(count -> new SearchAnswer.Count(count.value(), count.entities()))
            .toList());
  }

  private SearchAnswer.Hit hit(SearchHit hit, ListedParties listed) {
    Schema schema = desk.model().schema(hit.schema());
    return new SearchAnswer.Hit(
        hit.id(),
        hit.schema(),
        schema == null ? hit.schema() : schema.label(),
        hit.caption(),
        hit.sources(),
        hit.countries(),
        hit.topics(),
        listed.has(hit.id(), hit.topics()),
        matched(schema, hit.matched()));
  }

  private static SearchAnswer.@Nullable Matched matched(
      @Nullable Schema schema, SearchHit.@Nullable Matched matched) {
    if (matched == null) {
      return null;
    }
    Property property = schema == null ? null : schema.property(matched.property());
    return new SearchAnswer.Matched(
        matched.property(),
        property == null ? matched.property() : property.label(),
        matched.value(),
        matched.spans().stream()
            .map(span -> new SearchAnswer.Span(span.from(), span.to()))
            .toList());
  }
}
