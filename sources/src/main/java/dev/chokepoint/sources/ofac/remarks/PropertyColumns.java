package dev.chokepoint.sources.ofac.remarks;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The columns of a rule table that name properties, one column a kind of entity.
final class PropertyColumns {

  private static final List<String> COLUMNS =
      List.of("person", "organization", "vehicle", "sanction");

  private PropertyColumns() {}

  /// Property by column; columns that the table lacks or leaves empty are left out.
  static Map<String, String> of(NamedCsvRecord row) {
    Map<String, String> properties = new TreeMap<>();
    for (String column : COLUMNS) {
      row.findField(column)
          .filter(property -> !property.isEmpty())
          .ifPresent(property -> properties.put(column, property));
    }
    return properties;
  }
}
