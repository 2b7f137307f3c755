package dev.chokepoint.matching.clusters;

import dev.chokepoint.evidence.index.Clusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Puts ids together that share a number and that nothing speaks against. The result does not
/// depend on the order of what comes in.
///
/// 1. A number that more than [#MOST_CARRIERS] ids carry joins nobody: it is not one party's.
/// 2. Two that share a number and contradict each other are kept apart and told: they are of two
///    kinds, or have different numbers of a scheme that gives a party only one, or one list has
///    them as two entries, whose word that is.
/// 3. An id that shares numbers with two that contradict each other could be either: it joins
///    neither by those numbers, and is told.
/// 4. What is left joins number by number, the surest scheme first; two clusters become one only if
///    no member of one contradicts a member of the other.
final class Merging {

  /// Ids that may carry one number: some dozen lists, each naming a party once or twice.
  static final int MOST_CARRIERS = 24;

  /// What came of it.
  ///
  /// @param clusters members of each cluster of at least two, sorted; by the first member
  /// @param why of each cluster, by its first member
  /// @param conflicts sorted
  record Merged(
      SortedMap<String, List<String>> clusters,
      Map<String, List<Clusters.Reason>> why,
      List<Clusters.Conflict> conflicts) {}

  private final SortedMap<String, Identified> known = new TreeMap<>(CodePointOrder.IDS);
  private final SortedMap<IdentityKey, List<String>> carriers = new TreeMap<>();
  private final Map<String, String> leader = new HashMap<>();
  private final Map<String, List<String>> members = new HashMap<>();
  private final SortedMap<String, Clusters.Conflict> conflicts = new TreeMap<>();

  private Merging(Collection<Identified> identified) {
    for (Identified one : identified) {
      known.put(one.id(), one.fitting());
    }
    known
        .values()
        .forEach(one ->
            one.keys()
                .forEach(
                    key -> carriers.computeIfAbsent(key, k -> new ArrayList<>()).add(one.id())));
    carriers.values().removeIf(ids -> ids.size() < 2 || ids.size() > MOST_CARRIERS);
  }

  /// @param identified each id once
  static Merged of(Collection<Identified> identified) {
    return new Merging(identified).run();
  }

  private Merged run() {
    Set<String> betweenTwo = betweenTwo();
    carriers.forEach((key, ids) -> {
      for (int i = 0; i < ids.size(); i++) {
        for (int j = i + 1; j < ids.size(); j++) {
          join(key, ids.get(i), ids.get(j), betweenTwo);
        }
      }
    });
    SortedMap<String, List<String>> clusters = new TreeMap<>(CodePointOrder.IDS);
    members
        .values()
        .forEach(ids -> {
          List<String> sorted = ids.stream().sorted(CodePointOrder.IDS).toList();
          clusters.put(sorted.getFirst(), sorted);
        });
    return new Merged(clusters, why(clusters), List.copyOf(conflicts.values()));
  }

  /// Ids that share numbers with two that contradict each other.
  private Set<String> betweenTwo() {
    Map<String, Set<String>> neighbours = new HashMap<>();
    for (List<String> ids : carriers.values()) {
      for (String id : ids) {
        neighbours.computeIfAbsent(id, i -> new HashSet<>()).addAll(ids);
      }
    }
    Set<String> between = new HashSet<>();
    neighbours.forEach((id, all) -> {
      List<Identified> fitting =
          all.stream()
              .filter(other -> !other.equals(id))
              .map(this::identified)
              .filter(other -> identified(id).contradicts(other).isEmpty())
              .toList();
      if (anyContradict(fitting)) {
        between.add(id);
      }
    });
    return between;
  }

  private static boolean anyContradict(List<Identified> parties) {
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        if (parties.get(i).contradicts(parties.get(j)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private Identified identified(String id) {
    Identified one = known.get(id);
    if (one == null) {
      throw new IllegalStateException(id);
    }
    return one;
  }

  private void join(IdentityKey key, String left, String right, Set<String> betweenTwo) {
    String one = leader.getOrDefault(left, left);
    String other = leader.getOrDefault(right, right);
    if (one.equals(other)) {
      return;
    }
    for (String a : members.getOrDefault(one, List.of(one))) {
      for (String b : members.getOrDefault(other, List.of(other))) {
        Optional<String> against = identified(a).contradicts(identified(b));
        if (against.isPresent()) {
          boolean direct = a.equals(left) && b.equals(right);
          tell(
              key,
              left,
              right,
              direct
                  ? against.get()
                  : "they are joined to " + a + " and " + b + ", of which " + against.get());
          return;
        }
      }
    }
    if (betweenTwo.contains(left) || betweenTwo.contains(right)) {
      String between = betweenTwo.contains(left) ? left : right;
      tell(
          key,
          left,
          right,
          between + " shares numbers with several that contradict each other, so it may be any");
      return;
    }
    List<String> all = new ArrayList<>(members.getOrDefault(one, List.of(one)));
    all.addAll(members.getOrDefault(other, List.of(other)));
    members.remove(other);
    members.put(one, all);
    all.forEach(id -> leader.put(id, one));
  }

  private void tell(IdentityKey key, String left, String right, String clause) {
    conflicts.putIfAbsent(
        left + "\u0000" + right,
        new Clusters.Conflict(
            left,
            right,
            key.scheme().label(),
            key.number(),
            "Both carry the " + key + ", but " + clause + "."));
  }

  private Map<String, List<Clusters.Reason>> why(SortedMap<String, List<String>> clusters) {
    Map<String, String> canonical = new HashMap<>();
    clusters.forEach((first, ids) -> ids.forEach(id -> canonical.put(id, first)));
    Map<String, List<Clusters.Reason>> why = new HashMap<>();
    carriers.forEach((key, ids) -> {
      SortedMap<String, List<String>> byCluster = new TreeMap<>(CodePointOrder.IDS);
      for (String id : ids) {
        String cluster = canonical.get(id);
        if (cluster != null) {
          byCluster.computeIfAbsent(cluster, c -> new ArrayList<>()).add(id);
        }
      }
      byCluster.forEach((cluster, carrying) -> {
        if (carrying.size() > 1) {
          why.computeIfAbsent(cluster, c -> new ArrayList<>())
              .add(new Clusters.Reason(key.scheme().label(), key.number(), carrying));
        }
      });
    });
    return why;
  }
}
