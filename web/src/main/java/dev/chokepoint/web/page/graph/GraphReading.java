package dev.chokepoint.web.page.graph;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.palette.Status;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.entity.Neighbours;
import dev.chokepoint.web.page.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the part of what is served that a graph shows: breadth first from the middle, as deep as
/// asked, and what was expanded by hand.
final class GraphReading {

  /// Nodes that are read for one graph; the rest is counted and said to be not loaded.
  static final int MOST_LOADED = 1_500;

  private final Holdings holdings;
  private final GraphQuery query;
  private final NodeReading nodeReading;
  private final LinkReading linkReading;
  private final Neighbours neighbours;
  private final Map<String, NetworkNode> nodes = new LinkedHashMap<>();
  private final Map<String, NetworkEdge> edges = new LinkedHashMap<>();
  private final Map<String, Set<String>> links = new HashMap<>();
  private final Set<String> notLoaded = new HashSet<>();
  private final List<Relation> relations = new ArrayList<>();

  private GraphReading(Holdings holdings, GraphQuery query, Words words) {
    this.holdings = holdings;
    this.query = query;
    this.nodeReading = new NodeReading(holdings, words);
    this.linkReading = new LinkReading(holdings.model(), words);
    this.neighbours = new Neighbours(holdings);
  }

  /// Reads it.
  ///
  /// @throws Problem 404 if no source speaks of an entity in the middle
  static Gathered read(Holdings holdings, GraphQuery query, Words words) {
    return new GraphReading(holdings, query, words).read();
  }

  /// A node that is waiting, so many links from the middle.
  private record Open(Entity entity, int depth) {}

  private Gathered read() {
    ArrayDeque<Open> open = new ArrayDeque<>();
    for (String id : query.of()) {
      Entity entity =
          holdings
              .entity(id)
              .orElseThrow(() -> Problem.notFound(Sentence.of("No source speaks of {0}.", id)));
      if (nodes.putIfAbsent(entity.id(), nodeReading.of(entity)) == null) {
        open.add(new Open(entity, 0));
      }
    }
    Set<String> read = new HashSet<>();
    while (!open.isEmpty()) {
      Open next = open.remove();
      Set<String> wanted = query.expand().getOrDefault(next.entity().id(), Set.of());
      boolean all = next.depth() < query.depth() || wanted.contains(GraphQuery.ALL);
      boolean chosen = next.entity().id().equals(query.chosen());
      if (read.add(next.entity().id()) && (all || chosen || !wanted.isEmpty())) {
        read(next, all, wanted, chosen, open);
      }
    }
    Network network =
        Roles.given(new Network(List.copyOf(nodes.values()), List.copyOf(edges.values())));
    notLoaded.removeAll(nodes.keySet());
    relations.sort(
        Comparator.comparingInt((Relation each) -> -each.count()).thenComparing(Relation::name));
    return new Gathered(network, links, relations, notLoaded.size());
  }

  private void read(
      Open at, boolean all, Set<String> wanted, boolean chosen, ArrayDeque<Open> open) {
    Entity entity = at.entity();
    Schema schema = holdings.model().schema(entity.schema());
    for (Map.Entry<String, List<Entity>> each : neighbours.of(entity).entrySet()) {
      Property property = schema == null ? null : schema.property(each.getKey());
      if (property == null) {
        continue;
      }
      int count = 0;
      int listed = 0;
      for (Entity other : each.getValue()) {
        if (holdings.model().isA(other.schema(), NodeReading.LISTING)) {
          nodes.computeIfPresent(entity.id(), (id, node) -> node.with(Status.LISTED));
          continue;
        }
        for (Entity met : ends(entity, other)) {
          count++;
          NetworkNode node = nodeReading.of(met);
          listed += node.status() == Status.LISTED ? 1 : 0;
          if ((all || wanted.contains(each.getKey())) && take(node)) {
            link(entity, property, other, met);
            open.add(new Open(met, at.depth() + 1));
          }
        }
      }
      if (chosen && count > 0) {
        relations.add(
            new Relation(each.getKey(), linkReading.label(entity, property), count, listed));
      }
    }
  }

  /// The things that a neighbour leads to: those at its other end where it only joins, else itself.
  private List<Entity> ends(Entity entity, Entity other) {
    Schema joining = linkReading.joins(other);
    if (joining == null || joining.edge() == null) {
      return linkReading.isThing(other) ? List.of(other) : List.of();
    }
    List<Entity> met = new ArrayList<>();
    for (String property : List.of(joining.edge().source(), joining.edge().target())) {
      for (String id : other.values(property)) {
        Optional<Entity> end = holdings.entity(id);
        end.filter(found -> !found.id().equals(entity.id())).ifPresent(met::add);
      }
    }
    return met;
  }

  /// Whether a node is, or can still be, among those that were read.
  private boolean take(NetworkNode node) {
    if (nodes.containsKey(node.id())) {
      return true;
    }
    if (nodes.size() >= MOST_LOADED) {
      notLoaded.add(node.id());
      return false;
    }
    nodes.put(node.id(), node);
    return true;
  }

  private void link(Entity entity, Property property, Entity other, Entity met) {
    Schema joining = linkReading.joins(other);
    if (joining == null || joining.edge() == null) {
      String reverse = property.reverse();
      Property held = property.stub() && reverse != null ? held(other, reverse) : property;
      keep(
          property.stub()
              ? linkReading.naming(other, held, entity)
              : linkReading.naming(entity, property, other),
          Set.of());
      return;
    }
    boolean source =
        other.values(joining.edge().source()).stream()
            .anyMatch(
                id -> holdings.entity(id).filter(e -> e.id().equals(entity.id())).isPresent());
    keep(
        linkReading.joining(
            other,
            joining,
            joining.edge(),
            source ? entity.id() : met.id(),
            source ? met.id() : entity.id()),
        Set.of(other.id()));
  }

  private Property held(Entity holder, String name) {
    Schema schema = holdings.model().schema(holder.schema());
    Property property = schema == null ? null : schema.property(name);
    if (property == null) {
      throw new IllegalStateException(holder.schema() + " has no property " + name);
    }
    return property;
  }

  private void keep(NetworkEdge edge, Set<String> link) {
    edges.putIfAbsent(edge.id(), edge);
    if (!link.isEmpty()) {
      links.put(edge.id(), link);
    }
  }
}
