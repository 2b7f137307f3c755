package dev.chokepoint.controls.measures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.table.BundledTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The dated table of measures, `measures.csv`: a change of law is a row, not a change of code.
public final class MeasureTable {

  private static final String TABLE = "measures.csv";

  private final List<MeasureRow> rows;

  private MeasureTable(List<MeasureRow> rows) {
    this.rows = rows;
  }

  /// The table that ships.
  ///
  /// @throws IllegalStateException if a row cannot be read, or two have one id
  public static MeasureTable bundled() {
    return new MeasureTable(BundledTable.rows(MeasureTable.class, TABLE, MeasureTable::row))
        .checked();
  }

  private MeasureTable checked() {
    Set<String> ids = new HashSet<>();
    for (MeasureRow row : rows) {
      if (!ids.add(row.id())) {
        throw new IllegalStateException(TABLE + ": two rows are called " + row.id());
      }
    }
    return this;
  }

  /// What a listing does on a day. Every row that speaks of it counts.
  public ListingMeasures of(Listing listing, LocalDate day) {
    List<MeasureRow> known = rows.stream().filter(row -> row.kind().isMetBy(listing)).toList();
    List<MeasureRow> now = known.stream().filter(row -> row.isInForce(day)).toList();
    return new ListingMeasures(listing, listing.on(day), now, !known.isEmpty());
  }

  /// All rows, in the order of the table.
  public List<MeasureRow> rows() {
    return rows;
  }

  private static MeasureRow row(NamedCsvRecord row) {
    return new MeasureRow(
        row.getField("id"),
        Sentence.ofTable(row.getField("list")),
        new MeasureRow.Kind(
            row.getField("told_by").equals("party"),
            values(row, "lists"),
            values(row, "authority"),
            values(row, "act"),
            values(row, "annex"),
            values(row, "program"),
            values(row, "provision")),
        Measure.valueOf(row.getField("measure").toUpperCase(Locale.ROOT)),
        values(row, "seeds"),
        Sentence.ofTable(row.getField("requirement")),
        dateOrNull(row.getField("from")),
        dateOrNull(row.getField("to")),
        row.getField("says"),
        row.getField("source"),
        LocalDate.parse(row.getField("source_date")),
        Grade.parse(row.getField("grade")),
        row.getField("basis").equals("read"));
  }

  private static List<String> values(NamedCsvRecord row, String column) {
    return Arrays.stream(row.getField(column).split("\\|"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static @Nullable LocalDate dateOrNull(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
