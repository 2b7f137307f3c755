package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import dev.chokepoint.sources.reference.UnknownCountries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Addresses.
///
/// In the CSV form city, state, province and postal code share one cell without a fixed order. It
/// is taken for a city only when it holds neither a digit nor a comma; the whole always stands in
/// `full`. The country is the address's own; that a party has an address there does not make it a
/// party of that country.
final class Addresses {

  private static final String REGION = "Region: ";
  private static final Pattern ONLY_A_CITY = Pattern.compile("[^\\d,]+");

  private final CountryNames countries;
  private final UnknownCountries unknown;

  Addresses(CountryNames countries, UnknownCountries unknown) {
    this.countries = countries;
    this.unknown = unknown;
  }

  /// Rows with nothing in them, which OFAC writes for entries without an address, make no address.
  void read(Subject party, OfacAddress said) {
    List<String> parts = new ArrayList<>();
    List<Locator> places = new ArrayList<>();
    add(parts, places, said.street());
    add(parts, places, said.locality());
    add(parts, places, said.country());
    if (parts.isEmpty() && said.remarks() == null) {
      return;
    }
    Subject address =
        party.statements().entity(OfacId.address(said.number()), "Address", said.place());
    party.says("addressEntity", address.id(), said.place());
    if (!parts.isEmpty()) {
      address.says("full", String.join(", ", parts), places);
    }
    text(address, "street", said.street());
    city(address, said);
    text(address, "state", said.parts().state());
    text(address, "postalCode", said.parts().postalCode());
    text(address, "region", said.parts().region());
    country(address, said.country());
    text(address, "remarks", said.remarks());
  }

  private static void add(List<String> parts, List<Locator> places, @Nullable Said said) {
    if (said != null) {
      parts.add(said.text().strip());
      places.addAll(said.places());
    }
  }

  private static void city(Subject address, OfacAddress said) {
    Said city = said.parts().city();
    Said locality = said.locality();
    if (city != null) {
      text(address, "city", city);
    } else if (said.parts().equals(OfacAddress.Parts.NONE)
        && locality != null
        && ONLY_A_CITY.matcher(locality.text()).matches()) {
      text(address, "city", locality);
    }
  }

  private void country(Subject address, @Nullable Said said) {
    if (said == null) {
      return;
    }
    String name = said.text();
    if (name.startsWith(REGION)) {
      address.says("region", name.substring(REGION.length()), name, said.places());
    }
    Optional<String> code = countries.code(name);
    if (code.isPresent()) {
      address.says("country", code.get(), name, said.places());
    } else if (!countries.knows(name)) {
      unknown.report(name, said.places().getFirst());
    }
  }

  private static void text(Subject address, String property, @Nullable Said said) {
    if (said != null) {
      address.says(property, said.text(), said.places());
    }
  }
}
