package dev.chokepoint.sources.xml;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Elements that a reader has no place for: their text is kept, and each path is reported once,
/// with how many there were. Counted as `unknownElements`.
///
/// Of the first [#PATHS] paths only; a list has a few dozen, and what a file makes up beyond them
/// is kept and counted but not reported path by path.
public final class UnknownElements implements AutoCloseable {

  private static final int PATHS = 1_000;

  private final Reading reading;
  private final Map<String, Seen> seen = new LinkedHashMap<>();

  /// The elements of one path: the first, and how many.
  private static final class Seen {
    private final Locator first;
    private final String text;
    private long count;

    Seen(Locator first, String text) {
      this.first = first;
      this.text = text;
    }
  }

  public UnknownElements(Reading reading) {
    this.reading = reading;
  }

  /// Keeps the text as a note of the party, under the element's name.
  public void keep(Subject party, XmlElement element) {
    String text = ElementText.everything(element);
    if (!text.isEmpty()) {
      party.says("notes", element.name() + ": " + text, text, List.of(element.place()));
      report(element);
    }
  }

  /// Keeps all elements inside `around` whose names are not among those known.
  public void keepOthers(Subject party, XmlElement around, Set<String> known) {
    for (XmlElement child : around.children()) {
      if (!known.contains(child.name())) {
        keep(party, child);
      }
    }
  }

  /// Counts an element that belongs to no party, or whose text the caller has kept.
  public void report(XmlElement element) {
    reading.count("unknownElements");
    String path = element.path();
    if (seen.containsKey(path) || seen.size() < PATHS) {
      seen.computeIfAbsent(
              path, first -> new Seen(element.place(), ElementText.everything(element)))
          .count++;
    }
  }

  /// Reports each path with its count; to be done even where the file breaks off.
  @Override
  public void close() {
    seen.values()
        .forEach(each ->
            reading
                .issues()
                .accept(
                    ReadIssue.note(
                        each.first,
                        each.text,
                        "no such element is known here ("
                            + each.count
                            + " in the file); where it belongs to a party its text is kept as a"
                            + " note")));
    seen.clear();
  }
}
