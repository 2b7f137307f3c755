package dev.chokepoint.sources.table;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The columns of a table, each with a name of its own: spaces around a name and line ends in it
/// are taken out, a column without a name is called by its number, and the second of two equal
/// names gets ` (2)`.
public final class TableColumns {

  private final List<String> names;
  private final Map<String, Integer> byName;

  private TableColumns(Map<String, Integer> byName) {
    this.names = List.copyOf(byName.keySet());
    this.byName = Map.copyOf(byName);
  }

  /// Reads a header; what had to be renamed is remarked on.
  static TableColumns of(List<String> header, String file, long line, ReadIssue.Sink issues) {
    Map<String, Integer> byName = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String written = clean(header.get(i));
      String name = written.isEmpty() ? "column " + (i + 1) : written;
      int number = 2;
      while (byName.containsKey(name)) {
        name = (written.isEmpty() ? "column " + (i + 1) : written) + " (" + number++ + ")";
      }
      byName.put(name, i);
      if (!name.equals(written)) {
        issues.accept(
            ReadIssue.note(
                Locator.row(file, line, Integer.toString(i + 1)),
                header.get(i),
                written.isEmpty()
                    ? "the column has no name; it is called \"" + name + "\""
                    : "the name stands twice; the column is called \"" + name + "\""));
      }
    }
    return new TableColumns(byName);
  }

  /// `column 1` and so on.
  static TableColumns numbered(int count) {
    Map<String, Integer> byName = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      byName.put("column " + (i + 1), i);
    }
    return new TableColumns(byName);
  }

  private static String clean(String name) {
    return name.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
  }

  /// In the order of the table.
  public List<String> names() {
    return names;
  }

  public int size() {
    return names.size();
  }

  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /// Where the column stands, counted from 0; -1 when there is none of that name.
  public int index(String name) {
    return byName.getOrDefault(name, -1);
  }
}
