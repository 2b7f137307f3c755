package dev.chokepoint.sources.csl;

import dev.chokepoint.sources.ContentHash;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Subject;

/// Addresses. That a party has an address in a country does not make it a party of that country.
final class CslAddresses {

  private final Reading reading;
  private final CslCountries countries;

  CslAddresses(Reading reading, CslCountries countries) {
    this.reading = reading;
    this.countries = countries;
  }

  /// The list numbers no address: one is its whole text.
  Subject of(CslRecord.Address said, RecordStatements statements) {
    Subject address =
        new Subject(statements, "csl-addr-" + ContentHash.of(said.full().text()), "Address")
            .exists(said.full().places());
    address.says("full", said.full().text(), said.full().places());
    said.parts().forEach((property, part) -> address.says(property, part.text(), part.places()));
    if (said.country() != null) {
      countries.say(address, "country", said.country());
    }
    reading.count("addresses");
    return address;
  }
}
