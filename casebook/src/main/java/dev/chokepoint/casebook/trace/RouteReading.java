package dev.chokepoint.casebook.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads the routes that a case states.
final class RouteReading {

  private final CaseEntities entities;
  private final Citations citations;

  RouteReading(CaseEntities entities, Citations citations) {
    this.entities = entities;
    this.citations = citations;
  }

  Route read(String name) {
    List<Entity> steps = new ArrayList<>();
    for (Entity step : entities.ofSchema("RouteStep")) {
      if (step.values("route").contains(name)) {
        steps.add(step);
      }
    }
    if (steps.isEmpty()) {
      throw new IllegalStateException("the case states no step of the route " + name);
    }
    steps.sort(Comparator.comparingInt(RouteReading::position));
    return new Route(name, steps.stream().map(this::step).toList());
  }

  private Route.Step step(Entity step) {
    Optional<Entity> shipment = step.first("shipment").flatMap(entities::find);
    List<Statement> behind = new ArrayList<>(step.statements());
    shipment.ifPresent(s -> behind.addAll(s.statements()));
    String from = required(step, "from");
    String to = required(step, "to");
    return new Route.Step(
        from,
        name(from),
        to,
        name(to),
        required(step, "stepKind"),
        step.first("date")
            .or(() -> shipment.flatMap(s -> s.first("date")))
            .flatMap(PartialDate::parse)
            .orElse(null),
        shipment.flatMap(RouteReading::quantity).orElse(null),
        StepStrength.ofWord(required(step, "strength")),
        required(step, "reason"),
        citations.of(behind));
  }

  /// What to call an entity; a component is told with the item it was found in.
  private String name(String id) {
    String caption = entities.caption(id);
    return entities
        .find(id)
        .filter(entity -> entity.schema().equals("Component"))
        .flatMap(component -> component.first("foundIn"))
        .map(item -> caption + ", found in " + entities.caption(item))
        .orElse(caption);
  }

  private static Optional<String> quantity(Entity shipment) {
    return shipment
        .first("quantity")
        .map(n -> n + shipment.first("quantityUnit").map(unit -> " " + unit).orElse(""));
  }

  private static int position(Entity step) {
    return Integer.parseInt(required(step, "position"));
  }

  private static String required(Entity step, String property) {
    return step.first(property)
        .orElseThrow(
            () -> new IllegalStateException("the route step " + step.id() + " has no " + property));
  }
}
