package dev.chokepoint.sources.eu.fsf;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.StatedCountries;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.record.UnknownMembers;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What entries become, whichever form they were read from.
final class FsfEntries {

  private final Reading reading;
  private final UnknownMembers unknown;
  private final FsfListing listing;
  private final FsfNames names;
  private final FsfPlaces places;
  private final FsfDocuments documents;
  private final Set<String> ids = new HashSet<>();

  FsfEntries(Reading reading, UnknownMembers unknown) {
    this.reading = reading;
    this.unknown = unknown;
    StatedCountries countries = new StatedCountries(reading.issues());
    StatedDates dates = new StatedDates(reading.issues());
    this.listing = new FsfListing(dates);
    this.names = new FsfNames(reading);
    this.places = new FsfPlaces(reading, countries);
    this.documents = new FsfDocuments(reading, countries, dates);
  }

  void read(FsfEntry entry) {
    Optional<String> id = entry.id();
    if (id.isEmpty()) {
      reading
          .issues()
          .accept(
              ReadIssue.rejected(
                  entry.place(),
                  entry.text(FsfKind.NAME, "wholeName"),
                  "the entry has neither an EU reference number nor a logical id"));
      return;
    }
    Optional<String> schema = entry.schema();
    boolean again = !ids.add(id.get());
    if (again) {
      reading
          .issues()
          .accept(
              ReadIssue.note(
                  entry.place(),
                  id.get(),
                  "an entry of this number stood before; what both say is kept of one party"));
    } else {
      reading.count(
          schema.isEmpty() ? "otherParties" : schema.get().equals("Person") ? "persons" : "bodies");
    }
    if (schema.isEmpty()) {
      reading
          .issues()
          .accept(
              ReadIssue.note(
                  entry.place(), id.get(), "unknown type of subject; kept as a LegalEntity"));
    }
    RecordStatements statements = new RecordStatements(reading.maker());
    Subject party = statements.entity(id.get(), schema.orElse("LegalEntity"), entry.place());
    listing.read(party, entry);
    boolean named = again;
    for (FsfItem item : entry.items()) {
      named |= item(party, item, named);
    }
    party.keeps(context(entry), entry.place());
    if (!named) {
      reading.issues().accept(ReadIssue.note(entry.place(), id.get(), "the entry has no name"));
    }
    statements.sendTo(reading.statements());
  }

  /// @return whether the piece gave the party its name
  private boolean item(Subject party, FsfItem item, boolean named) {
    switch (item.kind()) {
      case NAME -> {
        return names.read(party, item, named);
      }
      case ADDRESS -> places.address(party, item);
      case BIRTH -> places.birth(party, item);
      case CITIZENSHIP -> places.citizenship(party, item);
      case IDENTIFICATION -> documents.read(party, item);
      case ENTITY, REGULATION, SUBJECT_TYPE -> {
        // Read with the listing.
      }
    }
    return false;
  }

  /// What no property takes: languages, numbers inside the publisher's system, the acts that
  /// brought a name or an address, and whatever is not known.
  private Map<String, String> context(FsfEntry entry) {
    Map<String, String> context = new LinkedHashMap<>();
    for (FsfItem item : entry.items()) {
      String number = item.text("logicalId");
      String of = item.kind().element() + (number.isEmpty() ? "" : " " + number);
      item.others(item.kind().told())
          .forEach((name, value) -> {
            context.putIfAbsent(of + " " + name, value.text());
            if (!item.kind().knows(name)) {
              unknown.add(item.kind().element() + " " + name, value.text(), value.place());
            }
          });
    }
    return context;
  }
}
