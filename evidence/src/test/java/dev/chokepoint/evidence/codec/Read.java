package dev.chokepoint.evidence.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a reader made of some bytes.
record Read(List<Statement> statements, List<ReadIssue> issues) {

  static final Model MODEL = Model.bundled();

  /// Something that reads a stream.
  interface Reader {
    void read(InputStream in, List<Statement> statements, List<ReadIssue> issues)
        throws IOException;
  }

  static Read of(byte[] bytes, Reader reader) {
    List<Statement> statements = new ArrayList<>();
    List<ReadIssue> issues = new ArrayList<>();
    try {
      reader.read(new ByteArrayInputStream(bytes), statements, issues);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Read(statements, issues);
  }

  static Read entities(String lines) {
    return entities(lines.getBytes(UTF_8));
  }

  static Read entities(byte[] bytes) {
    StatementMaker maker = new StatementMaker(MODEL, "test", "2026-11-01");
    return of(
        bytes,
        (in, statements, issues) ->
            new EntityJsonReader(maker, issues::add).read(in, "test.json", statements::add));
  }

  static Read csv(String text) {
    return of(
        text.getBytes(UTF_8),
        (in, statements, issues) ->
            new StatementCsvReader(MODEL, issues::add).read(in, "test.csv", statements::add));
  }

  static Read pack(String text) {
    return of(
        text.getBytes(UTF_8),
        (in, statements, issues) ->
            new StatementPackReader(MODEL, issues::add).read(in, "test.pack", statements::add));
  }

  /// Entities by id, in the order in which their ids were first met.
  Map<String, Entity> byId() {
    Map<String, List<Statement>> groups = new LinkedHashMap<>();
    statements.forEach(s -> groups.computeIfAbsent(s.entityId(), id -> new ArrayList<>()).add(s));
    Map<String, Entity> entities = new LinkedHashMap<>();
    groups.forEach((id, group) -> entities.put(id, Entity.of(MODEL, group)));
    return entities;
  }

  Entity entity(String id) {
    return Objects.requireNonNull(byId().get(id), id);
  }

  List<String> reasons() {
    return issues.stream().map(i -> i.severity() + " " + i.locator() + ": " + i.reason()).toList();
  }

  static byte[] written(Iterable<Entity> entities) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EntityJsonWriter writer = new EntityJsonWriter(out)) {
      for (Entity entity : entities) {
        writer.write(entity);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
