package dev.chokepoint.evidence.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The countries that codes of banks and accounts name: ISO 3166-1 alpha-2 as the Java platform has
/// it, and `XK`, which both schemes use for Kosovo.
final class CountryCodes {

  private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
  private static final String KOSOVO = "XK";

  private CountryCodes() {}

  static Optional<String> fault(String code) {
    return ISO.contains(code) || code.equals(KOSOVO)
        ? Optional.empty()
        : Optional.of("there is no country " + code);
  }
}
