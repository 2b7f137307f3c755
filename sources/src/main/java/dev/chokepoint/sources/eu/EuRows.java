package dev.chokepoint.sources.eu;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.table.TableRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What a row becomes.
final class EuRows {

  private static final String AUTHORITY = "Council of the European Union";
  private static final Set<String> OF_THE_LISTING =
      Set.of(
          "celex", "recordId", "programKey", "annex", "measure", "startDate", "reason", "schema");
  private static final Map<String, String> TOPICS =
      Map.of("Asset freeze", "sanction", "Export control", "export.control");

  private final Reading reading;
  private final EuCells cells;

  /// Of any schema: where the transcription gives a party a property that its schema lacks, the
  /// value is passed through.
  private final Set<String> properties;

  EuRows(Reading reading) {
    this.reading = reading;
    Model model = reading.maker().model();
    this.cells = new EuCells(EuCountries.bundled(), model, reading.issues());
    this.properties =
        model.schemata().stream()
            .flatMap(schema -> schema.properties().keySet().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  void read(TableRow row) {
    String celex = text(row, "celex");
    String schema = text(row, "schema");
    String name = text(row, "name");
    Schema known = reading.maker().model().schema(schema);
    if (Celex.parse(celex).isEmpty()) {
      reject(row, "celex", "the row names no legal act by a CELEX number such as 32014R0269");
    } else if (known == null || known.abstractSchema()) {
      reject(row, "schema", "there is no such schema; columns may be shifted");
    } else if (name.isEmpty()) {
      reject(row, "name", "the row names nobody");
    } else {
      String id = EuId.entry(celex, text(row, "annex"), text(row, "recordId"), schema, name);
      RecordStatements statements = new RecordStatements(reading.maker(), null);
      Subject party = statements.entity(id, schema, row.whole());
      party(party, row);
      listing(statements.entity(EuId.sanction(id), "Sanction", row.whole()), party, row);
      statements.sendTo(reading.statements());
      reading.count("rows");
      reading.count("sanctions");
    }
  }

  private void reject(TableRow row, String column, String reason) {
    reading.issues().accept(ReadIssue.rejected(row.at(column), row.cell(column), reason));
  }

  /// The cell without blanks at its ends; empty where the table lacks the column.
  private static String text(TableRow row, String column) {
    return Objects.requireNonNullElse(row.cell(column), "").strip();
  }

  private void party(Subject party, TableRow row) {
    Map<String, String> rest = new LinkedHashMap<>();
    for (String column : row.columns().names()) {
      String cell = text(row, column);
      if (cell.isEmpty() || OF_THE_LISTING.contains(column)) {
        continue;
      }
      if (properties.contains(column)) {
        cells.read(party, column, cell, row);
      } else {
        rest.put(column, cell);
      }
    }
    party.keeps(rest, row.whole());
  }

  private void listing(Subject sanction, Subject party, TableRow row) {
    String celex = text(row, "celex");
    sanction.says("entity", party.id(), row.whole());
    sanction.says("authorityId", celex, row.at("celex"));
    Celex.parse(celex)
        .ifPresent(act -> sanction.follows("sourceUrl", act.url(), celex, row.at("celex")));
    sanction.follows("authority", AUTHORITY, null, row.whole());
    sanction.follows("country", "eu", null, row.whole());
    says(sanction, "recordId", row, "recordId");
    says(sanction, "programId", row, "programKey");
    says(sanction, "annex", row, "annex");
    says(sanction, "provisions", row, "measure");
    says(sanction, "reason", row, "reason");
    String start = text(row, "startDate");
    if (!start.isEmpty()) {
      cells.dates(sanction, "startDate", start, "description", row);
    }
    String topic = TOPICS.get(text(row, "measure"));
    if (topic != null) {
      party.follows("topics", topic, text(row, "measure"), row.at("measure"));
    }
  }

  private static void says(Subject sanction, String property, TableRow row, String column) {
    String cell = text(row, column);
    if (!cell.isEmpty()) {
      sanction.says(property, cell, row.at(column));
    }
  }
}
