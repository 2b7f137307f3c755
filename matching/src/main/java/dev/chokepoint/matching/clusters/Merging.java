package dev.chokepoint.matching.clusters;

import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.index.IdentityDecision;
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
import java.util.stream.Stream;

/// Puts ids together on the word of people, of lists and of publishers. The result does not depend
/// on the order of what comes in, but for decisions, which come in theirs.
///
/// 1. What a person decided to be one is one, whatever speaks against it; what a person decided to
///    be two is in no cluster together, not even by way of others.
/// 2. A number that more than [#MOST_CARRIERS] ids carry joins nobody: it is not one party's.
/// 3. Two that share a number and contradict each other are kept apart and told: they are of two
///    kinds, or have different numbers of a scheme that gives a party only one, or one list has
///    them as two entries, whose word that is; or they share only the number of a fleet and have
///    names of two companies.
/// 4. An id that shares numbers with two that contradict each other could be either: it joins
///    neither by those numbers, and is told.
/// 5. What is left joins number by number, the surest scheme first, then by what publishers name as
///    one; two clusters become one only if no member of one contradicts a member of the other. A
///    publisher's word outweighs that of a list that has two entries, and nothing else.
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

  /// Tells names of two companies of one group.
  @FunctionalInterface
  interface Names {
    /// Whether the names are of two companies.
    boolean contradict(Set<String> ones, Set<String> others);
  }

  private final SortedMap<String, Identified> known = new TreeMap<>(CodePointOrder.IDS);
  private final SortedMap<IdentityKey, List<String>> carriers = new TreeMap<>();
  private final Map<String, String> leader = new HashMap<>();
  private final Map<String, List<String>> members = new HashMap<>();
  private final SortedMap<String, Clusters.Conflict> conflicts = new TreeMap<>();
  private final DecidedPairs decided;
  private final Names names;

  private Merging(
      Collection<Identified> identified, List<IdentityDecision> decisions, Names names) {
    this.names = names;
    for (Identified one : identified) {
      known.put(one.id(), one.fitting());
    }
    this.decided = DecidedPairs.of(decisions, known.keySet());
    known
        .values()
        .forEach(one ->
            one.keys()
                .forEach(
                    key -> carriers.computeIfAbsent(key, k -> new ArrayList<>()).add(one.id())));
    carriers.values().removeIf(ids -> ids.size() < 2 || ids.size() > MOST_CARRIERS);
  }

  /// @param identified each id once; those of decisions among them
  /// @param decisions in the order in which they were taken
  static Merged of(
      Collection<Identified> identified, List<IdentityDecision> decisions, Names names) {
    return new Merging(identified, decisions, names).run();
  }

  private Merged run() {
    decided.same().forEach(this::joinDecided);
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
    carriers.forEach((key, ids) -> {
      if (key.scheme() != KeyScheme.REFERENT) {
        ids.forEach(id -> neighbours.computeIfAbsent(id, i -> new HashSet<>()).addAll(ids));
      }
    });
    Set<String> between = new HashSet<>();
    neighbours.forEach((id, all) -> {
      List<Identified> fitting =
          all.stream()
              .filter(other -> !other.equals(id))
              .map(this::identified)
              .filter(other -> contradiction(identified(id), other, false).isEmpty())
              .toList();
      if (anyContradict(fitting)) {
        between.add(id);
      }
    });
    return between;
  }

  private boolean anyContradict(List<Identified> parties) {
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        if (contradiction(parties.get(i), parties.get(j), false).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /// Why two cannot be one, as a clause.
  ///
  /// @param byPublisher whether a publisher says that they are
  private Optional<String> contradiction(Identified one, Identified other, boolean byPublisher) {
    Optional<IdentityDecision> decision = decided.about(one.id(), other.id());
    if (decision.isPresent()) {
      return decision
          .filter(each -> !each.same())
          .map(each ->
              each.by() + " decided on " + each.on() + " that they are two (" + each.name() + ")");
    }
    return byPublisher ? one.contradictsInKindOrNumber(other) : one.contradicts(other);
  }

  private Identified identified(String id) {
    Identified one = known.get(id);
    if (one == null) {
      throw new IllegalStateException(id);
    }
    return one;
  }

  /// Two that a person decided to be one.
  private void joinDecided(IdentityDecision decision) {
    String left = decision.left();
    String right = decision.right();
    String one = leader.getOrDefault(left, left);
    String other = leader.getOrDefault(right, right);
    boolean parted =
        members.getOrDefault(one, List.of(one)).stream()
            .anyMatch(a ->
                members.getOrDefault(other, List.of(other)).stream()
                    .anyMatch(b -> decided.areTwo(a, b)));
    if (parted) {
      conflicts.put(
          left + "\u0000" + right,
          new Clusters.Conflict(
              left,
              right,
              "decision",
              decision.name(),
              decision.by()
                  + " decided on "
                  + decision.on()
                  + " that both are one, but they are joined to others that were decided to be two."));
    } else if (!one.equals(other)) {
      unite(one, other);
    }
  }

  private void join(IdentityKey key, String left, String right, Set<String> betweenTwo) {
    String one = leader.getOrDefault(left, left);
    String other = leader.getOrDefault(right, right);
    if (one.equals(other)) {
      return;
    }
    for (String a : members.getOrDefault(one, List.of(one))) {
      for (String b : members.getOrDefault(other, List.of(other))) {
        Optional<String> against =
            contradiction(identified(a), identified(b), key.scheme() == KeyScheme.REFERENT);
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
    boolean byNumber = key.scheme() != KeyScheme.REFERENT;
    if (byNumber && (betweenTwo.contains(left) || betweenTwo.contains(right))) {
      String between = betweenTwo.contains(left) ? left : right;
      tell(
          key,
          left,
          right,
          between + " shares numbers with several that contradict each other, so it may be any");
      return;
    }
    if (key.scheme() == KeyScheme.IMO_COMPANY
        && names.contradict(identified(left).names(), identified(right).names())) {
      tell(key, left, right, "their names are of two companies, as they may be of one group");
      return;
    }
    unite(one, other);
  }

  private void unite(String one, String other) {
    List<String> all = new ArrayList<>(members.getOrDefault(one, List.of(one)));
    all.addAll(members.getOrDefault(other, List.of(other)));
    members.remove(other);
    members.put(one, all);
    all.forEach(id -> leader.put(id, one));
  }

  /// What a person decided already nobody has to look at again.
  private void tell(IdentityKey key, String left, String right, String clause) {
    if (decided.areTwo(left, right)) {
      return;
    }
    conflicts.putIfAbsent(
        left + "\u0000" + right,
        new Clusters.Conflict(
            left,
            right,
            key.scheme().label(),
            key.number(),
            (key.scheme() == KeyScheme.REFERENT
                    ? "A publisher names " + key.number() + " as one with both"
                    : "Both carry the " + key)
                + ", but "
                + clause
                + "."));
  }

  private Map<String, List<Clusters.Reason>> why(SortedMap<String, List<String>> clusters) {
    Map<String, String> canonical = new HashMap<>();
    clusters.forEach((first, ids) -> ids.forEach(id -> canonical.put(id, first)));
    Map<String, List<Clusters.Reason>> why = new HashMap<>();
    for (IdentityDecision decision : decided.same()) {
      String cluster = canonical.get(decision.left());
      if (cluster != null && cluster.equals(canonical.get(decision.right()))) {
        why.computeIfAbsent(cluster, c -> new ArrayList<>())
            .add(
                new Clusters.Reason(
                    Clusters.Word.PERSON,
                    decision.by() + " on " + decision.on(),
                    decision.name(),
                    Stream.of(decision.left(), decision.right())
                        .sorted(CodePointOrder.IDS)
                        .toList()));
      }
    }
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
              .add(
                  new Clusters.Reason(
                      key.scheme() == KeyScheme.REFERENT
                          ? Clusters.Word.PUBLISHER
                          : Clusters.Word.NUMBER,
                      key.scheme().label(),
                      key.number(),
                      carrying));
        }
      });
    });
    return why;
  }
}
