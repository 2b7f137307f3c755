package dev.chokepoint.casebook.training;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fact tables while they are filled, and as the files of the case.
final class CaseTables {

  private static final List<String> HEAD =
      List.of("id", "schema", "source", "grade", "seen", "basis");

  private final Map<CaseTable, List<Fact>> facts = new EnumMap<>(CaseTable.class);

  /// Adds a row, to be filled.
  Fact add(CaseTable table, String id, String schema, Document document) {
    Fact fact = new Fact(table, id, schema, document);
    facts.computeIfAbsent(table, each -> new ArrayList<>()).add(fact);
    return fact;
  }

  /// How many rows a table has.
  int size(CaseTable table) {
    return facts.getOrDefault(table, List.of()).size();
  }

  /// Content by file name; the documents first, then the tables in their order.
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("sources.csv", sources());
    for (CaseTable table : CaseTable.values()) {
      List<List<String>> rows = new ArrayList<>();
      List<String> header = new ArrayList<>(HEAD);
      header.addAll(table.columns());
      rows.add(header);
      facts.getOrDefault(table, List.of()).forEach(fact -> rows.add(fact.row()));
      files.put(table.file(), csv(rows));
    }
    return files;
  }

  private static String sources() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("id", "title", "publisher", "url", "published", "reliability", "origin", "note"));
    for (Document document : Document.values()) {
      rows.add(
          List.of(
              document.id(),
              document.title(),
              document.publisher(),
              "",
              TrainingCase.EDITION,
              document.grade().substring(0, 1),
              document.origin(),
              "Invented; no party, person or movement in it exists."));
    }
    return csv(rows);
  }

  /// The rows as RFC 4180 with line feeds.
  static String csv(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      rows.forEach(out::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
