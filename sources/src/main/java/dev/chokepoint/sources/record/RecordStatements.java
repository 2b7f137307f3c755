package dev.chokepoint.sources.record;

import dev.chokepoint.evidence.statement.Basis;
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

/// The statements of one record. Lists repeat themselves inside a record (OFAC's Title stands in
/// the Remarks again): one value becomes one statement with all its places.
public final class RecordStatements {

  private final StatementMaker maker;
  private final Map<String, Statement> byId = new LinkedHashMap<>();

  public RecordStatements(StatementMaker maker) {
    this.maker = maker;
  }

  public StatementMaker maker() {
    return maker;
  }

  public void add(Statement statement) {
    byId.merge(statement.id(), statement, RecordStatements::both);
  }

  /// Hands all statements on, in the order of their first mention.
  public void sendTo(StatementSink sink) {
    byId.values().forEach(sink::accept);
  }

  private static Statement both(Statement known, Statement again) {
    Provenance first = known.provenance();
    Provenance second = again.provenance();
    boolean stated = first.basis() == Basis.STATED || second.basis() == Basis.STATED;
    Set<Locator> places = new LinkedHashSet<>(first.locators());
    places.addAll(second.locators());
    return known.with(
        new Provenance(null, stated ? Basis.STATED : Basis.DERIVED, null, List.copyOf(places)));
  }
}
