package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One run of the reader over some files, and all that it gave.
record OfacRun(List<Statement> statements, List<ReadIssue> issues, Map<String, Long> counts) {

  static OfacRun of(List<InputFile> files) throws IOException {
    List<Statement> statements = new ArrayList<>();
    List<ReadIssue> issues = new ArrayList<>();
    Reading reading =
        new Reading(
            new StatementMaker(Model.bundled(), "us_ofac", "2021-07-23"),
            statements::add,
            issues::add);
    new OfacCsvReader().read(files, reading);
    return new OfacRun(statements, issues, reading.counts());
  }

  long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /// All values of one property of one entity, in the order read.
  List<String> values(String entity, String property) {
    return about(entity, property).stream().map(Statement::value).toList();
  }

  List<Statement> about(String entity, String property) {
    return statements.stream()
        .filter(each -> each.entityId().equals(entity) && each.property().equals(property))
        .toList();
  }

  /// The only statement with that value.
  Statement only(String entity, String property, String value) {
    List<Statement> found =
        about(entity, property).stream().filter(each -> each.value().equals(value)).toList();
    if (found.size() != 1) {
      throw new AssertionError(
          found.size() + " statements " + entity + " " + property + " " + value);
    }
    return found.getFirst();
  }
}
