package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementId;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.evidence.statement.StatementSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads FollowTheMoney statement packs, with a header or, as before 2025, without one.
///
/// `prop` is `SCHEMA:PROPERTY`; the canonical id is the entity's own; the property's type comes
/// from the model. The old form has eleven columns (ten where the id is missing) of which `target`
/// says that the entity is one to screen against: it becomes a [Statement#CONTEXT] statement
/// `{"target":true}` before the entity's first, as entity files have it. A record that is no
/// statement is rejected and reading goes on.
///
/// Memory: one record. Form: followthemoney `statement/serialize.py`, read 2026-11.
public final class StatementPackReader {

  private static final String TARGET = "{\"target\":true}";

  private final Model model;
  private final ReadIssue.Sink issues;
  private final UnknownNames unknown;

  public StatementPackReader(Model model, ReadIssue.Sink issues) {
    this.model = model;
    this.issues = issues;
    this.unknown = new UnknownNames(issues);
  }

  /// Reads a whole pack.
  ///
  /// @return how many statements the pack holds
  /// @throws UnreadableForm if it is empty, its first record is neither header nor statement, or
  ///   the quoting is broken
  public long read(InputStream in, String fileName, StatementSink sink) throws IOException {
    CsvTable table = new CsvTable(in, fileName);
    if (!table.advance()) {
      throw new UnreadableForm(Locator.row(fileName, 1, null), "the file is empty");
    }
    boolean headed = nameColumns(table);
    StatementRow row = new StatementRow(table, issues);
    String entityId = "";
    long statements = 0;
    for (boolean more = !headed || table.advance(); more; more = table.advance()) {
      Statement statement = statement(table, row);
      if (statement != null) {
        if (!statement.entityId().equals(entityId)) {
          entityId = statement.entityId();
          passTarget(table, statement, sink);
        }
        sink.accept(statement);
        statements++;
      }
    }
    return statements;
  }

  /// Names the columns after the header, or after the old form; whether there was a header.
  private static boolean nameColumns(CsvTable table) throws UnreadableForm {
    List<String> first = table.fields();
    if (first.contains(StatementColumns.ENTITY_ID) && first.contains(StatementColumns.PROPERTY)) {
      table.useAsHeader();
      return true;
    }
    int width = first.size();
    int legacy = StatementColumns.LEGACY_PACK.size();
    if (width != legacy && width != legacy - 1) {
      throw new UnreadableForm(
          table.at(null), "neither the header nor a record of a statement pack");
    }
    table.useColumns(StatementColumns.LEGACY_PACK.subList(0, width));
    return false;
  }

  private @Nullable Statement statement(CsvTable table, StatementRow row) {
    try {
      String name = row.required(StatementColumns.PROPERTY);
      int colon = name.indexOf(':');
      if (colon <= 0 || colon == name.length() - 1) {
        throw new BadRecord(StatementColumns.PROPERTY, "\"" + name + "\" is not SCHEMA:PROPERTY");
      }
      String schema = name.substring(0, colon);
      String property = name.substring(colon + 1);
      Statement statement =
          row.statement(schema, property, StatementMaker.typeOf(model, schema, property));
      unknown.remark(model, statement, table.file(), table.line());
      return statement;
    } catch (BadRecord e) {
      issues.accept(ReadIssue.rejected(table.at(e.column()), table.excerpt(), e.reason()));
      return null;
    }
  }

  private static void passTarget(CsvTable table, Statement s, StatementSink sink) {
    String cell = table.get(StatementColumns.TARGET);
    if (!cell.equals("t") && !cell.equalsIgnoreCase("true")) {
      return;
    }
    String id = StatementId.of(s.dataset(), s.entityId(), Statement.CONTEXT, TARGET, null, false);
    sink.accept(
        new Statement(
            id,
            s.entityId(),
            s.canonicalId(),
            s.schema(),
            Statement.CONTEXT,
            null,
            TARGET,
            s.dataset(),
            null,
            null,
            null,
            false,
            s.firstSeen(),
            s.lastSeen(),
            Provenance.at(table.at(StatementColumns.TARGET))));
  }
}
