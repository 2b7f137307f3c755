package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.ofac.remarks.Remark.Fact;
import dev.chokepoint.sources.ofac.remarks.RemarkDate;
import dev.chokepoint.sources.ofac.remarks.Segment;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Labelled facts go to the property that the table gives for the kind of party; where it gives
/// none, the segment is kept as a note.
final class Facts {

  /// A range that is longer says too little about any one year.
  private static final int LONGEST_RANGE = 10;

  private final PartyIndex index;
  private final CountryNames countries;

  Facts(PartyIndex index, CountryNames countries) {
    this.index = index;
    this.countries = countries;
  }

  void read(Listed listed, Fact fact, Segment segment, List<Locator> places) {
    String ofListing = fact.type().sanctionProperty();
    String property = ofListing == null ? fact.type().property(listed.kind()) : ofListing;
    Subject subject = ofListing == null ? listed.party() : listed.sanction();
    if (property == null) {
      subject.says("notes", segment.text(), places);
      return;
    }
    String value = fact.value();
    switch (fact.type().form()) {
      case TEXT -> subject.says(property, value, places);
      case GENDER -> subject.says(property, value.toLowerCase(Locale.ROOT), value, places);
      case COUNTRY -> country(subject, property, value, segment, places);
      case PLACE -> place(subject, property, value, places);
      case PARTY -> party(subject, property, value, segment, places);
      case DATE -> date(subject, property, value, segment, places);
    }
  }

  private void country(
      Subject subject, String property, String name, Segment segment, List<Locator> places) {
    Optional<String> code = countries.code(name);
    if (code.isPresent()) {
      subject.says(property, code.get(), segment.text(), places);
    } else {
      subject.says("notes", segment.text(), places);
    }
  }

  private void place(Subject subject, String property, String place, List<Locator> places) {
    subject.says(property, place, places);
    countries
        .codeAtEnd(place)
        .ifPresent(code -> subject.follows("birthCountry", code, place, places));
  }

  private void party(
      Subject subject, String property, String name, Segment segment, List<Locator> places) {
    index
        .entryNamed(name)
        .filter(entry -> index.kind(entry).isLegalEntity())
        .ifPresentOrElse(
            entry -> subject.follows(property, OfacId.party(entry), name, places),
            () -> subject.says("notes", segment.text(), places));
  }

  /// FollowTheMoney has no range of dates: each year of a short range is a date that follows from
  /// it, and the range itself is kept as a note.
  private static void date(
      Subject subject, String property, String text, Segment segment, List<Locator> places) {
    RemarkDate date = RemarkDate.parse(text).orElseThrow();
    Optional<String> single = date.single();
    if (single.isPresent()) {
      subject.says(property, single.get(), segment.text(), places);
      return;
    }
    subject.says("notes", segment.text(), places);
    if (date.lastYear() - date.firstYear() < LONGEST_RANGE) {
      for (int year = date.firstYear(); year <= date.lastYear(); year++) {
        subject.follows(property, Integer.toString(year), segment.text(), places);
      }
    }
  }
}
