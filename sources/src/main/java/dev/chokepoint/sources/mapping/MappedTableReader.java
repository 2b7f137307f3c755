package dev.chokepoint.sources.mapping;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.table.DelimitedTable;
import java.io.IOException;
import java.util.List;

/// Reads delimited tables through a mapping, row by row in constant memory.
///
/// Counts: `rows`, rows that made entities; `unreadValues`, values that could not be read as what
/// the mapping says they are and were kept as written.
public final class MappedTableReader implements SourceReader {

  private static final int VERSION = 1;

  private final Mapping mapping;
  private final String format;
  private final int version;
  private final Recognition recognition;

  private MappedTableReader(Mapping mapping, String format, int version, Recognition recognition) {
    this.mapping = mapping;
    this.format = format;
    this.version = version;
    this.recognition = recognition;
  }

  /// Picks the files that a reader takes.
  @FunctionalInterface
  private interface Recognition {
    List<InputFile> of(List<InputFile> files) throws IOException;
  }

  /// Reads whatever tables it is given through a user's mapping.
  ///
  /// @param text of the mapping file
  public static MappedTableReader of(Mapping mapping, String text) {
    return new MappedTableReader(mapping, "mapped-table", version(text), files -> files);
  }

  /// Reads whatever tables it is given through a ready layout.
  public static MappedTableReader chosen(Layout layout) {
    return new MappedTableReader(
        layout.mapping(), layout.mapping().name(), version(layout.text()), files -> files);
  }

  /// Reads tables whose header tells that they are of this layout and no other.
  public static MappedTableReader recognising(Layout layout) {
    return new MappedTableReader(
        layout.mapping(),
        layout.mapping().name(),
        version(layout.text()),
        files -> Layouts.ofLayout(layout, files));
  }

  /// Follows from the mapping's text, so that a changed mapping reads the same file again.
  private static int version(String text) {
    return (text.hashCode() + VERSION) & Integer.MAX_VALUE;
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public int version() {
    return version;
  }

  @Override
  public List<InputFile> recognise(List<InputFile> files) throws IOException {
    return recognition.of(files);
  }

  /// A source for each file; the mapping says what is known of it.
  @Override
  public List<SourceSet> sets(List<InputFile> recognised) {
    return recognised.stream().map(file -> new SourceSet(List.of(file), mapping.source())).toList();
  }

  @Override
  public boolean setsMayJoin() {
    return true;
  }

  @Override
  public void read(List<InputFile> files, Reading reading) throws IOException {
    for (InputFile file : files) {
      read(file, reading);
    }
  }

  private void read(InputFile file, Reading reading) throws IOException {
    String declined = mapping.declined();
    if (declined != null) {
      throw new UnreadableInput(Locator.row(file.name(), 0, null), declined);
    }
    try (DelimitedTable table = DelimitedTable.open(file, mapping.layout(), reading.issues())) {
      BoundColumns columns = BoundColumns.of(mapping, table.columns());
      checkKey(file, columns, table);
      remark(file, columns, reading.issues());
      RowMapper rows = new RowMapper(mapping, columns, reading);
      while (table.advance()) {
        rows.map(table.row());
      }
    }
  }

  /// The key of what a row is about must be in the table; without it no row could be read.
  private void checkKey(InputFile file, BoundColumns columns, DelimitedTable table)
      throws UnreadableInput {
    EntityRule first = mapping.entities().getFirst();
    List<String> key = first.key().columns();
    boolean found = key.isEmpty() || key.stream().anyMatch(column -> columns.index(column) >= 0);
    if (!found) {
      throw new UnreadableInput(
          Locator.row(file.name(), 0, null),
          "the table has no column "
              + String.join(" or ", key)
              + ", which tells one "
              + first.name()
              + " from another; it has "
              + String.join(", ", table.columns().names()));
    }
  }

  private void remark(InputFile file, BoundColumns columns, ReadIssue.Sink issues) {
    Locator place = Locator.row(file.name(), 0, null);
    if (!columns.missing().isEmpty()) {
      issues.accept(
          ReadIssue.note(
              place,
              String.join(", ", columns.missing()),
              "the table does not have these columns of the mapping " + mapping.name()));
    }
    String unverified = mapping.unverified();
    if (unverified != null) {
      issues.accept(
          ReadIssue.note(
              place,
              null,
              "the layout " + mapping.name() + " is not confirmed against a file: " + unverified));
    }
  }
}
