package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.SearchAnswer;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a search found, as JSON.
public final class SearchJson {

  private SearchJson() {}

  public static Map<String, Object> of(SearchAnswer answer) {
    Map<String, Object> facets = new LinkedHashMap<>();
    answer
        .facets()
        .forEach(facet ->
            facets.put(facet.field(), facet.counts().stream().map(SearchJson::count).toList()));
    return new Members()
        .put("query", answer.query())
        .put("offset", answer.offset())
        .put("total", answer.total())
        .put("approximate", answer.approximate())
        .put(
            "sources_searched",
            answer.searched().stream().map(SearchAnswer.Searched::name).toList())
        .put("searched", answer.searched().stream().map(SearchJson::searched).toList())
        .put("hits", answer.hits().stream().map(SearchJson::hit).toList())
        .put("facets", facets)
        .put("emptied_by", answer.emptied().stream().map(SearchJson::emptied).toList())
        .map();
  }

  private static Map<String, Object> count(SearchAnswer.Count count) {
    return new Members().put("value", count.value()).put("entities", count.entities()).map();
  }

  private static Map<String, Object> emptied(SearchAnswer.Emptied emptied) {
    return new Members()
        .put("condition", emptied.condition())
        .put("total_without", emptied.total())
        .map();
  }

  private static Map<String, Object> searched(SearchAnswer.Searched source) {
    return new Members()
        .put("source", source.name())
        .put("version", source.version())
        .put("fetched", source.fetched().toString())
        .map();
  }

  private static Map<String, Object> hit(SearchAnswer.Hit hit) {
    SearchAnswer.Matched matched = hit.matched();
    return new Members()
        .put("id", hit.id())
        .put("schema", hit.schema())
        .put("schema_label", hit.schemaLabel())
        .put("caption", hit.caption())
        .put("sources", hit.sources())
        .put("countries", hit.countries())
        .put("topics", hit.topics())
        .put("listed", hit.listed())
        .put("matched_property", matched == null ? null : matched.property())
        .put("matched_value", matched == null ? null : matched.value())
        .put(
            "matched_spans",
            matched == null ? null : matched.spans().stream().map(SearchJson::span).toList())
        .map();
  }

  private static Map<String, Object> span(SearchAnswer.Span span) {
    return new Members().put("from", span.from()).put("to", span.to()).map();
  }
}
