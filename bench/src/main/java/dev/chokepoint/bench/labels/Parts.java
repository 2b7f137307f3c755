package dev.chokepoint.bench.labels;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The tables of name parts, by country and role, every part with its Latin spellings.
final class Parts {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /// Roles whose items are stems and endings, not words.
  private static final Set<String> PIECES = Set.of("t", "x");

  private static final List<String[]> EXPANSIONS =
      List.of(
          new String[] {"ä", "ae"},
          new String[] {"ö", "oe"},
          new String[] {"ü", "ue"},
          new String[] {"ß", "ss"},
          new String[] {"Ä", "Ae"},
          new String[] {"Ö", "Oe"},
          new String[] {"Ü", "Ue"});

  private final Map<String, Romanisation> romanisations = Romanisation.all();
  private final Map<String, List<NamePart>> parts = new LinkedHashMap<>();
  private final Map<String, NamePart> made = new HashMap<>();
  private final Map<String, List<String>> raw = new HashMap<>();

  private Parts() {}

  /// Reads a table of three columns: country, role, parts.
  static Parts of(String table) {
    Parts result = new Parts();
    for (List<String> row : Table.rows(table, 3)) {
      String key = row.get(0) + "/" + row.get(1);
      List<String> items = List.of(row.get(2).split(","));
      result.raw.put(key, items);
      if (!PIECES.contains(row.get(1))) {
        result.parts.put(
            key, items.stream().distinct().map(item -> result.part(row.get(0), item)).toList());
      }
    }
    return result;
  }

  List<String> countries() {
    return parts.keySet().stream()
        .map(key -> key.substring(0, key.indexOf('/')))
        .distinct()
        .toList();
  }

  /// The parts of a role, most frequent first; empty where the country has none.
  List<NamePart> of(String country, String role) {
    return parts.getOrDefault(country + "/" + role, List.of());
  }

  boolean has(String country, String role) {
    return parts.containsKey(country + "/" + role);
  }

  /// The items of a role that are no whole words (stems, endings, syllables).
  List<String> pieces(String country, String role) {
    return raw.getOrDefault(country + "/" + role, List.of());
  }

  /// Makes a part from how it is written at home, with `=` and its listed spellings or without.
  NamePart part(String country, String item) {
    return made.computeIfAbsent(country + "/" + item, key -> make(country, item));
  }

  private NamePart make(String country, String item) {
    int sign = item.indexOf('=');
    if (sign < 0) {
      return derived(country, item);
    }
    List<Spelling> spellings = new ArrayList<>();
    for (String text : item.substring(sign + 1).split("/")) {
      spellings.add(
          new Spelling(text, "listed", spellings.isEmpty() ? Strength.MILD : Strength.STRONG));
    }
    return new NamePart(item.substring(0, sign), spellings);
  }

  private NamePart derived(String country, String item) {
    Map<String, Spelling> spellings = new LinkedHashMap<>();
    for (Romanisation each : romanisations.values()) {
      if (each.name().startsWith(country + "-")) {
        String text = each.apply(item);
        spellings.putIfAbsent(text, new Spelling(text, each.name(), each.strength()));
      }
    }
    if (spellings.isEmpty()) {
      spellings.put(item, new Spelling(item, "own", Strength.MILD));
      String bare = bare(item);
      spellings.putIfAbsent(bare, new Spelling(bare, "bare", Strength.MILD));
      String expanded = expanded(item);
      if (country.equals("de") || country.equals("hu")) {
        spellings.putIfAbsent(expanded, new Spelling(expanded, "expanded", Strength.MILD));
      }
    }
    return new NamePart(item, List.copyOf(spellings.values()));
  }

  Romanisation romanisation(String name) {
    Romanisation found = romanisations.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no romanisation " + name);
    }
    return found;
  }

  /// The names of the romanisations of a country, the usual one first.
  List<String> systems(String country) {
    return romanisations.keySet().stream().filter(each -> each.startsWith(country + "-")).toList();
  }

  /// The text without marks on its letters.
  static String bare(String text) {
    if (text.chars().allMatch(letter -> letter < 128)) {
      return text;
    }
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .replace("ı", "i")
        .replace("ł", "l")
        .replace("Ł", "L")
        .replace("ß", "ss")
        .replace("đ", "d")
        .replace("Đ", "D")
        .replace("ø", "o");
  }

  private static String expanded(String text) {
    String result = text;
    for (String[] each : EXPANSIONS) {
      result = result.replace(each[0], each[1]);
    }
    return result;
  }
}
