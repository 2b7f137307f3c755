package dev.chokepoint.sources.record;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import java.util.LinkedHashMap;
import java.util.Map;

/// Columns, attributes or members that a reader has no place for: each is reported once, with how
/// many values it had. The caller keeps their texts. Counted as `unknownMembers`.
///
/// Of the first [#NAMES] names only; what a file makes up beyond them is counted in one sum.
public final class UnknownMembers implements AutoCloseable {

  private static final int NAMES = 1_000;

  private final Reading reading;
  private final String kind;
  private final Map<String, Seen> seen = new LinkedHashMap<>();

  /// The values under one name: the first, and how many.
  private static final class Seen {
    private final Locator first;
    private final String text;
    private long count;

    Seen(Locator first, String text) {
      this.first = first;
      this.text = text;
    }
  }

  /// @param kind what they are: `column`, `attribute`, `member`
  public UnknownMembers(Reading reading, String kind) {
    this.reading = reading;
    this.kind = kind;
  }

  /// Counts a value under a name that is not known.
  public void add(String name, String text, Locator place) {
    reading.count("unknownMembers");
    if (seen.containsKey(name) || seen.size() < NAMES) {
      seen.computeIfAbsent(name, first -> new Seen(place, text)).count++;
    }
  }

  /// Reports each name with its count; to be done even where the file breaks off.
  @Override
  public void close() {
    seen.forEach((name, each) ->
        reading
            .issues()
            .accept(
                ReadIssue.note(
                    each.first,
                    each.text,
                    "no "
                        + kind
                        + " \""
                        + name
                        + "\" is known here ("
                        + each.count
                        + " in the file); the text is kept with the record")));
    seen.clear();
  }
}
