package dev.chokepoint.desk;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.snapshots.EntityChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// Gathers changes of records into changes of parties: what belongs to a party (its listings and
/// papers) is told with it. Memory grows with what changed, not with the list.
final class PartyChanges {

  private static final Set<String> NO_PARTIES = Set.of("Address", "Documentation", "Note");
  private static final List<String> OWNERS = List.of("entity", "holder");
  private static final String LISTING = "Sanction";
  private static final List<String> LISTED = List.of("listingDate", "startDate");
  private static final List<String> ENDED = List.of("endDate");

  private final Model model;
  private final Map<String, EntityChange> own = new TreeMap<>();
  private final Map<String, List<EntityChange>> belonging = new TreeMap<>();
  private final Map<String, String> captions = new HashMap<>();
  private long others;

  PartyChanges(Model model) {
    this.model = model;
  }

  void take(EntityChange change) {
    String schema = schema(change);
    if (isParty(schema)) {
      own.put(change.id(), change);
      return;
    }
    if (model.isA(schema, "Address")) {
      // A party points at it, and the pointer changes with it.
      captions.put(change.id(), caption(change));
      return;
    }
    Set<String> owners = new TreeSet<>();
    all(change)
        .filter(statement -> OWNERS.contains(statement.property()))
        .forEach(statement -> owners.add(statement.value()));
    if (owners.isEmpty()) {
      others++;
    }
    owners.forEach(id -> belonging.computeIfAbsent(id, x -> new ArrayList<>()).add(change));
  }

  private String caption(EntityChange change) {
    return Entity.of(model, change.after().isEmpty() ? change.before() : change.after())
        .caption(model);
  }

  private boolean isParty(String schema) {
    return model.isA(schema, "Thing")
        && NO_PARTIES.stream().noneMatch(other -> model.isA(schema, other));
  }

  private static Stream<Statement> all(EntityChange change) {
    return Stream.concat(change.before().stream(), change.after().stream());
  }

  private String schema(EntityChange change) {
    return Entity.of(model, change.after().isEmpty() ? change.before() : change.after()).schema();
  }

  long others() {
    return others;
  }

  PartyCounts counts() {
    long added = own.values().stream().filter(change -> change.before().isEmpty()).count();
    long removed = own.values().stream().filter(change -> change.after().isEmpty()).count();
    long onlyBelonging = belonging.keySet().stream().filter(id -> !own.containsKey(id)).count();
    return new PartyCounts(added, removed, own.size() - added - removed + onlyBelonging);
  }

  /// The first parties: added, removed, changed, each by id.
  ///
  /// @param standing looks up a party that itself did not change
  List<PartyDiff.Party> parties(int limit, Function<String, Optional<Entity>> standing) {
    Set<String> ids = new TreeSet<>(own.keySet());
    ids.addAll(belonging.keySet());
    return ids.stream()
        .sorted(Comparator.comparing(this::change).thenComparing(id -> id))
        .limit(limit)
        .map(id -> party(id, standing))
        .toList();
  }

  private PartyDiff.Change change(String id) {
    EntityChange change = own.get(id);
    if (change == null || !(change.before().isEmpty() || change.after().isEmpty())) {
      return PartyDiff.Change.CHANGED;
    }
    return change.before().isEmpty() ? PartyDiff.Change.ADDED : PartyDiff.Change.REMOVED;
  }

  private PartyDiff.Party party(String id, Function<String, Optional<Entity>> standing) {
    EntityChange change = own.get(id);
    List<EntityChange> with = belonging.getOrDefault(id, List.of());
    Entity entity =
        change == null
            ? standing.apply(id).orElse(null)
            : Entity.of(model, change.after().isEmpty() ? change.before() : change.after());
    List<PartyDiff.Difference> differences = new ArrayList<>();
    if (change != null) {
      differences.addAll(differences(change));
    }
    with.forEach(other -> differences.addAll(differences(other)));
    differences.sort(
        Comparator.comparingInt(PartyChanges::rank)
            .thenComparing(PartyDiff.Difference::schema)
            .thenComparing(PartyDiff.Difference::property));
    return new PartyDiff.Party(
        change(id),
        id,
        entity == null ? id : entity.caption(model),
        entity == null ? "not stated" : entity.schema(),
        dates(with, LISTED),
        dates(with, ENDED),
        differences);
  }

  private static int rank(PartyDiff.Difference difference) {
    boolean dates = LISTED.contains(difference.property()) || ENDED.contains(difference.property());
    return difference.schema().equals(LISTING) ? dates ? 0 : 1 : 2;
  }

  private List<String> dates(List<EntityChange> changes, Collection<String> properties) {
    Set<String> days = new TreeSet<>();
    for (EntityChange change : changes) {
      (change.after().isEmpty() ? change.before() : change.after())
          .stream()
              .filter(statement ->
                  model.isA(statement.schema(), LISTING)
                      && properties.contains(statement.property()))
              .forEach(statement -> days.add(statement.value()));
    }
    return List.copyOf(days);
  }

  private List<PartyDiff.Difference> differences(EntityChange change) {
    String schema = schema(change);
    Map<String, List<String>> gone = without(change.before(), change.after());
    Map<String, List<String>> come = without(change.after(), change.before());
    Set<String> properties = new TreeSet<>(gone.keySet());
    properties.addAll(come.keySet());
    List<PartyDiff.Difference> differences = new ArrayList<>();
    if (!isParty(schema)) {
      properties.removeAll(OWNERS); // Whose it is, is told by where it stands.
    }
    for (String property : properties) {
      List<String> before = gone.getOrDefault(property, List.of());
      List<String> after = come.getOrDefault(property, List.of());
      for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
        differences.add(
            new PartyDiff.Difference(
                schema,
                property,
                label(schema, property),
                i < before.size() ? told(before.get(i)) : null,
                i < after.size() ? told(after.get(i)) : null));
      }
    }
    return differences;
  }

  /// A value, or in place of an id what to call an address.
  private String told(String value) {
    return captions.getOrDefault(value, value);
  }

  private String label(String schema, String property) {
    Schema known = model.schema(schema);
    Property found = known == null ? null : known.property(property);
    return found == null ? property : found.label();
  }

  private static Map<String, List<String>> without(List<Statement> these, List<Statement> those) {
    Map<String, Statement> rest = new LinkedHashMap<>();
    these.stream().filter(Statement::isProperty).forEach(each -> rest.put(each.id(), each));
    those.forEach(each -> rest.remove(each.id()));
    Map<String, List<String>> values = new LinkedHashMap<>();
    rest.values()
        .forEach(each ->
            values.computeIfAbsent(each.property(), x -> new ArrayList<>()).add(each.value()));
    return values;
  }
}
