package dev.chokepoint.controls.measures;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.util.ArrayList;
import java.util.List;

/// Writes listings for tests the way readers state them.
final class Listings {

  private Listings() {}

  /// A listing from a dataset; what it states as `property=value`.
  static Listing of(String dataset, String... stated) {
    return Listing.of(entity("Sanction", dataset, stated), List.of(dataset));
  }

  static Entity entity(String schema, String dataset, String... stated) {
    StatementMaker maker = new StatementMaker(Model.bundled(), dataset, null);
    List<Statement> statements = new ArrayList<>();
    statements.add(maker.existence("s", schema, Provenance.NONE));
    for (String each : stated) {
      int equals = each.indexOf('=');
      statements.add(
          maker.make(
              "s", schema, each.substring(0, equals), each.substring(equals + 1), Provenance.NONE));
    }
    return Entity.of(Model.bundled(), statements);
  }
}
