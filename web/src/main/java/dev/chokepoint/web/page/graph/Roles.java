package dev.chokepoint.web.page.graph;

import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.NodeKind;
import dev.chokepoint.drawing.network.Role;
import dev.chokepoint.evidence.interval.DateInterval;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What nodes do, as their links tell it: who makes, ships, receives and owns. A party that both
/// receives and ships stands where it receives, which is where a route goes on.
final class Roles {

  private Roles() {}

  /// The network with roles, and with the first day of their links as the days of nodes.
  static Network given(Network network) {
    Map<String, Role> roles = new HashMap<>();
    Map<String, LocalDate> first = new HashMap<>();
    for (NetworkEdge edge : network.edges()) {
      switch (edge.schema()) {
        case "Shipment" -> {
          better(roles, edge.to(), Role.CONSIGNEE);
          better(roles, edge.from(), Role.EXPORTER);
        }
        case "maker", "manufacturer" -> better(roles, edge.to(), Role.MAKER);
        case "Ownership", "Control" -> better(roles, edge.from(), Role.OWNER);
        default -> {
          // Other links say nothing of what a party does in a trade.
        }
      }
      LocalDate day = edge.when().from();
      if (day != null) {
        first.merge(edge.from(), day, Roles::earlier);
        first.merge(edge.to(), day, Roles::earlier);
      }
    }
    List<NetworkNode> nodes =
        network.nodes().stream()
            .map(node -> node.as(role(node, roles)).in(days(first.get(node.id()))))
            .toList();
    return new Network(nodes, network.edges());
  }

  private static DateInterval days(@Nullable LocalDate first) {
    return first == null ? DateInterval.UNKNOWN : DateInterval.of(first);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static Role role(NetworkNode node, Map<String, Role> roles) {
    return node.kind() == NodeKind.RECOVERY
        ? Role.WEAPON
        : roles.getOrDefault(node.id(), Role.NONE);
  }

  private static void better(Map<String, Role> roles, String id, Role role) {
    roles.merge(id, role, (known, other) -> rank(other) < rank(known) ? other : known);
  }

  private static int rank(Role role) {
    return switch (role) {
      case MAKER -> 0;
      case CONSIGNEE -> 1;
      case EXPORTER -> 2;
      case SELLER -> 3;
      case OWNER -> 4;
      case END_USER, WEAPON, NONE -> 5;
    };
  }
}
