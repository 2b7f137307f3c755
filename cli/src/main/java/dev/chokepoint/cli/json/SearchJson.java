package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.SearchAnswer;
import java.util.Map;

/// What a search found, as JSON.
public final class SearchJson {

  private SearchJson() {}

  public static Map<String, Object> of(SearchAnswer answer) {
    return new Members()
        .put("query", answer.query())
        .put("total", answer.total())
        .put("approximate", answer.approximate())
        .put("sources_searched", answer.sources())
        .put("hits", answer.hits().stream().map(SearchJson::hit).toList())
        .map();
  }

  private static Map<String, Object> hit(SearchAnswer.Hit hit) {
    return new Members()
        .put("id", hit.id())
        .put("schema", hit.schema())
        .put("caption", hit.caption())
        .put("sources", hit.sources())
        .put("matched_property", hit.matchedProperty())
        .put("matched_value", hit.matchedValue())
        .map();
  }
}
