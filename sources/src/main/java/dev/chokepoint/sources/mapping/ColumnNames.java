package dev.chokepoint.sources.mapping;

import java.util.List;
import java.util.Map;

/// The names that a mapping has for columns. A mapping that lists its columns may use only those;
/// one that does not uses the names of the table's header, each its own only spelling.
final class ColumnNames {

  private final Map<String, List<String>> columns;
  private final boolean listed;

  /// @param columns names with spellings; added to where columns are not listed
  ColumnNames(Map<String, List<String>> columns, boolean listed) {
    this.columns = columns;
    this.listed = listed;
  }

  /// The name that the value is.
  ///
  /// @throws BadMapping if the mapping lists its columns and this one is not among them
  String check(YamlValue value) throws BadMapping {
    return check(value.text(), value);
  }

  String check(String name, YamlValue at) throws BadMapping {
    if (!columns.containsKey(name)) {
      if (listed) {
        throw at.bad("\"" + name + "\" is not among the columns");
      }
      columns.put(name, List.of(name));
    }
    return name;
  }
}
