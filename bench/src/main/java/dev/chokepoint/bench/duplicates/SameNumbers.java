package dev.chokepoint.bench.duplicates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Labelled pairs: parties of two lists that carry one valid INN, OGRN or LEI. Two parties that
/// both stand here and are no pair are two.
///
/// @param same ids of each pair, sorted
/// @param labelled every id that stands in a pair
record SameNumbers(Set<List<String>> same, Set<String> labelled) {

  static SameNumbers load() throws IOException {
    Set<List<String>> same = new HashSet<>();
    Set<String> labelled = new HashSet<>();
    try (InputStream in = SameNumbers.class.getResourceAsStream("same-number.csv")) {
      if (in == null) {
        throw new IOException("same-number.csv is missing");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(fields -> {
            same.add(pair(fields[0], fields[1]));
            labelled.add(fields[0]);
            labelled.add(fields[1]);
          });
    }
    return new SameNumbers(same, labelled);
  }

  private static List<String> pair(String one, String other) {
    return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
  }

  /// Whether both parties of a pair are labelled.
  boolean knows(String one, String other) {
    return labelled.contains(one) && labelled.contains(other);
  }

  boolean isSame(String one, String other) {
    return same.contains(pair(one, other));
  }
}
