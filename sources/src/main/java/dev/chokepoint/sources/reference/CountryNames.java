package dev.chokepoint.sources.reference;

import dev.chokepoint.evidence.table.BundledTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Countries as publishers of lists name them, in addresses, flags, nationalities and after
/// numbers.
///
/// The table `countries.csv` gives FollowTheMoney's code: ISO 3166-1 alpha-2, and its own codes for
/// former and disputed territories. Names that publishers use to say nothing (`undetermined`) have
/// no code. Each row says whose name it is.
public final class CountryNames {

  private static final String TABLE = "countries.csv";

  private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> byLowerCase = new HashMap<>();

  private CountryNames() {}

  public static CountryNames bundled() {
    CountryNames names = new CountryNames();
    BundledTable.rows(CountryNames.class, TABLE, row -> row)
        .forEach(row -> names.codes.put(row.getField("name"), row.getField("code")));
    names.codes.forEach(
        (name, code) -> names.byLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), code));
    return names;
  }

  /// Whether the table has the name, with a code or without.
  public boolean knows(String name) {
    return codes.containsKey(name);
  }

  /// All names that have a code, with it.
  public Map<String, String> codes() {
    Map<String, String> known = new HashMap<>(codes);
    known.values().removeIf(String::isEmpty);
    return known;
  }

  /// The code; empty when the name is not known or says nothing.
  public Optional<String> code(String name) {
    String code = codes.getOrDefault(name, "");
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  /// FollowTheMoney's code of a country by its code in ISO 3166-1 (alpha-2), or by a code of its
  /// own that the table has (`xk`); empty when it is none.
  public Optional<String> ofIso(String iso) {
    String code = iso.toLowerCase(Locale.ROOT);
    return ISO.contains(iso.toUpperCase(Locale.ROOT)) || codes.containsValue(code)
        ? Optional.of(code)
        : Optional.empty();
  }

  /// The code of a name in whatever letter case: `RUSSIAN FEDERATION`.
  public Optional<String> codeOfAnyCase(String name) {
    Optional<String> code = code(name);
    return code.isPresent()
        ? code
        : Optional.ofNullable(byLowerCase.get(name.toLowerCase(Locale.ROOT)))
            .filter(each -> !each.isEmpty());
  }

  /// The code of the country a place ends with: `Havana, Cuba`, `Pyongyang, Korea, North`, `Burma`.
  public Optional<String> codeAtEnd(String place) {
    int from = 0;
    while (from >= 0) {
      Optional<String> code = code(place.substring(from).strip());
      if (code.isPresent()) {
        return code;
      }
      int comma = place.indexOf(',', from);
      from = comma < 0 ? -1 : comma + 1;
    }
    return Optional.empty();
  }
}
