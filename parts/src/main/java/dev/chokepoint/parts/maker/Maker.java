package dev.chokepoint.parts.maker;

import java.time.Year;
import java.util.List;
import java.util.Optional;

/// A maker of parts.
///
/// @param key its stable lower-case name, such as `texas-instruments`
/// @param name as it calls itself
/// @param aliases other names and spellings
/// @param countries of the brand, earliest first
/// @param successions where its business went, earliest first
public record Maker(
    String key,
    String name,
    List<String> aliases,
    List<BrandCountry> countries,
    List<Succession> successions) {

  public Maker {
    aliases = List.copyOf(aliases);
    countries = List.copyOf(countries);
    successions = List.copyOf(successions);
  }

  /// The brand's country in a year; empty when nobody says.
  public Optional<BrandCountry> countryIn(Year year) {
    Optional<BrandCountry> found = Optional.empty();
    for (BrandCountry country : countries) {
      if (country.from().isEmpty() || Year.parse(country.from()).compareTo(year) <= 0) {
        found = Optional.of(country);
      }
    }
    return found;
  }
}
