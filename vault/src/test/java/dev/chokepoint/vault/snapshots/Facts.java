package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.util.ArrayList;
import java.util.List;

/// A small list to import: a few facts as OFAC's SDN list publishes them (public domain), and
/// parties made up for the purpose.
public final class Facts {

  private final StatementMaker maker;
  private final List<Statement> statements = new ArrayList<>();
  private long line;

  public Facts(String dataset, String seen) {
    maker = new StatementMaker(Model.bundled(), dataset, seen);
  }

  /// An entity with values given as property and value in turn.
  public Facts entity(String id, String schema, String... values) {
    line++;
    statements.add(maker.existence(id, schema, at("ent_num")));
    for (int i = 0; i < values.length; i += 2) {
      statements.add(maker.make(id, schema, values[i], values[i + 1], at(values[i])));
    }
    return this;
  }

  private Provenance at(String column) {
    return Provenance.at(Locator.row("sdn.csv", line, column));
  }

  public List<Statement> statements() {
    return List.copyOf(statements);
  }

  /// Hands the statements to an import.
  public StatementProducer producer() {
    return sink -> {
      statements.forEach(sink::accept);
      return java.util.Map.of("records", line);
    };
  }

  /// The first version of the sample list.
  public static Facts first(String dataset, String seen) {
    return new Facts(dataset, seen)
        .entity(
            "ofac-1001",
            "Organization",
            "name",
            "QODS AVIATION INDUSTRIES",
            "alias",
            "GHODS AVIATION INDUSTRIES",
            "alias",
            "QODS RESEARCH CENTER",
            "country",
            "ir",
            "topics",
            "sanction",
            "address",
            "Unit 207, Saleh Blvd, Tehran, Iran")
        .entity(
            "ofac-1002",
            "Organization",
            "name",
            "IRAN AIRCRAFT MANUFACTURING INDUSTRIAL COMPANY",
            "alias",
            "HESA",
            "weakAlias",
            "HESA TRADE CENTER",
            "country",
            "ir",
            "topics",
            "sanction")
        .entity(
            "ofac-1003",
            "Sanction",
            "entity",
            "ofac-1001",
            "authority",
            "OFAC",
            "summary",
            "Linked to QODS AVIATION INDUSTRIES; Qods Aviation Qods Aviation")
        .entity(
            "made-up-1",
            "Company",
            "name",
            "Ромашка Авионика",
            "registrationNumber",
            "77-0112-34567",
            "country",
            "ru");
  }
}
