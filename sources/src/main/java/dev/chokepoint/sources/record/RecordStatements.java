package dev.chokepoint.sources.record;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.evidence.statement.StatementSink;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The statements of one record. Lists repeat themselves inside a record (OFAC's Title stands in
/// the Remarks again): one value becomes one statement with all its places.
public final class RecordStatements {

  private final StatementMaker maker;
  private final @Nullable Grade grade;
  private final Map<String, Statement> byId = new LinkedHashMap<>();

  /// Of a source that nobody has graded.
  public RecordStatements(StatementMaker maker) {
    this(maker, null);
  }

  /// @param grade of everything the source says; null where nobody has graded it
  public RecordStatements(StatementMaker maker, @Nullable Grade grade) {
    this.maker = maker;
    this.grade = grade;
  }

  /// An entity of the record; that it exists is said at that place.
  public Subject entity(String id, String schema, Locator place) {
    return new Subject(this, id, schema).exists(place);
  }

  StatementMaker maker() {
    return maker;
  }

  Provenance provenance(Basis basis, List<Locator> places) {
    return new Provenance(grade, basis, null, places);
  }

  /// Takes a statement of the record; its places join those of a known one that says the same.
  public void add(Statement statement) {
    byId.merge(statement.id(), statement, RecordStatements::both);
  }

  /// Hands all statements on, those of one entity together, entities and statements in the order of
  /// their first mention.
  public void sendTo(StatementSink sink) {
    Map<String, Map<String, Statement>> byEntity = new LinkedHashMap<>();
    byId.forEach((id, statement) ->
        byEntity
            .computeIfAbsent(statement.entityId(), entity -> new LinkedHashMap<>())
            .put(id, statement));
    byEntity.values().forEach(entity -> entity.values().forEach(sink::accept));
  }

  private static Statement both(Statement known, Statement again) {
    Provenance first = known.provenance();
    Provenance second = again.provenance();
    boolean stated = first.basis() == Basis.STATED || second.basis() == Basis.STATED;
    Set<Locator> places = new LinkedHashSet<>(first.locators());
    places.addAll(second.locators());
    return known.with(
        new Provenance(
            first.grade(),
            stated ? Basis.STATED : Basis.DERIVED,
            first.statedBy(),
            List.copyOf(places)));
  }
}
