package dev.chokepoint.sources.mapping;

import dev.chokepoint.evidence.table.BundledTable;
import dev.chokepoint.sources.reference.CountryNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Countries by code and name: ISO 3166-1 alpha-2 and alpha-3, and names in English, Russian,
/// Ukrainian, German, French, Spanish and Chinese as CLDR has them, the English ones of the OFAC
/// table, and further ones of customs documents in `countries.csv`. The codes are FollowTheMoney's
/// (alpha-2 in lower case).
final class CountryCodes {

  private static final List<String> LANGUAGES = List.of("en", "ru", "uk", "de", "fr", "es", "zh");

  private CountryCodes() {}

  /// Codes by name or code, as [HeaderText#plain] makes them.
  static Map<String, String> byText() {
    return Bundled.CODES;
  }

  private static final class Bundled {
    static final Map<String, String> CODES = read();

    private static Map<String, String> read() {
      Map<String, String> codes = new HashMap<>();
      for (String country : Locale.getISOCountries()) {
        String code = country.toLowerCase(Locale.ROOT);
        Locale named = Locale.of("", country);
        codes.put(code, code);
        codes.put(named.getISO3Country().toLowerCase(Locale.ROOT), code);
        for (String language : LANGUAGES) {
          codes.putIfAbsent(HeaderText.plain(named.getDisplayCountry(Locale.of(language))), code);
        }
      }
      CountryNames.bundled()
          .codes()
          .forEach((name, code) -> codes.putIfAbsent(HeaderText.plain(name), code));
      BundledTable.rows(CountryCodes.class, "countries.csv", row -> row)
          .forEach(row -> codes.put(HeaderText.plain(row.getField("name")), row.getField("code")));
      return Map.copyOf(codes);
    }
  }
}
