package dev.chokepoint.sources.uk.list;

import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.StatedAddress;
import dev.chokepoint.sources.record.StatedCountries;
import dev.chokepoint.sources.record.StatedDocument;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import java.util.Optional;

/// Addresses, places of birth and documents. The six lines of an address have no fixed meaning and
/// stay one line; its country is the address's alone. What the list adds to a number in words is
/// the document's description.
final class UkPieces {

  private final Reading reading;
  private final StatedCountries countries;

  UkPieces(Reading reading, StatedCountries countries) {
    this.reading = reading;
    this.countries = countries;
  }

  void read(Subject party, UkDesignation designation) {
    for (UkPiece piece : designation.pieces()) {
      switch (piece.kind()) {
        case ADDRESS -> address(party, piece);
        case BIRTHPLACE -> birth(party, piece);
        case PASSPORT ->
            document(party, piece, "Passport", "PassportNumber", "PassportAdditionalInformation");
        case NATIONAL_ID ->
            document(
                party,
                piece,
                "National identifier",
                "NationalIdentifierNumber",
                "NationalIdentifierAdditionalInformation");
        case NAME, NON_LATIN, VALUE -> {
          // Read elsewhere.
        }
      }
    }
  }

  private void address(Subject party, UkPiece piece) {
    reading.count("addresses");
    StatedAddress stated = new StatedAddress();
    for (int i = 1; i <= 6; i++) {
      StatedValue line = piece.value("AddressLine" + i);
      if (line != null) {
        stated.part(null, line.text(), line.place());
      }
    }
    StatedValue code = piece.value("AddressPostalCode");
    if (code != null) {
      stated.part("postalCode", code.text(), code.place());
    }
    StatedValue country = piece.value("AddressCountry");
    Optional<Subject> address = stated.of(party, piece.text("AddressCountry"), piece.place());
    if (address.isPresent() && country != null) {
      countries.name(address.get(), "country", country.text(), country.place());
    }
  }

  private void birth(Subject party, UkPiece piece) {
    if (!party.schema().equals("Person")) {
      piece.values().forEach((name, value) -> value.noted(party, "notes", name));
      return;
    }
    StatedValue town = piece.value("TownOfBirth");
    if (town != null) {
      town.saidOf(party, "birthPlace");
    }
    StatedValue country = piece.value("CountryOfBirth");
    if (country != null) {
      countries.name(party, "birthCountry", country.text(), country.place());
    }
  }

  private void document(
      Subject party, UkPiece piece, String type, String numberName, String wordsName) {
    reading.count("documents");
    StatedValue number = piece.value(numberName);
    StatedValue words = piece.value(wordsName);
    if (number != null) {
      Subject document =
          StatedDocument.of(
              party, type.equals("Passport"), type, number.text(), number.place(), piece.place());
      if (words != null) {
        words.saidOf(document, "description");
      }
    } else if (words != null) {
      words.noted(party, "notes", type);
    }
  }
}
