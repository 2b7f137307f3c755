package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.util.ArrayList;
import java.util.List;

/// Writes records for tests the way readers state them.
final class Records {

  private Records() {}

  /// A record; what it states as `property=value`.
  static Entity of(String id, String schema, String... stated) {
    return of(id, schema, Basis.STATED, stated);
  }

  static Entity of(String id, String schema, Basis basis, String... stated) {
    StatementMaker maker = new StatementMaker(Model.bundled(), "test", null);
    Provenance provenance = new Provenance(null, basis, null, List.of());
    List<Statement> statements = new ArrayList<>();
    statements.add(maker.existence(id, schema, provenance));
    for (String each : stated) {
      int equals = each.indexOf('=');
      statements.add(
          maker.make(
              id, schema, each.substring(0, equals), each.substring(equals + 1), provenance));
    }
    return Entity.of(Model.bundled(), statements);
  }
}
