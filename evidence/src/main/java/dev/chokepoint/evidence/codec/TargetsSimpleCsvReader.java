package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.evidence.statement.StatementSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads OpenSanctions' `targets.simple.csv`: one entity a record, cells of [CellList] form.
///
/// The form has lost which property a value came from, so each goes where it claims least:
///
/// | column | property |
/// |---|---|
/// | `name`, `aliases`, `countries`, `addresses`, `phones`, `emails`, `birth_date`, `program_ids` |
///   `name`, `alias`, `country`, `address`, `phone`, `email`, `birthDate`, `programId` |
/// | `identifiers` | `imoNumber` where the value is `IMO` and seven digits and the schema has it;
///   else `idNumber`; else `registrationNumber` |
/// | `sanctions` | `notes`; the column joins programme, reason, status and dates as free text |
/// | any other | a member of the entity's [Statement#CONTEXT] |
///
/// Where a schema has none of these properties the value becomes a note `COLUMN: VALUE`.
/// `first_seen` and `last_seen` date the statements. A record without id or schema is rejected and
/// reading goes on. Memory: one record. Form read 2026-11 from a file of 2026-03-13.
public final class TargetsSimpleCsvReader {

  private static final String ID = "id";
  private static final String SCHEMA = "schema";
  private static final String NAME = "name";
  private static final String IDENTIFIERS = "identifiers";
  private static final String FIRST_SEEN = "first_seen";
  private static final String LAST_SEEN = "last_seen";
  private static final String NOTES = "notes";

  private static final Map<String, List<String>> PROPERTIES =
      Map.of(
          "aliases",
          List.of("alias"),
          "birth_date",
          List.of("birthDate"),
          "countries",
          List.of("country"),
          "addresses",
          List.of("address"),
          IDENTIFIERS,
          List.of("idNumber", "registrationNumber"),
          "sanctions",
          List.of(NOTES, "description"),
          "phones",
          List.of("phone"),
          "emails",
          List.of("email"),
          "program_ids",
          List.of("programId"));

  private final StatementMaker maker;
  private final ReadIssue.Sink issues;
  private final UnknownNames unknown;

  public TargetsSimpleCsvReader(StatementMaker maker, ReadIssue.Sink issues) {
    this.maker = maker;
    this.issues = issues;
    this.unknown = new UnknownNames(issues);
  }

  /// Reads a whole table.
  ///
  /// @return how many entities were read
  /// @throws UnreadableForm if the header lacks `id`, `schema` or `name`, or the quoting is broken
  public long read(InputStream in, String fileName, StatementSink sink) throws IOException {
    CsvTable table = new CsvTable(in, fileName);
    if (!table.advance()) {
      throw new UnreadableForm(Locator.row(fileName, 1, null), "the file is empty");
    }
    table.useAsHeader();
    for (String column : List.of(ID, SCHEMA, NAME)) {
      if (!table.hasColumn(column)) {
        throw new UnreadableForm(table.at(column), "the header lacks the column");
      }
    }
    List<String> columns = List.copyOf(table.fields());
    long entities = 0;
    while (table.advance()) {
      String reason = refusal(table);
      if (reason == null) {
        new Row(table, columns, sink).emit();
        entities++;
      } else {
        issues.accept(ReadIssue.rejected(table.at(null), table.excerpt(), reason));
      }
    }
    return entities;
  }

  private static @Nullable String refusal(CsvTable table) {
    if (!table.complete()) {
      return table.fieldCount() + " fields where the table has " + table.width() + " columns";
    }
    return table.get(ID).isEmpty() || table.get(SCHEMA).isEmpty()
        ? "the record has no id or no schema"
        : null;
  }

  /// The statements of one record.
  private final class Row {

    private final CsvTable table;
    private final List<String> columns;
    private final StatementSink sink;
    private final String id;
    private final String schemaName;
    private final @Nullable Schema schema;

    Row(CsvTable table, List<String> columns, StatementSink sink) {
      this.table = table;
      this.columns = columns;
      this.sink = sink;
      this.id = table.get(ID);
      this.schemaName = table.get(SCHEMA);
      this.schema = maker.model().schema(schemaName);
    }

    void emit() {
      unknown.schema(schema, schemaName, table.file(), table.line());
      emit(Statement.EXISTENCE, id, null, table.at(ID));
      StringBuilder context = new StringBuilder();
      for (String column : columns) {
        switch (column) {
          case ID, SCHEMA -> {}
          case NAME -> name();
          default -> {
            List<String> properties = PROPERTIES.get(column);
            if (properties == null) {
              addContext(context, column);
            } else {
              list(column, properties);
            }
          }
        }
      }
      if (!context.isEmpty()) {
        emit(Statement.CONTEXT, context.append('}').toString(), null, table.at(null));
      }
    }

    private void name() {
      String name = table.get(NAME);
      if (!name.isEmpty()) {
        emit(NAME, name, null, table.at(NAME));
      }
    }

    private void addContext(StringBuilder context, String column) {
      String cell = table.get(column);
      if (!cell.isEmpty()) {
        JsonText.quote(context.append(context.isEmpty() ? '{' : ','), column);
        JsonText.quote(context.append(':'), cell);
      }
    }

    private void list(String column, List<String> properties) {
      List<CellList.Item> items = CellList.of(table.get(column));
      for (CellList.Item item : items) {
        if (!item.value().isEmpty()) {
          Locator place = table.at(column);
          item(
              column,
              properties,
              item.value(),
              items.size() == 1 ? place : place.at(item.from(), item.to()));
        }
      }
    }

    private void item(String column, List<String> properties, String value, Locator place) {
      if (column.equals(IDENTIFIERS) && isImoNumber(value) && has("imoNumber")) {
        emit("imoNumber", value, null, place);
        return;
      }
      for (String property : properties) {
        if (schema == null || has(property)) {
          emit(property, value, null, place);
          return;
        }
      }
      emit(has(NOTES) ? NOTES : "description", column + ": " + value, value, place);
    }

    private boolean has(String name) {
      Property property = schema == null ? null : schema.property(name);
      return property != null && !property.stub();
    }

    private void emit(String property, String value, @Nullable String original, Locator place) {
      String first = table.orNull(FIRST_SEEN);
      String last = table.orNull(LAST_SEEN);
      sink.accept(
          maker
              .make(id, schemaName, property, value, original, Provenance.at(place))
              .seen(first == null ? maker.seen() : first, last == null ? maker.seen() : last));
    }
  }

  private static boolean isImoNumber(String value) {
    if (value.length() != 10 || !value.startsWith("IMO")) {
      return false;
    }
    for (int i = 3; i < 10; i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
