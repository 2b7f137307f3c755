package dev.chokepoint.sources.components;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.table.TableRow;
import java.util.LinkedHashMap;
import java.util.Map;

/// Ids that stand on several rows. Of the first [#LIMIT] ids only; of further ones repeats are not
/// noticed, and cost nothing but the remark.
final class RepeatedComponents {

  private static final int LIMIT = 1_000_000;

  private final Reading reading;
  private final Map<String, Rows> rows = new LinkedHashMap<>();

  /// The rows of one id.
  private static final class Rows {
    private final Locator first;
    private final int content;
    private long count = 1;
    private boolean alike = true;

    Rows(Locator first, int content) {
      this.first = first;
      this.content = content;
    }
  }

  RepeatedComponents(Reading reading) {
    this.reading = reading;
  }

  void see(String id, TableRow row) {
    Rows known = rows.get(id);
    if (known != null) {
      known.count++;
      known.alike &= known.content == row.cells().hashCode();
      reading.count("repeatedRows");
      return;
    }
    reading.count("components");
    if (rows.size() < LIMIT) {
      rows.put(id, new Rows(row.at("component_id"), row.cells().hashCode()));
    }
  }

  /// Remarks on each id that was repeated.
  void end() {
    rows.forEach((id, seen) -> {
      if (seen.count > 1) {
        reading
            .issues()
            .accept(
                ReadIssue.note(
                    seen.first,
                    id,
                    "the component stands on "
                        + seen.count
                        + " rows"
                        + (seen.alike
                            ? " that say the same, which may be a slip of the table"
                            : " that do not say the same; all is kept")));
      }
    });
  }
}
