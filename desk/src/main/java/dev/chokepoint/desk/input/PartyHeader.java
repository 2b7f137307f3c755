package dev.chokepoint.desk.input;

import dev.chokepoint.desk.BadRequest;
import java.util.List;

/// The header of a user's table.
///
/// @param file name of the table's file, for messages
/// @param columns their names, as written
public record PartyHeader(String file, List<String> columns) {

  public PartyHeader {
    columns = List.copyOf(columns);
  }

  /// The place of a column, whatever its case; -1 when there is none.
  public int column(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).strip().equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /// The place of a column that must be there.
  ///
  /// @throws BadRequest if it is not
  public int requiredColumn(String name) {
    int column = column(name);
    if (column < 0) {
      throw BadRequest.usage(
          file + " has no column " + name + "; it has " + String.join(", ", columns));
    }
    return column;
  }
}
