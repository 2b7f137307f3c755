package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.ownership.Stake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/// Looks down from a party: at what it holds itself, and at what is listed of it.
public final class HeldGathering {

  private final Model model;
  private final Neighbours neighbours;
  private final Entity owner;
  private final Map<String, Entity> parties = new LinkedHashMap<>();
  private final List<Stake> stakes = new ArrayList<>();
  private final Map<String, Entity> records = new LinkedHashMap<>();

  private HeldGathering(Model model, Neighbours neighbours, Entity owner) {
    this.model = model;
    this.neighbours = neighbours;
    this.owner = owner;
  }

  /// Everything that is stored of what a natural person holds.
  public static Gathered by(Model model, Neighbours neighbours, Entity person) {
    return new HeldGathering(model, neighbours, person).gather();
  }

  private Gathered gather() {
    Gathered own = PartyListings.of(model, neighbours, owner.id());
    parties.put(owner.id(), owner);
    records.putAll(own.records());
    List<String> around = neighbours.referring(owner.id(), Gathering.MOST_RECORDS);
    around.forEach(id -> neighbours.entity(id).ifPresent(this::read));
    return new Gathered(
        parties,
        stakes,
        List.of(),
        List.of(),
        own.listings(),
        records,
        Set.of(owner.id()),
        around.size() == Gathering.MOST_RECORDS);
  }

  private void read(Entity record) {
    if (model.isA(record.schema(), "Ownership")) {
      hold(record, "asset", StakeReading::of);
    } else if (model.isA(record.schema(), "Control")) {
      hold(record, "controlled", StakeReading::ofControl);
    } else if (model.isA(record.schema(), "UnknownLink")) {
      hold(record, "object", StakeReading::ofLink);
    }
  }

  private void hold(Entity record, String held, BiFunction<Entity, String, List<Stake>> reading) {
    for (String party : record.values(held)) {
      List<Stake> own =
          reading.apply(record, party).stream()
              .filter(stake -> stake.owner().equals(owner.id()))
              .toList();
      if (!own.isEmpty()) {
        stakes.addAll(own);
        keep(record);
        neighbours.entity(party).ifPresent(entity -> parties.put(party, entity));
      }
    }
  }

  private void keep(Entity record) {
    record.statements().forEach(statement -> records.put(statement.id(), record));
  }
}
