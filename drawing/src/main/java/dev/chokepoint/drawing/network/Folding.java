package dev.chokepoint.drawing.network;

import dev.chokepoint.drawing.words.Wording;
import dev.chokepoint.evidence.interval.DateInterval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Cuts a network down to what one picture can hold: siblings of one kind become one node that says
/// how many it stands for. What is near the middle stays, of that what is listed, of that what has
/// most links.
///
/// @param most nodes that are drawn, groups among them
/// @param middle where the picture was opened
/// @param kept nodes that are never folded, such as pinned ones
/// @param wording the language of the names of groups
public record Folding(int most, Collection<String> middle, Set<String> kept, Wording wording) {

  /// Nodes that one picture holds.
  public static final int MOST = 250;

  public Folding {
    middle = new LinkedHashSet<>(middle);
    kept = Set.copyOf(kept);
    if (most < 1) {
      throw new IllegalArgumentException("nothing can be drawn of " + most + " nodes");
    }
  }

  /// What is drawn of a network.
  ///
  /// @param notLoaded nodes that are known of and are not in it
  public Drawn of(Network network, int notLoaded) {
    int all = network.nodes().size();
    if (all <= most) {
      return new Drawn(network, all, notLoaded, List.of());
    }
    Map<String, @Nullable String> parents = parents(network);
    List<NetworkNode> ranked = ranked(network);
    for (int stay = most - 1; stay > 0; stay--) {
      SortedMap<String, List<NetworkNode>> groups = groups(ranked, stay, parents);
      long singles = groups.values().stream().filter(members -> members.size() == 1).count();
      if (stay + groups.size() <= most) {
        return drawn(network, notLoaded, groups, singles);
      }
    }
    return drawn(network, notLoaded, groups(ranked, 0, parents), 0);
  }

  /// The link by which each node was reached from the middle.
  private Map<String, @Nullable String> parents(Network network) {
    Map<String, Integer> steps = Steps.from(network, middle, Set.of());
    Map<String, @Nullable String> parents = new HashMap<>();
    Map<String, List<NetworkEdge>> links = network.linksAt();
    for (NetworkNode node : network.nodes()) {
      Integer own = steps.get(node.id());
      parents.put(
          node.id(),
          own == null || own == 0
              ? null
              : links.getOrDefault(node.id(), List.of()).stream()
                  .map(edge -> edge.other(node.id()))
                  .filter(other -> steps.getOrDefault(other, -1) == own - 1)
                  .min(Comparator.naturalOrder())
                  .orElse(null));
    }
    return parents;
  }

  private List<NetworkNode> ranked(Network network) {
    Map<String, Integer> steps = Steps.from(network, middle, Set.of());
    Map<String, List<NetworkEdge>> links = network.linksAt();
    return network.nodes().stream()
        .sorted(
            Comparator.comparing(
                    (NetworkNode node) -> !kept.contains(node.id()) && !middle.contains(node.id()))
                .thenComparing(node -> steps.getOrDefault(node.id(), Integer.MAX_VALUE))
                .thenComparing(NetworkNode.BY_STATUS)
                .thenComparingInt(node -> -links.getOrDefault(node.id(), List.of()).size())
                .thenComparing(NetworkNode::id))
        .toList();
  }

  private static SortedMap<String, List<NetworkNode>> groups(
      List<NetworkNode> ranked, int stay, Map<String, @Nullable String> parents) {
    Set<String> staying = new HashSet<>();
    ranked.subList(0, stay).forEach(node -> staying.add(node.id()));
    SortedMap<String, List<NetworkNode>> groups = new TreeMap<>();
    for (NetworkNode node : ranked.subList(stay, ranked.size())) {
      String anchor = parents.get(node.id());
      while (anchor != null && !staying.contains(anchor)) {
        anchor = parents.get(anchor);
      }
      String key =
          "group:" + node.kind().style() + ":" + node.role() + ":" + (anchor == null ? "" : anchor);
      groups.computeIfAbsent(key, none -> new ArrayList<>()).add(node);
    }
    return groups;
  }

  private Drawn drawn(
      Network network, int notLoaded, SortedMap<String, List<NetworkNode>> groups, long singles) {
    Map<String, String> shownAs = new HashMap<>();
    List<Drawn.Group> named = new ArrayList<>((int) (groups.size() - singles));
    List<NetworkNode> nodes = new ArrayList<>();
    groups.forEach((id, members) -> {
      if (members.size() > 1) {
        members.forEach(member -> shownAs.put(member.id(), id));
        named.add(new Drawn.Group(id, members.stream().map(NetworkNode::id).sorted().toList()));
        nodes.add(group(id, members));
      }
    });
    for (NetworkNode node : network.nodes()) {
      if (!shownAs.containsKey(node.id())) {
        nodes.add(node);
      }
    }
    Network folded = new Network(nodes, edges(network, shownAs));
    return new Drawn(folded, network.nodes().size(), notLoaded, named);
  }

  private NetworkNode group(String id, List<NetworkNode> members) {
    NetworkNode first = members.getFirst();
    NetworkNode gravest = members.stream().min(NetworkNode.BY_STATUS).orElse(first);
    return new NetworkNode(
        id,
        first.schema(),
        first.kind(),
        first.role(),
        Label.of(wording.more(members.size(), first.kind(), first.role())),
        gravest.status(),
        List.of(),
        0,
        DateInterval.UNKNOWN,
        null,
        members.size());
  }

  /// Links of folded nodes end at their groups; those that became alike are one that says how many
  /// it stands for. Links inside a group are not drawn.
  private static List<NetworkEdge> edges(Network network, Map<String, String> shownAs) {
    List<NetworkEdge> edges = new ArrayList<>();
    SortedMap<String, List<NetworkEdge>> alike = new TreeMap<>();
    for (NetworkEdge edge : network.edges()) {
      String from = shownAs.getOrDefault(edge.from(), edge.from());
      String to = shownAs.getOrDefault(edge.to(), edge.to());
      if (from.equals(edge.from()) && to.equals(edge.to())) {
        edges.add(edge);
      } else if (!from.equals(to)) {
        String key =
            String.join(
                "\u0000", from, to, edge.schema(), edge.certainty().style(), "" + edge.directed());
        alike.computeIfAbsent(key, none -> new ArrayList<>()).add(edge);
      }
    }
    for (List<NetworkEdge> same : alike.values()) {
      NetworkEdge first = same.getFirst();
      int count = same.stream().mapToInt(NetworkEdge::count).sum();
      edges.add(
          new NetworkEdge(
              first.id(),
              shownAs.getOrDefault(first.from(), first.from()),
              shownAs.getOrDefault(first.to(), first.to()),
              first.schema(),
              count == 1 ? first.label() : count + " × " + first.schema(),
              "",
              first.certainty(),
              LineWidth.THIN,
              first.directed(),
              DateInterval.UNKNOWN,
              null,
              count == 1 ? first.href() : null,
              count));
    }
    return edges;
  }
}
