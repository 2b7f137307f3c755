package dev.chokepoint.controls.goods;

import dev.chokepoint.evidence.table.BundledTable;
import java.util.List;

/// What the words of makers' rules for a part ("CAN or RS-485 transceiver") are among the kinds of
/// [HsCandidates], `part-kinds.csv`. Words that leave several kinds open have several; words that
/// leave too many have none.
public final class PartKinds {

  private record Row(String what, String kind) {}

  private final List<Row> rows;

  private PartKinds(List<Row> rows) {
    this.rows = rows;
  }

  /// The table that ships.
  ///
  /// @throws IllegalStateException if a row cannot be read
  public static PartKinds bundled() {
    return new PartKinds(
        BundledTable.rows(
            PartKinds.class,
            "part-kinds.csv",
            row -> new Row(row.getField("what"), row.getField("kind"))));
  }

  /// The kinds, in the order of the table; none for words that it does not name or that are too
  /// broad.
  public List<String> of(String what) {
    return rows.stream()
        .filter(row -> row.what().equals(what) && !row.kind().isEmpty())
        .map(Row::kind)
        .toList();
  }

  /// All words that the table names.
  public List<String> all() {
    return rows.stream().map(Row::what).distinct().toList();
  }

  /// Whether the table speaks of the words at all.
  public boolean names(String what) {
    return rows.stream().anyMatch(row -> row.what().equals(what));
  }
}
