package dev.chokepoint.casebook;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.entity.EntitySource;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// A case read straight into memory.
public final class InMemoryCase implements EntitySource {

  private final Map<String, List<Statement>> statements = new TreeMap<>();
  private final List<ReadIssue> issues = new ArrayList<>();

  public static InMemoryCase of(SampleCase sampleCase) throws IOException {
    InMemoryCase read = new InMemoryCase();
    sampleCase.read(Model.bundled(), read::add, read.issues::add);
    return read;
  }

  public static InMemoryCase of(List<Statement> statements) {
    InMemoryCase read = new InMemoryCase();
    statements.forEach(read::add);
    return read;
  }

  private void add(Statement statement) {
    statements.computeIfAbsent(statement.entityId(), id -> new ArrayList<>()).add(statement);
  }

  public List<ReadIssue> issues() {
    return issues;
  }

  public List<Statement> statements() {
    return statements.values().stream().flatMap(List::stream).toList();
  }

  @Override
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(statements.get(id)).map(s -> Entity.of(Model.bundled(), s));
  }

  @Override
  public void forEach(String dataset, Consumer<Entity> consumer) {
    statements.values().forEach(s -> consumer.accept(Entity.of(Model.bundled(), s)));
  }
}
