package dev.chokepoint.sources.mapping;

import dev.chokepoint.sources.table.TableColumns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The columns of a mapping, found in a table.
///
/// @param indexes where each of the mapping's names stands in the table, counted from 0
/// @param missing names that the table does not have
/// @param nothing texts that stand for an empty cell, as [HeaderText#plain] makes them
record BoundColumns(Map<String, Integer> indexes, List<String> missing, Set<String> nothing) {

  /// Longer cells say something.
  private static final int LONGEST_NOTHING = 40;

  static BoundColumns of(Mapping mapping, TableColumns table) {
    Map<String, Integer> written = new HashMap<>();
    List<String> names = table.names();
    for (int i = names.size() - 1; i >= 0; i--) {
      written.put(HeaderText.plain(names.get(i)), i);
    }
    Map<String, Integer> indexes = new HashMap<>();
    List<String> missing = new ArrayList<>();
    mapping
        .columns()
        .forEach((name, spellings) -> {
          int index =
              spellings.stream().mapToInt(table::index).filter(i -> i >= 0).findFirst().orElse(-1);
          for (int i = 0; index < 0 && i < spellings.size(); i++) {
            index = written.getOrDefault(HeaderText.plain(spellings.get(i)), -1);
          }
          if (index < 0) {
            missing.add(name);
          } else {
            indexes.put(name, index);
          }
        });
    Set<String> nothing = new HashSet<>();
    mapping.nothing().forEach(text -> nothing.add(HeaderText.plain(text)));
    return new BoundColumns(indexes, missing, nothing);
  }

  /// Where the column stands in the table, counted from 0; -1 when the table does not have it.
  int index(String name) {
    return indexes.getOrDefault(name, -1);
  }

  boolean isNothing(String cell) {
    return !nothing.isEmpty()
        && cell.length() <= LONGEST_NOTHING
        && nothing.contains(HeaderText.plain(cell));
  }
}
