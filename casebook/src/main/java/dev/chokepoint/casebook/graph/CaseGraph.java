package dev.chokepoint.casebook.graph;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.casebook.trace.StepStrength;
import dev.chokepoint.drawing.network.Certainty;
import dev.chokepoint.drawing.network.Label;
import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a case says as nodes and links: pinned entities, those that a schema makes a link between
/// two others, and the steps of its routes. Nothing is asked about anyone, so no node has a status.
public final class CaseGraph {

  /// The schema of a step of a route, which is no entity.
  public static final String STEP = "RouteStep";

  private CaseGraph() {}

  /// The graph of a case.
  public static Network of(Model model, CaseFile file) {
    Map<String, NetworkNode> nodes = new LinkedHashMap<>();
    Map<String, NetworkEdge> edges = new LinkedHashMap<>();
    for (Pin.OfEntity pin : file.pins(Pin.OfEntity.class)) {
      Schema schema = model.schema(pin.entity().schema());
      if (schema == null || schema.edge() == null) {
        Entity entity = pin.entity();
        nodes.put(entity.id(), node(entity.id(), entity.caption(model), entity.schema()));
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
    return new Network(List.copyOf(nodes.values()), List.copyOf(edges.values()));
  }

  private static void link(
      Pin.OfEntity pin,
      Schema schema,
      Schema.Edge joins,
      Map<String, NetworkNode> nodes,
      Map<String, NetworkEdge> edges) {
    Entity entity = pin.entity();
    List<String> sources = entity.values(joins.source());
    List<String> targets = entity.values(joins.target());
    for (String source : sources) {
      for (String target : targets) {
        for (String end : List.of(source, target)) {
          nodes.computeIfAbsent(end, id -> node(id, pin.captions().getOrDefault(id, id), ""));
        }
        String id = entity.id() + (sources.size() * targets.size() == 1 ? "" : "-" + edges.size());
        edges.put(
            id, NetworkEdge.of(id, source, target, schema.name(), schema.label()).in(when(entity)));
      }
    }
  }

  /// Days that contradict each other say nothing.
  private static DateInterval when(Entity entity) {
    LocalDate start = start(entity);
    LocalDate end = end(entity);
    boolean turned = start != null && end != null && end.isBefore(start);
    return turned ? DateInterval.UNKNOWN : new DateInterval(start, end);
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
      String name, Route route, Map<String, NetworkNode> nodes, Map<String, NetworkEdge> edges) {
    List<Route.Step> steps = new ArrayList<>(route.steps());
    for (int i = 0; i < steps.size(); i++) {
      Route.Step step = steps.get(i);
      nodes.putIfAbsent(step.from(), node(step.from(), step.fromName(), ""));
      nodes.putIfAbsent(step.to(), node(step.to(), step.toName(), ""));
      String id = "route-" + name + "-" + (i + 1);
      edges.put(
          id,
          NetworkEdge.of(id, step.from(), step.to(), STEP, step.kind())
              .known(certainty(step.strength()))
              .in(step.when())
              .borneOut(step.strength().word()));
    }
  }

  /// How a step of that strength is drawn.
  public static Certainty certainty(StepStrength strength) {
    return switch (strength) {
      case DOCUMENTED -> Certainty.STATED;
      case FITS -> Certainty.DERIVED;
      case WEAK, ASSUMED -> Certainty.WEAK;
    };
  }

  private static NetworkNode node(String id, String label, String schema) {
    return NetworkNode.of(id, schema, Label.of(label));
  }
}
