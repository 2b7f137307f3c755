package dev.chokepoint.sources.ofac;

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

/// The statements of one row. OFAC repeats itself inside a row (the Title stands in the Remarks
/// again): one value becomes one statement with all its places.
final class RowStatements {

  private final StatementMaker maker;
  private final Map<String, Statement> byId = new LinkedHashMap<>();

  RowStatements(StatementMaker maker) {
    this.maker = maker;
  }

  StatementMaker maker() {
    return maker;
  }

  void add(Statement statement) {
    byId.merge(statement.id(), statement, RowStatements::both);
  }

  /// Hands all statements on, in the order of their first mention.
  void sendTo(StatementSink sink) {
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
