package dev.chokepoint.desk.trace;

import dev.chokepoint.desk.records.RecordedEntities;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.PartShipments;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.SameParty;
import dev.chokepoint.vault.snapshots.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a trace reads: everything published, and beside it what people entered. Answers are kept
/// for the length of one trace, since routes meet the same holders again and again; for one thread.
public final class StoredSource implements RouteSource {

  private final Model model;
  private final Snapshot snapshot;
  private final RecordedEntities recorded;
  private final Optional<LocalDate> asOf;
  private final StoredGoods goods;
  private final PartiesAlike alike;
  private final Map<String, Optional<Entity>> known = new HashMap<>();
  private final Map<String, List<SameParty>> same = new HashMap<>();

  /// @param asOf by the second clock: what had been learned by that day; empty for all
  public StoredSource(
      Model model,
      Snapshot snapshot,
      RecordedEntities recorded,
      Optional<LocalDate> asOf,
      StoredGoods goods,
      PartiesAlike alike) {
    this.model = model;
    this.snapshot = snapshot;
    this.recorded = recorded;
    this.asOf = asOf;
    this.goods = goods;
    this.alike = alike;
  }

  @Override
  public Optional<Entity> entity(String id) {
    return known.computeIfAbsent(id, this::read);
  }

  private Optional<Entity> read(String id) {
    Optional<Entity> published =
        asOf.isPresent() ? snapshot.entity(id, asOf.get()) : snapshot.entity(id);
    List<Statement> entered = new ArrayList<>();
    for (String member : snapshot.clusters().members(id)) {
      recorded.entity(member).ifPresent(entity -> entered.addAll(entity.statements()));
    }
    if (entered.isEmpty()) {
      return published;
    }
    List<Statement> both = new ArrayList<>();
    published.ifPresent(entity -> both.addAll(entity.statements()));
    entered.forEach(statement -> both.add(called(statement)));
    return Optional.of(Entity.cluster(model, snapshot.canonical(id), both));
  }

  /// What a person entered about an id is about the party that it names.
  private Statement called(Statement statement) {
    return "entity".equals(statement.propertyType())
        ? statement.called(statement.canonicalId(), snapshot.canonical(statement.value()))
        : statement;
  }

  @Override
  public List<String> referring(String id, int most) {
    TreeSet<String> all = new TreeSet<>(snapshot.referring(id, most));
    all.addAll(recordedReferring(id, most));
    return all.stream().limit(most).toList();
  }

  private List<String> recordedReferring(String id, int most) {
    return snapshot.clusters().members(id).stream()
        .flatMap(member -> recorded.referring(member, most).stream())
        .map(snapshot::canonical)
        .toList();
  }

  /// Entities are taken by the schema that the source which names the id gives them.
  @Override
  public Map<String, List<Entity>> linked(Collection<String> ids, Set<String> schemata, int most) {
    Map<String, List<Entity>> found = new LinkedHashMap<>();
    for (String id : ids) {
      TreeSet<String> all = new TreeSet<>();
      for (String schema : schemata) {
        all.addAll(linked(id, schema, most));
      }
      found.put(
          id,
          all.stream()
              .flatMap(each -> entity(each).stream())
              .filter(entity -> schemata.contains(entity.schema()))
              .limit(most)
              .toList());
    }
    return found;
  }

  /// Records that are found are whole; of a party that several records are put together for,
  /// records that name the two in turn may be left out.
  @Override
  public List<String> naming(String one, String other) {
    return recorded.all().isEmpty() && !snapshot.severalName(one, other)
        ? snapshot.naming(one, other)
        : RouteSource.super.naming(one, other);
  }

  /// Of an owner of very many companies, stakes are read until there are enough of those in itself.
  @Override
  public Map<String, List<Entity>> stakesIn(Collection<String> companies, int most) {
    Map<String, List<Entity>> found = new LinkedHashMap<>();
    for (String company : companies) {
      found.put(
          company,
          linked(company, "Ownership", Integer.MAX_VALUE).stream()
              .flatMap(each -> entity(each).stream())
              .filter(stake -> stake.schema().equals("Ownership"))
              .filter(stake -> stake.values("asset").contains(company))
              .limit(most)
              .toList());
    }
    return found;
  }

  /// Ids of entities of a schema that name an entity, published and entered, in order.
  private Set<String> linked(String id, String schema, int most) {
    Set<String> all = new TreeSet<>(snapshot.referring(id, schema, most));
    recordedReferring(id, Integer.MAX_VALUE).stream()
        .filter(each -> recorded.entity(each).filter(e -> e.schema().equals(schema)).isPresent())
        .forEach(all::add);
    return all;
  }

  @Override
  public PartShipments met(PartNumber part) {
    return asOf.isEmpty() && recorded.all().isEmpty()
        ? goods.met(part)
        : PartShipments.of(shipments(part));
  }

  @Override
  public List<PartGoods> shipments(PartNumber part) {
    List<PartGoods> met = goods.shipments(part);
    return asOf.isEmpty() && recorded.all().isEmpty()
        ? met
        : met.stream().map(this::asNowKnown).toList();
  }

  /// What the index knows of the days of a shipment is what its source says now; people may have
  /// entered more, and less may have been known.
  private PartGoods asNowKnown(PartGoods met) {
    return asOf.isPresent() || recorded.entity(met.shipment()).isPresent()
        ? new PartGoods(met.shipment(), met.level(), met.text())
        : met;
  }

  @Override
  public List<String> shipmentsUnderHs(String digits, int most) {
    return goods.shipmentsUnderHs(digits, most);
  }

  @Override
  public List<SameParty> same(String party) {
    return same.computeIfAbsent(party, id -> alike.of(id, this));
  }
}
