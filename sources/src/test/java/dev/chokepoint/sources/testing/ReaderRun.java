package dev.chokepoint.sources.testing;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One run of a reader over some files, and all that it gave.
public record ReaderRun(
    List<Statement> statements, List<ReadIssue> issues, Map<String, Long> counts) {

  public static ReaderRun of(SourceReader reader, InputFile... files) throws IOException {
    List<Statement> statements = new ArrayList<>();
    List<ReadIssue> issues = new ArrayList<>();
    Reading reading =
        new Reading(
            new StatementMaker(Model.bundled(), "a_list", "2026-02-27"),
            statements::add,
            issues::add);
    reader.read(List.of(files), reading);
    return new ReaderRun(statements, issues, reading.counts());
  }

  public long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /// Different values of one property of one entity, in the order read.
  public List<String> values(String entity, String property) {
    return about(entity, property).stream().map(Statement::value).distinct().toList();
  }

  public List<Statement> about(String entity, String property) {
    return statements.stream()
        .filter(each -> each.entityId().equals(entity) && each.property().equals(property))
        .toList();
  }

  /// The only statement with that value.
  public Statement only(String entity, String property, String value) {
    List<Statement> found =
        about(entity, property).stream().filter(each -> each.value().equals(value)).toList();
    if (found.size() != 1) {
      throw new AssertionError(
          found.size() + " statements " + entity + " " + property + " " + value);
    }
    return found.getFirst();
  }

  /// Where that value stands, in words.
  public List<String> places(String entity, String property, String value) {
    return only(entity, property, value).provenance().locators().stream()
        .map(Object::toString)
        .toList();
  }

  /// Ids of the entities of a schema.
  public List<String> entities(String schema) {
    return statements.stream()
        .filter(each -> each.property().equals(Statement.EXISTENCE))
        .filter(each -> each.schema().equals(schema))
        .map(Statement::entityId)
        .distinct()
        .toList();
  }
}
