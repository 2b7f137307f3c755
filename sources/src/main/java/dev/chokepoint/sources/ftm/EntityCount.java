package dev.chokepoint.sources.ftm;

import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementSink;
import dev.chokepoint.sources.Reading;

/// Passes statements on and counts an entity each time another one's statements begin.
final class EntityCount implements StatementSink {

  private final Reading reading;
  private String entityId = "";

  EntityCount(Reading reading) {
    this.reading = reading;
  }

  @Override
  public void accept(Statement statement) {
    if (!statement.entityId().equals(entityId)) {
      entityId = statement.entityId();
      reading.count("entities");
    }
    reading.statements().accept(statement);
  }
}
