package dev.chokepoint.sources.ofac.remarks;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.table.BundledTable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One kind of number as OFAC labels it, for instance `Cedula No.`, and where it goes.
///
/// @param label text before the number, as OFAC writes it
/// @param document schema of the paper that carries it: `Identification` or `Passport`
/// @param country code of the only country that issues it, null when several do
/// @param properties the holder's own property by column of [PartyKind#column()]; no entry where
///   FollowTheMoney has none
public record IdentifierType(
    String label, String document, @Nullable String country, Map<String, String> properties) {

  private static final String TABLE = "identifier-types.csv";

  public IdentifierType {
    properties = Map.copyOf(properties);
  }

  /// The holder's property for the number; null when there is none.
  public @Nullable String property(PartyKind kind) {
    return properties.get(kind.column());
  }

  static LabelTable<IdentifierType> bundled() {
    return LabelTable.of(
        BundledTable.rows(IdentifierType.class, TABLE, IdentifierType::from),
        IdentifierType::label);
  }

  private static IdentifierType from(NamedCsvRecord row) {
    String country = row.getField("country");
    return new IdentifierType(
        row.getField("label"),
        row.getField("document"),
        country.isEmpty() ? null : country,
        PropertyColumns.of(row));
  }
}
