package dev.chokepoint.web.page.graph;

import dev.chokepoint.drawing.network.Network;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was read for a graph.
///
/// @param network all of it, before anything is left out or folded
/// @param links the linking entity of each link that has one, by the id of the link
/// @param relations the kinds of links of the chosen node, most first
/// @param notLoaded entities that are linked and were not read, since there were too many
record Gathered(
    Network network, Map<String, Set<String>> links, List<Relation> relations, int notLoaded) {

  Gathered {
    links = Map.copyOf(links);
    relations = List.copyOf(relations);
  }
}
