package dev.chokepoint.sources;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;

/// One run of a reader over one file, and all that it gave.
public record ReaderRun(
    List<Statement> statements, List<ReadIssue> issues, Map<String, Long> counts) {

  private static final String VARIABLE = "CHOKEPOINT_SHARED_DATA";

  public static ReaderRun of(SourceReader reader, InputFile file) throws IOException {
    List<Statement> statements = new ArrayList<>();
    List<ReadIssue> issues = new ArrayList<>();
    Reading reading =
        new Reading(
            new StatementMaker(Model.bundled(), "list", "2026-11-24"),
            statements::add,
            issues::add);
    reader.read(List.of(file), reading);
    return new ReaderRun(statements, issues, reading.counts());
  }

  /// A file held in memory.
  public static InputFile file(String name, byte[] bytes) {
    byte[] held = bytes.clone();
    return new InputFile() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(held);
      }
    };
  }

  public static InputFile file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// A published file, where the directory that `CHOKEPOINT_SHARED_DATA` names has it.
  public static InputFile shared(String path) throws IOException {
    String folder = System.getenv(VARIABLE);
    boolean there = folder != null && Files.isRegularFile(Path.of(folder, path));
    Assumptions.assumeTrue(
        there, () -> "skipped: " + VARIABLE + " names no directory that holds " + path);
    Path file = Path.of(String.valueOf(folder), path);
    return file(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  public long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /// All values of one property of one entity, in the order read.
  public List<String> values(String entity, String property) {
    return about(entity, property).stream().map(Statement::value).toList();
  }

  public List<Statement> about(String entity, String property) {
    return statements.stream()
        .filter(each -> each.entityId().equals(entity) && each.property().equals(property))
        .toList();
  }

  /// The only statement of that property.
  public Statement only(String entity, String property) {
    List<Statement> found = about(entity, property);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " statements " + entity + " " + property);
    }
    return found.getFirst();
  }

  public List<ReadIssue> rejected() {
    return issues.stream().filter(i -> i.severity() == ReadIssue.Severity.REJECTED).toList();
  }

  public List<ReadIssue> notes() {
    return issues.stream().filter(i -> i.severity() == ReadIssue.Severity.NOTE).toList();
  }

  /// How many entities there are of each schema.
  public Map<String, Long> entitiesBySchema() {
    Map<String, Long> bySchema = new TreeMap<>();
    statements.stream()
        .filter(each -> each.property().equals(Statement.EXISTENCE))
        .map(each -> each.schema() + " " + each.entityId())
        .distinct()
        .forEach(each -> bySchema.merge(each.substring(0, each.indexOf(' ')), 1L, Long::sum));
    return bySchema;
  }

  /// Reasons of all issues and how often each was given.
  public Map<String, Long> reasons() {
    Map<String, Long> reasons = new TreeMap<>();
    issues.forEach(each -> reasons.merge(each.severity() + " " + each.reason(), 1L, Long::sum));
    return reasons;
  }
}
