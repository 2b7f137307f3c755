package dev.chokepoint.casebook.facts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.evidence.statement.StatementSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a table of facts: one row is what one document says about one entity.
///
/// The first columns are `id,schema,source,grade,seen,basis`; each further column is named by a
/// property of the row's schema. Several values in a cell are separated by ` | `. `source` is the
/// id of a [CitedDocuments] row, `grade` an Admiralty grade, `seen` the day on which the document
/// said so (any precision, may be empty), `basis` is empty, `derived` or `unverified`. An entity
/// may stand in several rows, one for each document that speaks about it.
public final class FactTable {

  private static final Set<String> ABOUT_THE_ROW =
      Set.of("id", "schema", "source", "grade", "seen", "basis");
  private static final String SEPARATOR = " \\| ";

  private final String place;
  private final Model model;
  private final CitedDocuments documents;
  private final ReadIssue.Sink issues;

  /// @param place name of the file for locators
  public FactTable(String place, Model model, CitedDocuments documents, ReadIssue.Sink issues) {
    this.place = place;
    this.model = model;
    this.documents = documents;
    this.issues = issues;
  }

  /// Reads all rows; those that cannot be taken become issues.
  public void read(InputStream in, StatementSink statements) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        read(row, statements);
      }
    }
  }

  private void read(NamedCsvRecord row, StatementSink statements) {
    Schema schema = model.schema(row.getField("schema"));
    StatementMaker speaker = documents.speaker(row.getField("source"), row.getField("seen"));
    Grade grade = grade(row);
    Basis basis = basis(row);
    if (schema == null) {
      reject(row, "schema", "no such schema");
    } else if (speaker == null) {
      reject(row, "source", "no such document in sources.csv");
    } else if (!row.getField("seen").isEmpty()
        && PartialDate.parse(row.getField("seen")).isEmpty()) {
      reject(row, "seen", "no date");
    } else if (grade != null && basis != null) {
      state(
          row,
          schema,
          speaker,
          new Provenance(grade, basis, row.getField("source"), List.of()),
          statements);
    }
  }

  private void state(
      NamedCsvRecord row,
      Schema schema,
      StatementMaker speaker,
      Provenance said,
      StatementSink statements) {
    String id = row.getField("id");
    statements.accept(speaker.existence(id, schema.name(), at(said, row, "id")));
    row.getFieldsAsMap()
        .forEach((column, cell) -> {
          if (cell.isEmpty() || ABOUT_THE_ROW.contains(column)) {
            return;
          }
          if (schema.property(column) == null) {
            reject(row, column, "the schema " + schema.name() + " has no such property");
            return;
          }
          for (String value : cell.split(SEPARATOR)) {
            statements.accept(
                speaker.make(id, schema.name(), column, value.strip(), at(said, row, column)));
          }
        });
  }

  private @Nullable Grade grade(NamedCsvRecord row) {
    try {
      return Grade.parse(row.getField("grade"));
    } catch (IllegalArgumentException e) {
      reject(row, "grade", String.valueOf(e.getMessage()));
      return null;
    }
  }

  private @Nullable Basis basis(NamedCsvRecord row) {
    String text = row.getField("basis");
    return switch (text) {
      case "" -> Basis.STATED;
      case "derived", "unverified" -> Basis.valueOf(text.toUpperCase(Locale.ROOT));
      default -> {
        reject(row, "basis", "a basis is empty, derived or unverified");
        yield null;
      }
    };
  }

  private Provenance at(Provenance said, NamedCsvRecord row, String column) {
    Locator locator = Locator.row(place, row.getStartingLineNumber(), column);
    return new Provenance(said.grade(), said.basis(), said.statedBy(), List.of(locator));
  }

  private void reject(NamedCsvRecord row, String column, String reason) {
    issues.accept(
        ReadIssue.rejected(
            Locator.row(place, row.getStartingLineNumber(), column), row.getField(column), reason));
  }
}
