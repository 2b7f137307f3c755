package dev.chokepoint.sources.eu;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    InputStream in =
        Objects.requireNonNull(EuCountries.class.getResourceAsStream(TABLE), "no bundled table");
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : rows) {
        countries.codes.put(row.getField("words").toLowerCase(Locale.ROOT), row.getField("code"));
      }
      return countries;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled table " + TABLE, e);
    }
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
