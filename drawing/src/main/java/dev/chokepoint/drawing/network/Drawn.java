package dev.chokepoint.drawing.network;

import java.util.List;
import java.util.Set;

/// The part of a network that one picture shows, and how much that is of it.
///
/// @param network what is drawn; groups are nodes that say how many they stand for
/// @param matching nodes that were asked for and are loaded
/// @param notLoaded nodes that are known of and were not read
/// @param groups what was folded, in the order of the ids of the groups
public record Drawn(Network network, int matching, int notLoaded, List<Group> groups) {

  public Drawn {
    groups = List.copyOf(groups);
  }

  /// Nodes that one node stands for.
  ///
  /// @param id of the node that stands for them
  /// @param members their ids, in order
  public record Group(String id, List<String> members) {

    public Group {
      members = List.copyOf(members);
    }
  }

  /// How many nodes are drawn, groups among them.
  public int drawn() {
    return network.nodes().size();
  }

  /// How many nodes are inside groups.
  public int folded() {
    return groups.stream().mapToInt(group -> group.members().size()).sum();
  }

  /// The same with some of it found again in the picture: the group that stands for a node, or the
  /// node itself.
  public String shownAs(String id) {
    return groups.stream()
        .filter(group -> group.members().contains(id))
        .map(Group::id)
        .findFirst()
        .orElse(id);
  }

  /// The ids that are drawn as themselves.
  public Set<String> ids() {
    return network.byId().keySet();
  }
}
