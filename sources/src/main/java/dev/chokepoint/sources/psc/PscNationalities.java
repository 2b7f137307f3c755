package dev.chokepoint.sources.psc;

import dev.chokepoint.evidence.table.BundledTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// English words for peoples, as companies state nationalities: the table `nationalities.csv`.
final class PscNationalities {

  private static final Map<String, String> CODES = new HashMap<>();

  static {
    BundledTable.rows(PscNationalities.class, "nationalities.csv", row -> row)
        .forEach(
            row -> CODES.put(row.getField("word").toLowerCase(Locale.ROOT), row.getField("code")));
  }

  private PscNationalities() {}

  static Optional<String> code(String word) {
    return Optional.ofNullable(CODES.get(word.toLowerCase(Locale.ROOT)));
  }
}
