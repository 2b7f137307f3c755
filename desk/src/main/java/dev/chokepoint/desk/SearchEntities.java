package dev.chokepoint.desk;

import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.vault.snapshots.text.SearchHit;
import dev.chokepoint.vault.snapshots.text.SearchQuery;
import dev.chokepoint.vault.snapshots.text.SearchResult;
import java.util.List;

/// "Who or what is called so?"
public final class SearchEntities {

  private final Desk desk;

  public SearchEntities(Desk desk) {
    this.desk = desk;
  }

  /// The entities that have all words of the query, best first.
  ///
  /// @throws BadRequest if fewer than one or more than 10,000 are asked for
  public SearchAnswer answer(String query, int limit) {
    if (limit < 1 || limit > SearchQuery.DEEPEST) {
      throw BadRequest.usage("--limit is a whole number from 1 to " + SearchQuery.DEEPEST);
    }
    return desk.asking(() -> search(query, limit));
  }

  private SearchAnswer search(String query, int limit) {
    SearchResult result = desk.snapshot().search(SearchQuery.parse(query).page(limit, 0));
    List<String> sources = desk.snapshot().sources().stream().map(v -> v.source().name()).toList();
    return new SearchAnswer(
        query,
        result.hits().stream().map(this::hit).toList(),
        result.total(),
        result.fuzzy(),
        sources);
  }

  private SearchAnswer.Hit hit(SearchHit hit) {
    Schema schema = desk.model().schema(hit.schema());
    SearchHit.Matched matched = hit.matched();
    return new SearchAnswer.Hit(
        hit.id(),
        hit.schema(),
        schema == null ? hit.schema() : schema.label(),
        hit.caption(),
        hit.sources(),
        matched == null ? null : matched.property(),
        matched == null ? null : matched.value());
  }
}
