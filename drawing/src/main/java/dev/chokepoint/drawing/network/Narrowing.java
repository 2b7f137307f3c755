package dev.chokepoint.drawing.network;

import dev.chokepoint.drawing.palette.Status;
import dev.chokepoint.evidence.interval.DateInterval;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which part of a network is asked for.
///
/// @param fewestLinks nodes with fewer links are left out
/// @param nearListed whether only what lies within two links of a listed party stays
/// @param period links that cannot have held in it are left out; dates unknown exclude nothing
/// @param always nodes that stay whatever they have
/// @param hidden nodes put away by hand, which goes before everything else
public record Narrowing(
    int fewestLinks,
    boolean nearListed,
    DateInterval period,
    Set<String> always,
    Set<String> hidden) {

  /// Leaves out nothing.
  public static final Narrowing NONE =
      new Narrowing(0, false, DateInterval.UNKNOWN, Set.of(), Set.of());

  private static final int NEAR = 2;

  public Narrowing {
    always = Set.copyOf(always);
    hidden = Set.copyOf(hidden);
  }

  /// What is left of a network.
  public Network of(Network network) {
    Network inPeriod =
        new Network(
            network.nodes(),
            network.edges().stream().filter(edge -> edge.when().compatibleWith(period)).toList());
    Set<String> near = nearListed ? nearListed(inPeriod) : Set.of();
    var links = inPeriod.linksAt();
    Set<String> kept = new HashSet<>();
    for (NetworkNode node : inPeriod.nodes()) {
      int known = Math.max(node.links(), links.getOrDefault(node.id(), List.of()).size());
      boolean asked = known >= fewestLinks && (!nearListed || near.contains(node.id()));
      if (!hidden.contains(node.id()) && (asked || always.contains(node.id()))) {
        kept.add(node.id());
      }
    }
    return inPeriod.keeping(kept);
  }

  private static Set<String> nearListed(Network network) {
    List<String> listed =
        network.nodes().stream()
            .filter(node -> node.status() == Status.LISTED)
            .map(NetworkNode::id)
            .toList();
    Set<String> near = new HashSet<>();
    Steps.from(network, listed, Set.of())
        .forEach((id, steps) -> {
          if (steps <= NEAR) {
            near.add(id);
          }
        });
    return near;
  }
}
