package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import dev.chokepoint.sources.reference.UnknownCountries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The columns of an address.
///
/// City, state, province and postal code share one cell without a fixed order. It is taken for a
/// city only when it holds neither a digit nor a comma; the whole always stands in `full`. The
/// country is the address's own; that a party has an address there does not make it a party of that
/// country.
final class AddressColumns {

  private static final String STREET = "address";
  private static final String CITY = "city_state_province_postal_code";
  private static final String COUNTRY = "country";
  private static final String REMARKS = "add_remarks";
  private static final String REGION = "Region: ";
  private static final Pattern ONLY_A_CITY = Pattern.compile("[^\\d,]+");

  private final CountryNames countries;
  private final UnknownCountries unknown;

  AddressColumns(CountryNames countries, UnknownCountries unknown) {
    this.countries = countries;
    this.unknown = unknown;
  }

  /// Rows with nothing in them, which OFAC writes for entries without an address, make no address.
  void read(Subject party, OfacRow row) {
    List<String> parts = new ArrayList<>();
    List<Locator> places = new ArrayList<>();
    for (String column : List.of(STREET, CITY, COUNTRY)) {
      String cell = row.cell(column);
      if (cell != null) {
        parts.add(cell.strip());
        places.add(row.at(column));
      }
    }
    String remarks = row.cell(REMARKS);
    if (parts.isEmpty() && remarks == null) {
      return;
    }
    Subject address =
        new Subject(party.statements(), OfacId.address(row.cells().get(1)), "Address")
            .exists(List.of(row.whole()));
    party.says("addressEntity", address.id(), List.of(row.whole()));
    if (!parts.isEmpty()) {
      address.says("full", String.join(", ", parts), places);
    }
    parts(address, row);
    text(address, "remarks", remarks, row.at(REMARKS));
  }

  private void parts(Subject address, OfacRow row) {
    text(address, "street", row.cell(STREET), row.at(STREET));
    String city = row.cell(CITY);
    if (city != null && ONLY_A_CITY.matcher(city).matches()) {
      text(address, "city", city, row.at(CITY));
    }
    country(address, row.cell(COUNTRY), row.at(COUNTRY));
  }

  private void country(Subject address, @Nullable String name, Locator place) {
    if (name == null) {
      return;
    }
    if (name.startsWith(REGION)) {
      address.says("region", name.substring(REGION.length()), name, List.of(place));
    }
    Optional<String> code = countries.code(name);
    if (code.isPresent()) {
      address.says("country", code.get(), name, List.of(place));
    } else if (!countries.knows(name)) {
      unknown.report(name, place);
    }
  }

  private static void text(Subject address, String property, @Nullable String cell, Locator place) {
    if (cell != null) {
      address.says(property, cell, List.of(place));
    }
  }
}
