package dev.chokepoint.sources.un;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Elements that the reader has no place for: counted, reported once a path, and their text kept.
final class UnknownElements {

  private final Reading reading;
  private final Set<String> reported = new HashSet<>();

  UnknownElements(Reading reading) {
    this.reading = reading;
  }

  /// Keeps the text as a note of the party, under the element's name.
  void keep(Subject party, XmlElement element) {
    String text = UnText.everything(element);
    if (!text.isEmpty()) {
      party.says("notes", element.name() + ": " + text, text, List.of(element.place()));
      report(element);
    }
  }

  /// Keeps all elements inside `around` whose names are not among those known.
  void keepOthers(Subject party, XmlElement around, Set<String> known) {
    for (XmlElement child : around.children()) {
      if (!known.contains(child.name())) {
        keep(party, child);
      }
    }
  }

  /// Reports an element that belongs to no party.
  void report(XmlElement element) {
    reading.count("unknownElements");
    if (reported.add(element.path())) {
      reading
          .issues()
          .accept(
              ReadIssue.note(
                  element.place(),
                  UnText.everything(element),
                  "no such element is known here; its text is kept as a note of the party"));
    }
  }
}
