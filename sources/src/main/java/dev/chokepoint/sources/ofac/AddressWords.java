package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.Said;
import org.jspecify.annotations.Nullable;

/// Addresses that a form gives in parts, with the whole as the CSV form writes it: `Mexico, D.F.
/// 11570` for city, state and postal code, and `Region: Gaza` where there is no country.
final class AddressWords {

  private AddressWords() {}

  static OfacAddress address(
      Said id,
      Locator place,
      String number,
      @Nullable Said street,
      OfacAddress.Parts parts,
      @Nullable Said country) {
    @Nullable Said town = Said.joined(", ", parts.city(), parts.state());
    @Nullable Said region = parts.region();
    boolean onlyRegion = country == null && region != null;
    @Nullable Said regionAsCountry =
        region == null ? null : new Said("Region: " + region.text(), region.places());
    return new OfacAddress(
        id,
        place,
        number,
        street,
        Said.joined(" ", town, parts.postalCode()),
        onlyRegion ? regionAsCountry : country,
        null,
        onlyRegion
            ? new OfacAddress.Parts(parts.city(), parts.state(), parts.postalCode(), null)
            : parts);
  }
}
