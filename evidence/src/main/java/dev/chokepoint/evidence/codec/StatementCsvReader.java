package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.evidence.statement.StatementSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads FollowTheMoney statement CSV: a header and one statement a record.
///
/// Columns may come in any order; `entity_id`, `prop`, `schema`, `value` and `dataset` must be
/// there, and columns of no statement are remarked on once and left out. An empty `canonical_id`
/// means the entity's own, an empty `id` is worked out by FollowTheMoney's rule, `external` is `t`,
/// `true`, `f`, `false` or empty. `prop_type` is taken as it stands, and from the model only where
/// the table lacks the column. A record that is no statement is rejected and reading goes on.
///
/// Memory: one record. Form: followthemoney 4.x, read 2026-11.
public final class StatementCsvReader {

  private static final List<String> REQUIRED =
      List.of(
          StatementColumns.ENTITY_ID,
          StatementColumns.PROPERTY,
          StatementColumns.SCHEMA,
          StatementColumns.VALUE,
          StatementColumns.DATASET);

  private final Model model;
  private final ReadIssue.Sink issues;
  private final UnknownNames unknown;

  public StatementCsvReader(Model model, ReadIssue.Sink issues) {
    this.model = model;
    this.issues = issues;
    this.unknown = new UnknownNames(issues);
  }

  /// Reads a table without a sidecar: each statement's provenance is its place in this file.
  ///
  /// @return how many statements were read
  /// @throws UnreadableForm if the header is not that of statement CSV, or the quoting is broken
  public long read(InputStream in, String fileName, StatementSink sink) throws IOException {
    return read(in, fileName, null, sink);
  }

  /// Reads a table with the sidecar that was written with it, in the same order: each statement's
  /// provenance is what the sidecar says, and nothing where it says nothing.
  ///
  /// @param sidecar null when there is none
  /// @return how many statements were read
  /// @throws UnreadableForm if the header is not that of statement CSV, or the quoting is broken
  public long read(
      InputStream in,
      String fileName,
      @Nullable ProvenanceSidecarReader sidecar,
      StatementSink sink)
      throws IOException {
    CsvTable table = new CsvTable(in, fileName);
    readHeader(table);
    StatementRow row = new StatementRow(table, issues);
    long statements = 0;
    while (table.advance()) {
      Statement statement = statement(table, row);
      if (statement != null) {
        sink.accept(
            sidecar == null ? statement : statement.with(sidecar.provenanceOf(statement.id())));
        statements++;
      }
    }
    if (sidecar != null) {
      sidecar.finish();
    }
    return statements;
  }

  private void readHeader(CsvTable table) throws IOException {
    if (!table.advance()) {
      throw new UnreadableForm(Locator.row(table.file(), 1, null), "the file is empty");
    }
    table.useAsHeader();
    for (String column : REQUIRED) {
      if (!table.hasColumn(column)) {
        throw new UnreadableForm(table.at(column), "the header lacks the column");
      }
    }
    for (String column : table.fields()) {
      if (!StatementColumns.CSV.contains(column)) {
        issues.accept(
            ReadIssue.note(table.at(column), column, "no column of statements, left out"));
      }
    }
  }

  private @Nullable Statement statement(CsvTable table, StatementRow row) {
    try {
      String schema = row.required(StatementColumns.SCHEMA);
      String property = row.required(StatementColumns.PROPERTY);
      String type =
          table.hasColumn(StatementColumns.PROPERTY_TYPE)
              ? table.orNull(StatementColumns.PROPERTY_TYPE)
              : StatementMaker.typeOf(model, schema, property);
      Statement statement = row.statement(schema, property, type);
      unknown.remark(model, statement, table.file(), table.line());
      return statement;
    } catch (BadRecord e) {
      issues.accept(ReadIssue.rejected(table.at(e.column()), table.excerpt(), e.reason()));
      return null;
    }
  }
}
