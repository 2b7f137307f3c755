package dev.chokepoint.sources.mapping;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One table read through a mapping, and all that it gave.
record MappedRun(List<Statement> statements, List<ReadIssue> issues, Map<String, Long> counts) {

  /// Reads a table through a mapping written out.
  static MappedRun of(String mapping, String table) throws IOException {
    Mapping read = new MappingReader(Model.bundled()).read(mapping, "my.yml");
    return of(MappedTableReader.of(read, mapping), table(table, StandardCharsets.UTF_8));
  }

  /// Reads a table that is told to be of a layout by its header.
  static MappedRun recognised(String layout, String table) throws IOException {
    SourceReader reader = MappedTableReader.recognising(Layouts.named(layout).orElseThrow());
    InputFile file = table(table, StandardCharsets.UTF_8);
    List<InputFile> taken = reader.recognise(List.of(file));
    if (taken.isEmpty()) {
      throw new AssertionError("not recognised as " + layout);
    }
    return of(reader, file);
  }

  static MappedRun of(SourceReader reader, InputFile file) throws IOException {
    List<Statement> statements = new ArrayList<>();
    List<ReadIssue> issues = new ArrayList<>();
    Reading reading =
        new Reading(
            new StatementMaker(Model.bundled(), "mine", "2026-11-01"),
            statements::add,
            issues::add);
    reader.read(List.of(file), reading);
    return new MappedRun(statements, issues, reading.counts());
  }

  static InputFile table(String text, Charset charset) {
    return table(text.getBytes(charset));
  }

  static InputFile table(byte[] bytes) {
    return new InputFile() {
      @Override
      public String name() {
        return "table.csv";
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }

  /// Values of a property over all entities of a schema, in the order read.
  List<String> values(String schema, String property) {
    return about(schema, property).stream().map(Statement::value).toList();
  }

  List<Statement> about(String schema, String property) {
    return statements.stream()
        .filter(each -> each.schema().equals(schema) && each.property().equals(property))
        .toList();
  }

  /// The only statement about a property of a schema.
  Statement only(String schema, String property) {
    List<Statement> found = about(schema, property);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " statements " + schema + " " + property);
    }
    return found.getFirst();
  }

  /// Ids of the entities of a schema, each once.
  List<String> ids(String schema) {
    return about(schema, Statement.EXISTENCE).stream().map(Statement::entityId).distinct().toList();
  }

  /// The id of the entity that bears a name.
  String idOf(String name) {
    return statements.stream()
        .filter(each -> each.property().equals("name") && each.value().equals(name))
        .map(Statement::entityId)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody is called " + name));
  }

  List<ReadIssue> rejected() {
    return issues.stream()
        .filter(issue -> issue.severity() == ReadIssue.Severity.REJECTED)
        .toList();
  }
}
