package dev.chokepoint.web.page.part;

import dev.chokepoint.web.page.PageUrl;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rows of an answer, the same on every page: sorted by the address, selectable, exportable.
///
/// @param id of the table on its page
/// @param caption what the rows are and how many
/// @param url of the page that shows it; sorting, selection and exports are parameters of it
/// @param exported whether the page answers `?form=csv`, `xlsx` and `jsonl`
/// @param empty what is said where there are no rows
public record ResultTable(
    String id,
    String caption,
    List<Column> columns,
    List<Row> rows,
    PageUrl url,
    boolean exported,
    @Nullable Paging paging,
    String empty) {

  /// How the values of a column are set and put in order.
  public enum Kind {
    TEXT(""),
    NUMBER("number"),
    CODE("code"),
    WHEN("when");

    private final String css;

    Kind(String css) {
      this.css = css;
    }

    public String css() {
      return css;
    }
  }

  /// A column.
  ///
  /// @param key in the address and as the name in exports
  /// @param label its head
  /// @param sortable whether the page sorts by it
  public record Column(String key, String label, Kind kind, boolean sortable) {}

  /// A row.
  ///
  /// @param id by which it is selected
  public record Row(String id, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// Which of many rows are shown.
  ///
  /// @param from number of the first, counted from 1
  /// @param previous null on the first page
  /// @param next null on the last page
  public record Paging(
      long from, long to, long total, @Nullable String previous, @Nullable String next) {}

  public ResultTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// Where the rows are all there are and no export is offered.
  public static ResultTable plain(
      String id, String caption, List<Column> columns, List<Row> rows, PageUrl url, String empty) {
    return new ResultTable(id, caption, columns, rows, url, false, null, empty);
  }

  /// The same, sorted as the address says (`sort=key` or `sort=-key`); rows of equal value keep
  /// their order.
  public ResultTable sorted() {
    Optional<String> sort = url.last("sort");
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      int place = i;
      if (sort.isPresent() && column.sortable() && key(sort.get()).equals(column.key())) {
        Comparator<Row> order = Comparator.comparing(row -> row.cells().get(place).plain());
        if (column.kind() == Kind.NUMBER) {
          order = Comparator.comparingDouble(row -> number(row.cells().get(place).plain()));
        }
        List<Row> ordered =
            rows.stream().sorted(sort.get().startsWith("-") ? order.reversed() : order).toList();
        return new ResultTable(id, caption, columns, ordered, url, exported, paging, empty);
      }
    }
    return this;
  }

  private static String key(String sort) {
    return sort.startsWith("-") ? sort.substring(1) : sort;
  }

  private static double number(String text) {
    String digits = text.replaceAll("[^0-9.-]", "");
    return digits.matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(digits) : -1;
  }

  /// The rows that a reader chose; all where none was chosen.
  public ResultTable chosen(List<String> ids) {
    return ids.isEmpty()
        ? this
        : new ResultTable(
            id,
            caption,
            columns,
            rows.stream().filter(row -> ids.contains(row.id())).toList(),
            url,
            exported,
            null,
            empty);
  }

  /// What `aria-sort` says of a column; null where it is not sorted by.
  public @Nullable String order(Column column) {
    return url.last("sort")
        .filter(sort -> key(sort).equals(column.key()))
        .map(sort -> sort.startsWith("-") ? "descending" : "ascending")
        .orElse(null);
  }

  /// The page sorted by a column, the other way round where it is already.
  public String sortedBy(Column column) {
    boolean up = "ascending".equals(order(column));
    return url.with("sort", (up ? "-" : "") + column.key()) + "#" + id;
  }
}
