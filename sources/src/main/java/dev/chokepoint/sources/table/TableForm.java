package dev.chokepoint.sources.table;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells files by the columns that their first row names.
///
/// @param columns that a table of the form has, among others and in any order
public record TableForm(List<String> columns) {

  public TableForm {
    columns = List.copyOf(columns);
  }

  /// The files whose header has all the columns.
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    List<InputFile> recognised = new ArrayList<>();
    for (InputFile file : files) {
      Optional<TableHead> head = TableHead.of(file);
      if (head.isPresent() && fits(head.get())) {
        recognised.add(file);
      }
    }
    return recognised;
  }

  private boolean fits(TableHead head) {
    return head.rows().getFirst().stream().map(String::strip).toList().containsAll(columns);
  }

  /// Refuses a table that lacks one of the columns; a user may have named the form.
  ///
  /// @throws UnreadableInput naming the first that is missing
  public void require(TableColumns header, String file) throws UnreadableInput {
    for (String column : columns) {
      if (!header.has(column)) {
        throw new UnreadableInput(
            Locator.row(file, 1, null), "the table has no column \"" + column + "\"");
      }
    }
  }
}
