package dev.chokepoint.sources.uk.list;

import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.sources.ContentHash;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.LabelledNumbers;
import dev.chokepoint.sources.record.StatedCountries;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Single values: dates of birth, nationalities, positions, registration numbers, what is known of
/// a ship. One that the party's schema has no property for is a note.
///
/// Parents, subsidiaries, owners and operators are names in words and nothing more: each becomes a
/// `LegalEntity` of that name, tied to the party by an `UnknownLink` whose role is the list's word.
final class UkDetails {

  private static final Map<String, String> PROPERTIES =
      Map.ofEntries(
          Map.entry("OtherInformation", "notes"),
          Map.entry("Title", "title"),
          Map.entry("PhoneNumber", "phone"),
          Map.entry("EmailAddress", "email"),
          Map.entry("Website", "website"),
          Map.entry("Position", "position"),
          Map.entry("BusinessRegistrationNumber", "registrationNumber"),
          Map.entry("TypeOfEntity", "legalForm"),
          Map.entry("IMONumber", "imoNumber"),
          Map.entry("TypeOfShip", "type"),
          Map.entry("TonnageOfShip", "tonnage"));

  private static final Map<String, String> LINKS =
      Map.of(
          "ParentCompany", "Parent company",
          "Subsidiary", "Subsidiary",
          "CurrentOwnerOperator", "Current owner or operator",
          "PreviousOwnerOperator", "Previous owner or operator");

  /// Said of the listing, or told by the schema.
  private static final Set<String> ELSEWHERE =
      Set.of(
          "LastUpdated",
          "DateDesignated",
          "UniqueID",
          "OFSIGroupID",
          "UNReferenceNumber",
          "RegimeName",
          "IndividualEntityShip",
          "DesignationSource",
          "SanctionsImposed",
          "UKStatementofReasons",
          UkElements.INDICATOR);

  private final Reading reading;
  private final StatedCountries countries;
  private final StatedDates dates;

  UkDetails(Reading reading, StatedCountries countries, StatedDates dates) {
    this.reading = reading;
    this.countries = countries;
    this.dates = dates;
  }

  void read(Subject party, UkDesignation designation) {
    for (UkPiece piece : designation.pieces()) {
      if (piece.kind() == UkPiece.Kind.VALUE) {
        piece.values().forEach((name, value) -> value(party, name, value));
      }
    }
  }

  private void value(Subject party, String name, StatedValue value) {
    if (ELSEWHERE.contains(name)) {
      return;
    }
    String role = LINKS.get(name);
    if (role != null) {
      link(party, role, value);
      return;
    }
    switch (name) {
      case "DOB" -> date(party, "birthDate", name, value);
      case "YearBuilt" -> date(party, "buildDate", name, value);
      case "Nationality" -> country(party, "nationality", name, value);
      case "CurrentBelievedFlagOfShip" -> country(party, "flag", name, value);
      case "PreviousFlag" -> country(party, "pastFlags", name, value);
      case "Gender" -> gender(party, value);
      default -> {
        String property = PROPERTIES.getOrDefault(name, "");
        if (has(party, property)) {
          value.saidOf(party, property);
          numbers(party, property, value);
        } else {
          value.noted(party, "notes", name);
        }
      }
    }
  }

  private void numbers(Subject party, String property, StatedValue value) {
    if (property.equals("registrationNumber") || property.equals("notes")) {
      for (LabelledNumbers.Found found : LabelledNumbers.in(value.text())) {
        if (has(party, found.property())) {
          party.follows(found.property(), found.number(), value.original(), value.place());
        }
      }
    }
  }

  private void date(Subject party, String property, String name, StatedValue value) {
    if (has(party, property)) {
      dates.say(party, property, value.text(), "notes", name, value.place());
    } else {
      value.noted(party, "notes", name);
    }
  }

  private void country(Subject party, String property, String name, StatedValue value) {
    if (has(party, property)) {
      countries.name(party, property, value.text(), value.place());
    } else {
      value.noted(party, "notes", name);
    }
  }

  private void gender(Subject party, StatedValue value) {
    if (has(party, "gender")) {
      party.says("gender", value.text().toLowerCase(Locale.ROOT), value.original(), value.place());
    } else {
      value.noted(party, "notes", "Gender");
    }
  }

  private static void link(Subject party, String role, StatedValue named) {
    String hash = ContentHash.of(role, named.text());
    Subject other =
        party.statements().entity(party.id() + "-named-" + hash, "LegalEntity", named.place());
    named.saidOf(other, "name");
    Subject link =
        party.statements().entity(party.id() + "-link-" + hash, "UnknownLink", named.place());
    link.says("subject", other.id(), named.place());
    link.says("object", party.id(), named.place());
    link.says("role", role, named.place());
  }

  private boolean has(Subject party, String property) {
    return !property.isEmpty()
        && StatementMaker.typeOf(reading.maker().model(), party.schema(), property) != null;
  }
}
