package dev.chokepoint.screening.flags;

import dev.chokepoint.controls.goods.HsCandidates;
import dev.chokepoint.evidence.table.BundledTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The small tables that rules look into: `countries.csv` and `words.csv`. Each row bears its
/// source and basis; most are from memory, and the flags that rest on them say so.
final class FlagTables {

  private final Map<String, Map<String, String>> countries = new LinkedHashMap<>();
  private final Map<String, List<String>> words = new LinkedHashMap<>();
  private final HsCandidates candidates = HsCandidates.bundled();

  private FlagTables() {}

  /// The tables that ship.
  ///
  /// @throws IllegalStateException if a row cannot be read
  static FlagTables bundled() {
    FlagTables tables = new FlagTables();
    BundledTable.rows(
        FlagTables.class,
        "countries.csv",
        row ->
            Optional.ofNullable(
                tables
                    .countries
                    .computeIfAbsent(row.getField("group"), group -> new LinkedHashMap<>())
                    .put(row.getField("country"), row.getField("value"))));
    BundledTable.rows(
        FlagTables.class,
        "words.csv",
        row ->
            tables
                .words
                .computeIfAbsent(row.getField("group"), group -> new ArrayList<>())
                .add(row.getField("word")));
    return tables;
  }

  /// Whether a country is in a group: `coalition`, `transshipment`.
  boolean isIn(String group, String country) {
    return group(group).containsKey(country);
  }

  /// What a group says of a country, such as its calling code under `calling`.
  Optional<String> of(String group, String country) {
    return Optional.ofNullable(group(group).get(country));
  }

  private Map<String, String> group(String group) {
    return Objects.requireNonNull(countries.get(group), group);
  }

  /// The first word of a group that stands in a text, in whole words and any case.
  Optional<String> found(String group, String text) {
    String padded = plain(text);
    return Objects.requireNonNull(words.get(group), group).stream()
        .filter(word -> padded.contains(plain(word)))
        .findFirst();
  }

  /// Kinds of parts that a description names, with the headings they may be declared under.
  HsCandidates candidates() {
    return candidates;
  }

  static String plain(String text) {
    return " "
        + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip()
        + " ";
  }
}
