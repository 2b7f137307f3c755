package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.trace.PathToTell;
import java.util.List;
import java.util.Map;

/// Paths between two parties as JSON.
public final class PathJson {

  private PathJson() {}

  /// The document.
  public static Map<String, Object> of(PathToTell told) {
    return new Members()
        .put("from", told.question().from())
        .put("to", told.question().to())
        .put("longest", told.question().longest())
        .put("hubs_avoided", told.question().avoidHubs())
        .put("paths", told.paths().stream().map(path -> path(told, path)).toList())
        .put("more_of_that_length", told.answer().more())
        .put("hubs", told.answer().hubs())
        .put("links_cut", told.answer().cut())
        .put("sources", told.sources().stream().map(CaseJson::source).toList())
        .map();
  }

  private static List<Map<String, Object>> path(PathToTell told, List<PathToTell.Hop> hops) {
    return hops.stream()
        .map(hop ->
            new Members()
                .put("from", hop.from())
                .put("from_name", told.name(hop.from()))
                .put("to", hop.to())
                .put("to_name", told.name(hop.to()))
                .put("links", hop.links().stream().map(PathJson::link).toList())
                .map())
        .toList();
  }

  private static Map<String, Object> link(PathToTell.Told link) {
    return new Members()
        .put("says", link.words().text())
        .put("record", link.record())
        .put("forward", link.forward())
        .put("sources", link.sources())
        .map();
  }
}
