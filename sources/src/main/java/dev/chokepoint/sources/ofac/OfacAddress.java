package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.Said;
import org.jspecify.annotations.Nullable;

/// An address of an entry.
///
/// @param id OFAC's number of the entry
/// @param place of the whole address
/// @param number OFAC's number of the address
/// @param street all lines, with commas between
/// @param locality city, state, province and postal code in one, as the CSV form has them
/// @param country name, or `Region: NAME`
/// @param parts what the form gives apart
record OfacAddress(
    Said id,
    Locator place,
    String number,
    @Nullable Said street,
    @Nullable Said locality,
    @Nullable Said country,
    @Nullable Said remarks,
    Parts parts) {

  /// OFAC's number of the entry.
  String entry() {
    return id.text();
  }

  OfacAddress withRemarks(@Nullable Said said) {
    return new OfacAddress(id, place, number, street, locality, country, said, parts);
  }

  /// Parts that the CSV form does not tell apart; null what is not said.
  record Parts(
      @Nullable Said city, @Nullable Said state, @Nullable Said postalCode, @Nullable Said region) {

    static final Parts NONE = new Parts(null, null, null, null);
  }
}
