package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import java.util.List;

/// What a file says, and where.
///
/// @param text as the file has it, or put together of several places as OFAC's CSV form puts it
/// @param places at least one
record Said(String text, List<Locator> places) {

  Said {
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("said nowhere: " + text);
    }
  }

  Said(String text, Locator place) {
    this(text, List.of(place));
  }

  /// The characters `from` up to `to` of the text; their place is exact where the text has one.
  Said part(int from, int to) {
    String part = text.substring(from, to);
    return places.size() == 1
        ? new Said(part, places.getFirst().at(from, to))
        : new Said(part, places);
  }
}
