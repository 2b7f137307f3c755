package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.XmlElement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one `SanctionsEntry` says.
final class AdvancedListing {

  private static final String PROGRAM = "Program";
  private static final String CREATED = "Created";

  private final ReferenceValues values;
  private final List<Said> programmes = new ArrayList<>();
  private final List<Said> dates = new ArrayList<>();
  private final List<Said> legalBases = new ArrayList<>();
  private final List<Said> measures = new ArrayList<>();
  private final List<Said> comments = new ArrayList<>();

  private AdvancedListing(ReferenceValues values) {
    this.values = values;
  }

  static OfacListing of(XmlElement entry, Said id, ReferenceValues values) {
    AdvancedListing listing = new AdvancedListing(values);
    entry.children("EntryEvent").forEach(listing::event);
    entry.children("SanctionsMeasure").forEach(listing::measure);
    List<Said> lists =
        list(entry, values).map(name -> new Said(name, entry.place())).stream().toList();
    return new OfacListing(
        id,
        entry.place(),
        listing.programmes,
        lists,
        listing.dates,
        listing.legalBases,
        listing.measures,
        listing.comments);
  }

  /// Name of the list that the entry stands on.
  static Optional<String> list(XmlElement entry, ReferenceValues values) {
    return values.text("List", entry, "ListID");
  }

  private void event(XmlElement event) {
    String type = values.text("EntryEventType", event, "EntryEventTypeID").orElse("Event");
    Optional<LocalDate> day = event.child("Date").flatMap(AdvancedDates::day);
    day.ifPresent(date -> {
      if (type.equals(CREATED)) {
        dates.add(new Said(date.toString(), event.place()));
      } else {
        comments.add(new Said(type + ": " + date, event.place()));
      }
    });
    values
        .text("LegalBasis", event, "LegalBasisID")
        .filter(text -> !text.isEmpty() && !text.equals("Unknown"))
        .ifPresent(text -> legalBases.add(new Said(text, event.place())));
    ElementText.of(event, "Comment").ifPresent(text -> comments.add(new Said(text, event.place())));
  }

  private void measure(XmlElement measure) {
    String type = values.text("SanctionsType", measure, "SanctionsTypeID").orElse(PROGRAM);
    Optional<String> comment = ElementText.of(measure, "Comment");
    if (type.equals(PROGRAM)) {
      comment.ifPresent(code -> programmes.add(new Said(code, measure.place())));
    } else {
      String words = comment.map(text -> type + ": " + text).orElse(type);
      measures.add(new Said(words, measure.place()));
    }
  }
}
