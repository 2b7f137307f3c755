package dev.chokepoint.sources.eu;

import dev.chokepoint.sources.ContentHash;
import java.util.Locale;
import java.util.regex.Pattern;

/// Ids of entries: `eu-32014r0269-i-persons-1`. An entry keeps its number in the annex when others
/// are added, and so its id. Annexes without numbers give ids that hang on schema and name, so that
/// a corrected name is a new entry there.
final class EuId {

  private static final Pattern NOT_FOR_IDS = Pattern.compile("[^a-z0-9]+");

  private EuId() {}

  static String entry(String celex, String annex, String number, String schema, String name) {
    String last = number.isEmpty() ? ContentHash.of(schema, name) : slug(number);
    return "eu-" + slug(celex) + '-' + slug(annex) + '-' + last;
  }

  static String sanction(String entry) {
    return entry + "-sanction";
  }

  private static String slug(String text) {
    String slug = NOT_FOR_IDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
    return slug.isEmpty() || slug.equals("-") ? "none" : slug;
  }
}
