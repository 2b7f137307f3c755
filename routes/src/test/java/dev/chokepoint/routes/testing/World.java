package dev.chokepoint.routes.testing;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.parts.number.PartReader;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.SameParty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A source of entities in memory, put together by tests in few words.
public final class World implements RouteSource {

  private final Model model = Model.bundled();
  private final StatementMaker maker = new StatementMaker(model, "made-up", null);
  private final PartReader numbers = new PartReader(Makers.standard());
  private final Map<String, List<Statement>> statements = new TreeMap<>();
  private final List<SameParty> same = new ArrayList<>();
  private String grade = "B2";

  /// The grade of what is put in from now on.
  public World graded(String written) {
    grade = written;
    return this;
  }

  /// Puts in an entity, or says more of one: property and value in turn.
  public World put(String id, String schema, String... facts) {
    Provenance provenance = new Provenance(Grade.parse(grade), Basis.STATED, null, List.of());
    List<Statement> all = statements.computeIfAbsent(id, key -> new ArrayList<>());
    all.add(maker.existence(id, schema, provenance));
    for (int i = 0; i < facts.length; i += 2) {
      all.add(maker.make(id, schema, facts[i], facts[i + 1], provenance));
    }
    return this;
  }

  /// A company by its id, which is also its name.
  public World company(String id, String country) {
    return put(id, "Company", "name", id, "country", country);
  }

  /// A shipment of a part number.
  public World shipment(
      String id, String shipper, String consignee, String number, String quantity, String date) {
    return put(
        id,
        "Shipment",
        "shipper",
        shipper,
        "consignee",
        consignee,
        "partNumber",
        number,
        "quantity",
        quantity,
        "quantityUnit",
        "pieces",
        "date",
        date);
  }

  public World same(String left, String right, SameParty.Basis basis) {
    same.add(
        new SameParty(
            left,
            right,
            basis,
            Sentence.verbatim(left + " and " + right + " are alike"),
            List.of()));
    return this;
  }

  public World remove(String id) {
    statements.remove(id);
    return this;
  }

  /// Ids of all entities, in order.
  public List<String> ids() {
    return List.copyOf(statements.keySet());
  }

  @Override
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(statements.get(id)).map(all -> Entity.of(model, all));
  }

  @Override
  public List<String> referring(String id, int most) {
    Set<String> found = new LinkedHashSet<>();
    statements.forEach((other, all) -> {
      if (all.stream().anyMatch(s -> "entity".equals(s.propertyType()) && s.value().equals(id))) {
        found.add(other);
      }
    });
    return found.stream().limit(most).toList();
  }

  @Override
  public List<PartGoods> shipments(PartNumber part) {
    List<PartGoods> met = new ArrayList<>();
    statements
        .keySet()
        .forEach(id -> {
          Entity entity = entity(id).orElseThrow();
          if (entity.schema().equals("Shipment")) {
            entity
                .first("partNumber")
                .ifPresent(text ->
                    part.meets(numbers.number(text))
                        .ifPresent(level -> met.add(new PartGoods(id, level, text))));
          }
        });
    return met;
  }

  @Override
  public List<String> shipmentsUnderHs(String digits, int most) {
    return statements.keySet().stream()
        .filter(id ->
            entity(id).orElseThrow().schema().equals("Shipment")
                && entity(id).orElseThrow().values("hsCode").stream()
                    .anyMatch(c -> c.startsWith(digits)))
        .limit(most)
        .toList();
  }

  @Override
  public List<SameParty> same(String party) {
    return same.stream()
        .filter(link -> link.left().equals(party) || link.right().equals(party))
        .toList();
  }
}
