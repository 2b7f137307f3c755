package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import org.jspecify.annotations.Nullable;

/// Reads the current record of a table as a statement.
final class StatementRow {

  private final CsvTable table;
  private final ReadIssue.Sink issues;

  StatementRow(CsvTable table, ReadIssue.Sink issues) {
    this.table = table;
    this.issues = issues;
  }

  /// The statement, with its id worked out where the record has none.
  ///
  /// @throws BadRecord if the record cannot be a statement
  Statement statement(String schema, String property, @Nullable String type) throws BadRecord {
    if (!table.complete()) {
      throw new BadRecord(
          null, table.fieldCount() + " fields where the table has " + table.width() + " columns");
    }
    String entityId = required(StatementColumns.ENTITY_ID);
    String value = required(StatementColumns.VALUE);
    String dataset = required(StatementColumns.DATASET);
    String canonicalId = table.orNull(StatementColumns.CANONICAL_ID);
    String lang = table.orNull(StatementColumns.LANG);
    boolean external =
        StatementColumns.flag(StatementColumns.EXTERNAL, table.get(StatementColumns.EXTERNAL));
    String id = table.orNull(StatementColumns.ID);
    if (id == null) {
      id = StatementKey.of(dataset, entityId, property, type, value, lang, external);
    }
    remarkOnLostCharacters(value);
    return new Statement(
        id,
        entityId,
        canonicalId == null ? entityId : canonicalId,
        schema,
        property,
        type,
        value,
        dataset,
        lang,
        table.orNull(StatementColumns.ORIGINAL_VALUE),
        table.orNull(StatementColumns.ORIGIN),
        external,
        table.orNull(StatementColumns.FIRST_SEEN),
        table.orNull(StatementColumns.LAST_SEEN),
        Provenance.at(table.at(StatementColumns.VALUE)));
  }

  private void remarkOnLostCharacters(String value) {
    if (value.indexOf('\uFFFD') >= 0) {
      issues.accept(
          ReadIssue.note(
              table.at(StatementColumns.VALUE),
              Excerpt.of(value),
              "U+FFFD stands where bytes were not UTF-8, in this file or before"));
    }
  }

  String required(String column) throws BadRecord {
    String field = table.get(column);
    if (field.isEmpty()) {
      throw new BadRecord(column, "a statement needs the column \"" + column + "\"");
    }
    return field;
  }
}
