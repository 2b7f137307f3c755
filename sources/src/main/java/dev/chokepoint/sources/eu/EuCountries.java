package dev.chokepoint.sources.eu;

import dev.chokepoint.evidence.table.BundledTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Countries and nationalities as the annexes word them. The table `countries.csv` gives ISO 3166-1
/// alpha-2 in lower case.
final class EuCountries {

  private static final String TABLE = "countries.csv";
  private static final Pattern JOINTS = Pattern.compile("\\s*(?:,|/|\\band/or\\b|\\band\\b)\\s*");

  private final Map<String, String> codes = new HashMap<>();

  private EuCountries() {}

  static EuCountries bundled() {
    EuCountries countries = new EuCountries();
    BundledTable.rows(
            EuCountries.class,
            TABLE,
            row -> Map.entry(row.getField("words").toLowerCase(Locale.ROOT), row.getField("code")))
        .forEach(row -> countries.codes.put(row.getKey(), row.getValue()));
    return countries;
  }

  /// The codes of the countries that the text names, joined by commas, strokes or `and`; empty
  /// where the table lacks any of them.
  List<String> codes(String text) {
    String whole = codes.get(text.toLowerCase(Locale.ROOT));
    if (whole != null) {
      return List.of(whole);
    }
    List<String> found = new ArrayList<>();
    for (String name : JOINTS.split(text)) {
      String code = codes.get(name.toLowerCase(Locale.ROOT));
      if (code == null) {
        return List.of();
      }
      found.add(code);
    }
    return found;
  }
}
