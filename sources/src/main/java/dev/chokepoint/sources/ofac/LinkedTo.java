package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.ofac.remarks.Parentheses;
import dev.chokepoint.sources.record.Said;
import java.util.ArrayList;
import java.util.List;

/// The free remarks of the XML forms put `Linked To: NAME` in parentheses. Taken out of them, they
/// are what the CSV form has as segments of their own.
final class LinkedTo {

  private static final String OPENING = "(Linked To: ";

  private LinkedTo() {}

  /// The remarks without the links, and the links.
  ///
  /// @param links `Linked To: NAME` each
  /// @param rest null when nothing is left
  record Parted(List<Said> links, RemarkText rest) {}

  static Parted part(Said remarks) {
    List<Said> links = new ArrayList<>();
    String text = remarks.text();
    int open = text.indexOf(OPENING);
    int end = open < 0 ? -1 : Parentheses.closing(text, open);
    if (end < 0) {
      return new Parted(links, new RemarkText(remarks, null));
    }
    StringBuilder rest = new StringBuilder();
    int from = 0;
    while (open >= 0 && end >= 0) {
      rest.append(text, from, open).append("; ");
      links.add(remarks.part(open + 1, end));
      from = end + 1;
      open = text.indexOf(OPENING, from);
      end = open < 0 ? -1 : Parentheses.closing(text, open);
    }
    rest.append(text.substring(from));
    // Characters have moved, so that only the whole is still a place.
    return new Parted(links, new RemarkText(new Said(rest.toString(), remarks.places()), null));
  }
}
