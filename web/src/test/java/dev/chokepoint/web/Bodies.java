package dev.chokepoint.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.jr.ob.JSON;

/// Bodies of requests.
final class Bodies {

  private Bodies() {}

  /// A batch of one query, under the key `q`.
  static String one(String schema, Map<String, ?> properties) {
    return JSON.std.asString(Map.of("queries", Map.of("q", query(schema, properties))));
  }

  static Map<String, Object> query(String schema, Map<String, ?> properties) {
    return Map.of("schema", schema, "properties", properties);
  }

  /// A batch of so many like queries, under the keys `q0`, `q1` ...
  static String many(int count, String schema, Map<String, ?> properties) {
    Map<String, Object> queries = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      queries.put("q" + i, query(schema, properties));
    }
    return JSON.std.asString(Map.of("queries", queries));
  }

  static List<Object> ids(Reply reply, String path) {
    return reply.listAt(path).stream()
        .<Object>map(each -> each instanceof Map<?, ?> map ? String.valueOf(map.get("id")) : "")
        .toList();
  }
}
