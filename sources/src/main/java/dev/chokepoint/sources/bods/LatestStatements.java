package dev.chokepoint.sources.bods;

import dev.chokepoint.sources.json.JsonRecord;
import java.util.HashMap;
import java.util.Map;

/// Which of the statements about a record is the latest: by its date, and of those of one date the
/// last in the order of the files.
final class LatestStatements {

  private record Latest(String date, int number) {}

  private final Map<String, Latest> latest = new HashMap<>();
  private final Map<String, Integer> met = new HashMap<>();
  private final Map<String, Integer> asked = new HashMap<>();

  /// Takes note of a statement, in the first reading.
  void note(JsonRecord statement) {
    String id = statement.text("recordId");
    if (!id.isEmpty()) {
      int number = met.merge(id, 1, Integer::sum);
      String date = statement.text("statementDate");
      Latest known = latest.get(id);
      if (known == null || date.compareTo(known.date()) >= 0) {
        latest.put(id, new Latest(date, number));
      }
    }
  }

  /// Whether the statement is its record's latest; to be asked once for each, in the same order.
  boolean isLatest(JsonRecord statement) {
    String id = statement.text("recordId");
    int number = asked.merge(id, 1, Integer::sum);
    Latest known = latest.get(id);
    return known == null || known.number() == number;
  }
}
