package dev.chokepoint.casebook.facts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.evidence.statement.StatementSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The documents that a case cites, read from its `sources.csv`.
///
/// Columns: `id,title,publisher,url,published,reliability,origin,note`. Each row becomes an
/// `Article` entity. What a document says is kept under a dataset of its own, so that two documents
/// that say the same thing remain two statements.
public final class CitedDocuments {

  private static final String SCHEMA = "Article";

  private final Map<String, StatementMaker> speakers = new LinkedHashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Model model;
  private final String casePrefix;
  private final LocalDate edition;

  private CitedDocuments(Model model, String casePrefix, LocalDate edition) {
    this.model = model;
    this.casePrefix = casePrefix;
    this.edition = edition;
  }

  /// Reads the table. Rows that cannot be taken become issues.
  public static CitedDocuments read(
      InputStream in,
      String place,
      Model model,
      String casePrefix,
      LocalDate edition,
      ReadIssue.Sink issues)
      throws IOException {
    CitedDocuments documents = new CitedDocuments(model, casePrefix, edition);
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        documents.add(row, place, issues);
      }
    }
    return documents;
  }

  /// The statements that describe the documents themselves.
  public List<Statement> statements() {
    return List.copyOf(statements);
  }

  /// Makes statements in the name of a document; null when no such document is listed.
  @Nullable StatementMaker speaker(String documentId, @Nullable String seen) {
    if (!speakers.containsKey(documentId)) {
      return null;
    }
    return seen == null || seen.isEmpty() ? speakers.get(documentId) : maker(documentId, seen);
  }

  private void add(NamedCsvRecord row, String place, ReadIssue.Sink issues) {
    String id = row.getField("id");
    Locator locator = Locator.row(place, row.getStartingLineNumber(), "id");
    String published = row.getField("published");
    if (!published.isEmpty() && PartialDate.parse(published).isEmpty()) {
      issues.accept(ReadIssue.rejected(locator, published, "the day of publication is no date"));
      return;
    }
    StatementMaker maker = maker(id, edition.toString());
    StatementSink sink = statements::add;
    sink.accept(maker.existence(id, SCHEMA, Provenance.at(locator)));
    describe(sink, maker, row, place, "title", "title");
    describe(sink, maker, row, place, "publisher", "publisher");
    describe(sink, maker, row, place, "url", "sourceUrl");
    describe(sink, maker, row, place, "published", "publishedAt");
    describe(sink, maker, row, place, "origin", "restsOn");
    describe(sink, maker, row, place, "note", "notes");
    describe(sink, maker, row, place, "reliability", "sourceReliability");
    speakers.put(id, maker);
  }

  private static void describe(
      StatementSink sink,
      StatementMaker maker,
      NamedCsvRecord row,
      String place,
      String column,
      String property) {
    String value = row.getField(column);
    if (!value.isEmpty()) {
      Locator locator = Locator.row(place, row.getStartingLineNumber(), column);
      sink.accept(maker.make(row.getField("id"), SCHEMA, property, value, Provenance.at(locator)));
    }
  }

  private StatementMaker maker(String documentId, String seen) {
    String dataset = casePrefix + "_" + documentId.replaceFirst("^src-", "").replace('-', '_');
    return new StatementMaker(model, dataset, seen);
  }
}
