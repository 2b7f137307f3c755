package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks at one party alone: at what is listed of it.
final class PartyListings {

  private PartyListings() {}

  /// The party, the listings that name it, and what both rest on.
  static Gathered of(Model model, Neighbours neighbours, String party) {
    Map<String, Entity> parties = new LinkedHashMap<>();
    Map<String, Entity> records = new LinkedHashMap<>();
    neighbours
        .entity(party)
        .ifPresent(entity -> {
          parties.put(party, entity);
          for (String property : List.of("program", "programId")) {
            entity.statements(property).forEach(each -> records.put(each.id(), entity));
          }
        });
    List<Entity> listings = new ArrayList<>();
    List<String> around = neighbours.referring(party, Gathering.MOST_RECORDS);
    for (String id : around) {
      neighbours
          .entity(id)
          .filter(record -> model.isA(record.schema(), "Sanction"))
          .filter(record -> record.values("entity").contains(party))
          .ifPresent(record -> {
            listings.add(record);
            record.statements().forEach(each -> records.put(each.id(), record));
          });
    }
    return new Gathered(
        parties,
        List.of(),
        List.of(),
        List.of(),
        listings.isEmpty() ? Map.of() : Map.of(party, listings),
        records,
        Set.of(),
        around.size() == Gathering.MOST_RECORDS);
  }
}
