package dev.chokepoint.bench.peers;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.util.ArrayList;
import java.util.List;

/// Listed parties as entities with statements, as an import would make them. Their ids are their
/// numbers, so written that they rise.
final class ListedEntities {

  private final Model model;
  private final StatementMaker maker;

  ListedEntities(Model model) {
    this.model = model;
    this.maker = new StatementMaker(model, "list", null);
  }

  Entity entity(int number, ListedParty party) {
    String id = "%010d".formatted(number);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < party.names().size(); i++) {
      String name = party.names().get(i);
      String property = party.weakNames().contains(name) ? "weakAlias" : i == 0 ? "name" : "alias";
      statements.add(statement(id, party, property, name));
    }
    party.births().forEach(date -> statements.add(statement(id, party, dateOf(party), date)));
    party.countries().forEach(code -> statements.add(statement(id, party, "country", code)));
    return Entity.of(model, statements);
  }

  private Statement statement(String id, ListedParty party, String property, String value) {
    return maker.make(id, party.schema(), property, value, Provenance.NONE);
  }

  private static String dateOf(ListedParty party) {
    return switch (party.schema()) {
      case "Person" -> "birthDate";
      case "Vessel", "Airplane" -> "buildDate";
      default -> "incorporationDate";
    };
  }

  /// The number of an entity's id.
  static int number(String id) {
    return Integer.parseInt(id);
  }
}
