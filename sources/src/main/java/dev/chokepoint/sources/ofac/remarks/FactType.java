package dev.chokepoint.sources.ofac.remarks;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.table.BundledTable;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One labelled fact of the Remarks, for instance `POB` or `Aircraft Model`, and where it goes.
///
/// @param label text before the value, as OFAC writes it
/// @param form what the value must look like
/// @param properties property by column: those of [PartyKind#column()], and `sanction` for facts
///   about the listing itself; no entry where the value becomes a note
public record FactType(String label, Form form, Map<String, String> properties) {

  private static final String TABLE = "fact-types.csv";

  /// Shapes of values.
  public enum Form {
    TEXT,
    DATE,
    COUNTRY,
    GENDER,
    /// A place whose last part may be a country.
    PLACE,
    /// Name of a party, possibly one of the same list.
    PARTY
  }

  public FactType {
    properties = Map.copyOf(properties);
  }

  /// The property of a party of that kind; null when the value becomes a note.
  public @Nullable String property(PartyKind kind) {
    return properties.get(kind.column());
  }

  /// The property of the listing itself; null when the fact is about the party.
  public @Nullable String sanctionProperty() {
    return properties.get("sanction");
  }

  static LabelTable<FactType> bundled() {
    return LabelTable.of(BundledTable.rows(FactType.class, TABLE, FactType::from), FactType::label);
  }

  private static FactType from(NamedCsvRecord row) {
    return new FactType(
        row.getField("label"),
        Form.valueOf(row.getField("form").toUpperCase(Locale.ROOT)),
        PropertyColumns.of(row));
  }
}
