package dev.chokepoint.casebook.graph;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a case says as nodes and edges: pinned entities, those that a schema makes a link between
/// two others, and the steps of its routes.
///
/// @param nodes by the order of first mention
/// @param edges in the order of the pins
public record CaseGraph(List<Node> nodes, List<Edge> edges) {

  /// A node.
  ///
  /// @param id of the entity
  /// @param label what to call it
  /// @param schema empty where the case names it without saying what it is
  public record Node(String id, String label, String schema) {}

  /// An edge.
  ///
  /// @param id unique in the graph
  /// @param label what kind of link, in words
  /// @param schema of the linking entity; `RouteStep` for a step of a route
  /// @param start first possible day; null when unknown
  /// @param end last possible day; null when unknown or open
  /// @param strength how well it is borne out; null when it is no step of a route
  public record Edge(
      String id,
      String source,
      String target,
      String label,
      String schema,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable String strength) {}

  public CaseGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /// The graph of a case.
  public static CaseGraph of(Model model, CaseFile file) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    Map<String, Edge> edges = new LinkedHashMap<>();
    for (Pin.OfEntity pin : file.pins(Pin.OfEntity.class)) {
      Schema schema = model.schema(pin.entity().schema());
      if (schema == null || schema.edge() == null) {
        Entity entity = pin.entity();
        nodes.put(entity.id(), new Node(entity.id(), entity.caption(model), entity.schema()));
      }
    }
    for (Pin.OfEntity pin : file.pins(Pin.OfEntity.class)) {
      Schema schema = model.schema(pin.entity().schema());
      if (schema != null && schema.edge() != null) {
        link(pin, schema, schema.edge(), nodes, edges);
      }
    }
    int trace = 0;
    for (Pin.OfTrace pin : file.pins(Pin.OfTrace.class)) {
      trace++;
      for (Route route : pin.routes()) {
        steps(trace + "-" + route.name(), route, nodes, edges);
      }
    }
    return new CaseGraph(List.copyOf(nodes.values()), List.copyOf(edges.values()));
  }

  private static void link(
      Pin.OfEntity pin,
      Schema schema,
      Schema.Edge joins,
      Map<String, Node> nodes,
      Map<String, Edge> edges) {
    Entity entity = pin.entity();
    List<String> sources = entity.values(joins.source());
    List<String> targets = entity.values(joins.target());
    for (String source : sources) {
      for (String target : targets) {
        for (String end : List.of(source, target)) {
          nodes.computeIfAbsent(end, id -> new Node(id, pin.captions().getOrDefault(id, id), ""));
        }
        String id = entity.id() + (sources.size() * targets.size() == 1 ? "" : "-" + edges.size());
        edges.put(
            id,
            new Edge(
                id,
                source,
                target,
                schema.label(),
                schema.name(),
                start(entity),
                end(entity),
                null));
      }
    }
  }

  private static @Nullable LocalDate start(Entity entity) {
    return entity
        .first("startDate")
        .or(() -> entity.first("date"))
        .flatMap(PartialDate::parse)
        .map(date -> date.interval().from())
        .orElse(null);
  }

  private static @Nullable LocalDate end(Entity entity) {
    return entity
        .first("endDate")
        .or(() -> entity.first("date"))
        .flatMap(PartialDate::parse)
        .map(date -> date.interval().to())
        .orElse(null);
  }

  private static void steps(
      String name, Route route, Map<String, Node> nodes, Map<String, Edge> edges) {
    List<Route.Step> steps = new ArrayList<>(route.steps());
    for (int i = 0; i < steps.size(); i++) {
      Route.Step step = steps.get(i);
      nodes.putIfAbsent(step.from(), new Node(step.from(), step.fromName(), ""));
      nodes.putIfAbsent(step.to(), new Node(step.to(), step.toName(), ""));
      String id = "route-" + name + "-" + (i + 1);
      edges.put(
          id,
          new Edge(
              id,
              step.from(),
              step.to(),
              step.kind(),
              "RouteStep",
              step.when().from(),
              step.when().to(),
              step.strength().word()));
    }
  }
}
