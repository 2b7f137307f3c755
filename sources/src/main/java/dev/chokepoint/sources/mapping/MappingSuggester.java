package dev.chokepoint.sources.mapping;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.table.DelimitedTable;
import dev.chokepoint.sources.table.TableLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Suggests a mapping for a table from its header and first rows, for a person to mend: the layout
/// whose columns the header has most of, with the columns that are there, the dates and numbers as
/// the values are written, and beside each line why. A column that cannot be told is left unmapped
/// and says so; an import keeps its cells as context all the same.
///
/// The same table always gives the same text, and the text loads and imports as it is.
public final class MappingSuggester {

  private static final int ROWS = 200;

  private final Model model;

  public MappingSuggester(Model model) {
    this.model = model;
  }

  /// The text of a mapping file.
  ///
  /// @throws UnreadableInput if the file is no table, or of a layout that is declined
  public String suggest(InputFile file) throws IOException {
    List<ReadIssue> remarks = new ArrayList<>();
    try (DelimitedTable table = DelimitedTable.open(file, TableLayout.UNKNOWN, remarks::add)) {
      List<List<String>> rows = new ArrayList<>();
      while (rows.size() < ROWS && table.advance()) {
        rows.add(table.row().cells());
      }
      List<String> header = table.columns().names();
      refuseDeclined(file, header);
      BaseLayout base = BaseLayout.of(header);
      List<ColumnValues> values = ColumnValues.all(rows, header.size());
      List<ColumnGuess> guesses = new ColumnGuesses(model, base.mapping(), header, values).all();
      return new MappingText(
              model, file.name(), table, rows.size(), base, guesses, header, values, remarks)
          .text();
    }
  }

  private static void refuseDeclined(InputFile file, List<String> header) throws UnreadableInput {
    String declined = Layouts.of(header).map(layout -> layout.mapping().declined()).orElse(null);
    if (declined != null) {
      throw new UnreadableInput(Locator.row(file.name(), 0, null), declined);
    }
  }
}
