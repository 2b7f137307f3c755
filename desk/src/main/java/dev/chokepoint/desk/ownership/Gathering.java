package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.ownership.HoldWords;
import dev.chokepoint.ownership.Stake;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Walks up from a party: to its owners, to theirs, and to what is listed of each.
public final class Gathering {

  /// Parties that are looked at; a larger web is cut, and the answer says so.
  static final int MOST_PARTIES = 2_000;

  /// Records around one party that are looked at.
  static final int MOST_RECORDS = 2_000;

  private static final HoldWords WORDS = HoldWords.bundled();

  private final Model model;
  private final Neighbours neighbours;
  private final Map<String, Entity> parties = new LinkedHashMap<>();
  private final List<Stake> stakes = new ArrayList<>();
  private final List<Entity> posts = new ArrayList<>();
  private final Set<Set<String>> jointly = new LinkedHashSet<>();
  private final Map<String, List<Entity>> listings = new LinkedHashMap<>();
  private final Map<String, Entity> records = new LinkedHashMap<>();
  private final Set<String> unownable = new TreeSet<>();
  private boolean cut;

  private Gathering(Model model, Neighbours neighbours) {
    this.model = model;
    this.neighbours = neighbours;
  }

  /// Everything that is stored above a party.
  public static Gathered around(Model model, Neighbours neighbours, String target) {
    return new Gathering(model, neighbours).gather(target);
  }

  private Gathered gather(String target) {
    Set<String> seen = new TreeSet<>(Set.of(target));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      if (seen.size() > MOST_PARTIES) {
        cut = true;
        break;
      }
      for (String owner : visit(open.remove(), target)) {
        if (seen.add(owner)) {
          open.add(owner);
        }
      }
    }
    // Owners that the cut left unvisited still have names and listings to tell.
    open.forEach(party -> neighbours.entity(party).ifPresent(e -> parties.put(party, e)));
    return new Gathered(
        parties, stakes, posts, List.copyOf(jointly), listings, records, unownable, cut);
  }

  /// Gathers what is around one party.
  ///
  /// @return its owners
  private Set<String> visit(String party, String target) {
    neighbours
        .entity(party)
        .ifPresent(entity -> {
          parties.put(party, entity);
          keepProgrammes(entity);
          if (model.isA(entity.schema(), "Person")) {
            unownable.add(party);
          }
        });
    Set<String> owners = new TreeSet<>();
    List<String> around = neighbours.referring(party, MOST_RECORDS);
    cut |= around.size() == MOST_RECORDS;
    for (String id : around) {
      neighbours.entity(id).ifPresent(record -> read(record, party, target, owners));
    }
    return owners;
  }

  private void read(Entity record, String party, String target, Set<String> owners) {
    if (model.isA(record.schema(), "Ownership") && record.values("asset").contains(party)) {
      stakes.addAll(StakeReading.of(record, party));
      owners.addAll(record.values("owner"));
      keep(record);
    } else if (model.isA(record.schema(), "Control")
        && record.values("controlled").contains(party)) {
      hold(StakeReading.ofControl(record, party), record, owners);
    } else if (isJoint(record)) {
      jointly.add(new TreeSet<>(parties(record)));
      keep(record);
    } else if (model.isA(record.schema(), "UnknownLink")
        && record.values("object").contains(party)) {
      hold(StakeReading.ofLink(record, party), record, owners);
    } else if (model.isA(record.schema(), "Sanction") && record.values("entity").contains(party)) {
      listings.computeIfAbsent(party, p -> new ArrayList<>()).add(record);
      keep(record);
    } else if (party.equals(target)
        && model.isA(record.schema(), "Directorship")
        && record.values("organization").contains(party)) {
      posts.add(record);
      keep(record);
      for (String director : record.values("director")) {
        keepDirector(director);
      }
    }
  }

  private void hold(List<Stake> held, Entity record, Set<String> owners) {
    if (!held.isEmpty()) {
      stakes.addAll(held);
      held.forEach(stake -> owners.add(stake.owner()));
      keep(record);
    }
  }

  /// Whether a link between two parties says that they exercise their rights together.
  private boolean isJoint(Entity record) {
    return (model.isA(record.schema(), "UnknownLink") || model.isA(record.schema(), "Associate"))
        && Stream.of("role", "relationship")
            .flatMap(property -> record.values(property).stream())
            .anyMatch(WORDS::isJoint);
  }

  private static Set<String> parties(Entity link) {
    Set<String> parties = new TreeSet<>();
    for (String end : List.of("subject", "object", "person", "associate")) {
      parties.addAll(link.values(end));
    }
    return parties;
  }

  /// A director is no owner; only what is listed of it matters.
  private void keepDirector(String director) {
    neighbours.entity(director).ifPresent(entity -> parties.putIfAbsent(director, entity));
    for (String id : neighbours.referring(director, MOST_RECORDS)) {
      neighbours
          .entity(id)
          .filter(record -> model.isA(record.schema(), "Sanction"))
          .filter(record -> record.values("entity").contains(director))
          .filter(record ->
              listings.getOrDefault(director, List.of()).stream()
                  .noneMatch(known -> known.id().equals(record.id())))
          .ifPresent(record -> {
            listings.computeIfAbsent(director, d -> new ArrayList<>()).add(record);
            keep(record);
          });
    }
  }

  /// Statements of the party itself that name programmes, which may be all that is known.
  private void keepProgrammes(Entity entity) {
    entity.statements("program").forEach(statement -> records.put(statement.id(), entity));
    entity.statements("programId").forEach(statement -> records.put(statement.id(), entity));
  }

  private void keep(Entity record) {
    record.statements().forEach(statement -> records.put(statement.id(), record));
  }
}
