package dev.chokepoint.sources.uk.list;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.StatedCountries;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.xml.UnknownElements;
import java.util.HashSet;
import java.util.Set;

/// What designations become, whichever form they were read from.
final class UkDesignations {

  private final Reading reading;
  private final UnknownElements unknown;
  private final UkListing listing;
  private final UkNames names;
  private final UkPieces pieces;
  private final UkDetails details;
  private final Set<String> ids = new HashSet<>();

  UkDesignations(Reading reading, UnknownElements unknown) {
    this.reading = reading;
    this.unknown = unknown;
    StatedCountries countries = new StatedCountries(reading.issues());
    StatedDates dates = new StatedDates(reading.issues());
    this.listing = new UkListing(dates);
    this.names = new UkNames(reading);
    this.pieces = new UkPieces(reading, countries);
    this.details = new UkDetails(reading, countries, dates);
  }

  void read(UkDesignation designation) {
    String id = designation.text("UniqueID");
    if (id.isEmpty()) {
      reading
          .issues()
          .accept(
              ReadIssue.rejected(designation.place(), null, "the designation has no unique id"));
      return;
    }
    String type = designation.text("IndividualEntityShip");
    String schema = schema(type);
    if (!ids.add(id)) {
      reading
          .issues()
          .accept(
              ReadIssue.note(
                  designation.place(),
                  id,
                  "a designation of this id stood before; what both say is kept of one party"));
    } else {
      count(designation, schema, type);
    }
    RecordStatements statements = new RecordStatements(reading.maker());
    Subject party = statements.entity("uk-" + id, schema, designation.place());
    Subject sanction = statements.entity("uk-" + id + "-sanction", "Sanction", designation.place());
    names.read(party, designation);
    listing.read(party, sanction, designation);
    pieces.read(party, designation);
    details.read(party, designation);
    designation.unknown().forEach(element -> unknown.keep(party, element));
    party.keeps(designation.context(), designation.place());
    statements.sendTo(reading.statements());
  }

  private void count(UkDesignation designation, String schema, String type) {
    switch (schema) {
      case "Person" -> reading.count("individuals");
      case "Organization" -> reading.count("entities");
      case "Vessel" -> reading.count("ships");
      default -> {
        reading.count("otherParties");
        reading
            .issues()
            .accept(
                ReadIssue.note(designation.place(), type, "unknown type; kept as a LegalEntity"));
      }
    }
  }

  private static String schema(String type) {
    return switch (type) {
      case "Individual" -> "Person";
      case "Entity" -> "Organization";
      case "Ship" -> "Vessel";
      default -> "LegalEntity";
    };
  }
}
