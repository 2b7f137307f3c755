package dev.chokepoint.matching.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts how common words are in the names of a published list, and writes the table that ships.
///
/// Run it with the SDN list's `sdn.csv` as its first argument and the table to write as its second.
/// A word's commonness is the logarithm of the number of names that have it, divided by that of the
/// most common word; words of fewer than four names (persons: six) are left out.
final class WordCommonness {

  private static final int FEWEST_ORGANISATIONS = 4;
  private static final int FEWEST_PERSONS = 6;
  private static final int KIND_COLUMN = 2;

  private final NameReader reader = new NameReader(TestTables.TABLES);
  private final Map<String, Integer> organisations = new TreeMap<>();
  private final Map<String, Integer> persons = new TreeMap<>();

  private WordCommonness() {}

  public static void main(String[] arguments) throws IOException {
    String table = table(Path.of(arguments[0]));
    Files.writeString(Path.of(arguments[1]), table);
  }

  static String table(Path sdn) throws IOException {
    WordCommonness words = new WordCommonness();
    for (String row : Files.readAllLines(sdn, StandardCharsets.ISO_8859_1)) {
      List<String> cells = cells(row);
      if (cells.size() > KIND_COLUMN) {
        words.count(cells.get(1), cells.get(KIND_COLUMN).strip());
      }
    }
    return words.table();
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private void count(String name, String type) {
    if (type.equals("individual")) {
      count(name, NameKind.PERSON, persons);
    } else if (type.equals("-0-")) {
      count(name, NameKind.ORGANISATION, organisations);
    }
  }

  private void count(String name, NameKind kind, Map<String, Integer> counts) {
    Set<String> words = new HashSet<>();
    for (NameToken token : reader.read(name, kind).tokens()) {
      boolean counted =
          switch (token.role()) {
            case LEGAL_FORM, NUMBER, INITIAL, TITLE -> false;
            case PARTICLE -> kind == NameKind.PERSON;
            default -> token.latin().length() > 1;
          };
      if (counted) {
        words.add(kind == NameKind.PERSON ? token.latin() : token.meaning());
      }
    }
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
  }

  private String table() {
    StringBuilder table =
        new StringBuilder(
            """
            # How common words are in names: the logarithm of how many names have a word, in parts of the most common one's.
            # Source: counted from the names of the Specially Designated Nationals list (sdn.csv, 2021) of the Office of
            #   Foreign Assets Control, a US government work in the public domain, by the program WordCommonness in the tests.
            # Licence: public domain. Date: 2026-11-24.
            # Cells: kind of bearer, word (what it stands for, where company-words.tsv says so), commonness from 0 to 1.
            """);
    append("organisation", organisations, FEWEST_ORGANISATIONS, table);
    append("person", persons, FEWEST_PERSONS, table);
    return table.toString();
  }

  private static void append(
      String kind, Map<String, Integer> counts, int fewest, StringBuilder table) {
    double most = Math.log(1 + counts.values().stream().mapToInt(i -> i).max().orElse(1));
    counts.forEach((word, count) -> {
      if (count >= fewest) {
        double commonness = Math.log(1 + count) / most;
        table.append(String.format(Locale.ROOT, "%s\t%s\t%.2f\n", kind, word, commonness));
      }
    });
  }
}
