package dev.chokepoint.casebook.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a component: its markings, what they are taken to mean, where it was found.
final class PartReading {

  private final CaseEntities entities;
  private final Citations citations;

  PartReading(CaseEntities entities, Citations citations) {
    this.entities = entities;
    this.citations = citations;
  }

  MarkedPart read(String componentId) {
    Entity component = entities.get(componentId);
    List<Entity> markings = entities.pointingAt("Marking", "component", componentId);
    Optional<Entity> identification = identifications(componentId).stream().findFirst();
    Optional<Entity> item = component.first("foundIn").flatMap(entities::find);
    List<Cited<String>> texts =
        markings.stream().map(m -> cited(m, "text")).flatMap(Optional::stream).toList();
    return new MarkedPart(
        componentId,
        identification.flatMap(i -> cited(i, "candidateNumber")).orElse(null),
        cited(component, "makerStated").orElse(null),
        component.first("brandCountry").orElse(null),
        cited(component, "foundIn").map(this::named).orElse(null),
        texts,
        identification.flatMap(i -> cited(i, "productionReading")).orElse(null),
        produced(componentId),
        item.map(PartReading::recovered).orElse(DateInterval.UNKNOWN));
  }

  /// Every production interval that the readings of a component's markings allow.
  List<DateInterval> produced(String componentId) {
    List<DateInterval> intervals = new ArrayList<>();
    for (Entity identification : identifications(componentId)) {
      List<String> starts = identification.values("producedFrom");
      List<String> ends = identification.values("producedTo");
      for (int i = 0; i < Math.min(starts.size(), ends.size()); i++) {
        intervals.add(new DateInterval(firstDay(starts.get(i)), lastDay(ends.get(i))));
      }
    }
    return intervals;
  }

  private List<Entity> identifications(String componentId) {
    return entities.pointingAt("Marking", "component", componentId).stream()
        .flatMap(m -> entities.pointingAt("PartIdentification", "marking", m.id()).stream())
        .toList();
  }

  private static DateInterval recovered(Entity item) {
    return item.first("recoveryDate")
        .flatMap(PartialDate::parse)
        .map(PartialDate::interval)
        .orElse(DateInterval.UNKNOWN);
  }

  private Optional<Cited<String>> cited(Entity entity, String property) {
    List<Statement> statements = entity.statements(property);
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    boolean unverified =
        statements.stream().allMatch(s -> s.provenance().basis() == Basis.UNVERIFIED);
    return Optional.of(
        new Cited<>(statements.getFirst().value(), citations.of(statements), unverified));
  }

  private Cited<String> named(Cited<String> reference) {
    return new Cited<>(
        entities.caption(reference.value()), reference.sources(), reference.unverified());
  }

  private static @Nullable LocalDate firstDay(String date) {
    return PartialDate.parse(date).map(d -> d.interval().from()).orElse(null);
  }

  private static @Nullable LocalDate lastDay(String date) {
    return PartialDate.parse(date).map(d -> d.interval().to()).orElse(null);
  }
}
