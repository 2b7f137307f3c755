package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.Said;
import java.util.List;

/// What a form says of the listing of an entry. All but the programmes only the ADVANCED form says.
///
/// @param id OFAC's number of the entry
/// @param programmes codes
/// @param lists names of the lists that the entry stands on; empty where the form does not say
/// @param dates when it was listed, ISO 8601
/// @param legalBases names of orders and acts
/// @param measures what the listing does, in OFAC's words
/// @param comments and events other than the listing
record OfacListing(
    Said id,
    Locator place,
    List<Said> programmes,
    List<Said> lists,
    List<Said> dates,
    List<Said> legalBases,
    List<Said> measures,
    List<Said> comments) {

  OfacListing {
    programmes = List.copyOf(programmes);
    lists = List.copyOf(lists);
    dates = List.copyOf(dates);
    legalBases = List.copyOf(legalBases);
    measures = List.copyOf(measures);
    comments = List.copyOf(comments);
  }

  static OfacListing of(Said id, Locator place, List<Said> programmes) {
    return new OfacListing(
        id, place, programmes, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
