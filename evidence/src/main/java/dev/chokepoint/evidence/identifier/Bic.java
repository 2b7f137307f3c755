package dev.chokepoint.evidence.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/// Four letters or digits of the party, two letters of the country, two of its place and, where
/// there is one, three of the branch. There is no check digit.
///
/// Source: ISO 9362:2022 as SWIFT, its registration authority, explains it. Basis: unverified:
/// written down from memory, the source was not read.
final class Bic {

  private static final Pattern FORM =
      Pattern.compile("[0-9A-Z]{4}[A-Z]{2}[0-9A-Z]{2}(?:[0-9A-Z]{3})?");

  private Bic() {}

  /// What is wrong with the number in its comparable form; empty when nothing is.
  static Optional<String> fault(String number) {
    if (!FORM.matcher(number).matches()) {
      return Optional.of("it is not 8 or 11 letters and digits with a country in the middle");
    }
    return CountryCodes.fault(number.substring(4, 6));
  }
}
