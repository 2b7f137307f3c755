package dev.chokepoint.casebook.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Finds, for each recovered item, its youngest part: the item cannot have been finished earlier.
final class AirframeReading {

  private final CaseEntities entities;
  private final PartReading parts;

  AirframeReading(CaseEntities entities, PartReading parts) {
    this.entities = entities;
    this.parts = parts;
  }

  /// Items with at least one dated part, those with most parts first.
  List<Airframe> read() {
    List<Airframe> airframes = new ArrayList<>();
    for (Entity item : entities.ofSchema("RecoveredItem")) {
      List<Entity> components = entities.pointingAt("Component", "foundIn", item.id());
      List<DateInterval> earliest =
          components.stream().map(c -> earliestReading(c.id())).flatMap(Optional::stream).toList();
      youngest(earliest)
          .ifPresent(latest ->
              airframes.add(
                  new Airframe(
                      item.id(),
                      entities.caption(item.id()),
                      components.size(),
                      earliest.size(),
                      latest)));
    }
    airframes.sort(
        Comparator.comparingInt(Airframe::markedParts).reversed().thenComparing(Airframe::item));
    return airframes;
  }

  private Optional<DateInterval> earliestReading(String component) {
    return parts.produced(component).stream()
        .filter(interval -> interval.from() != null)
        .min(Comparator.comparing(AirframeReading::start));
  }

  private static Optional<DateInterval> youngest(List<DateInterval> intervals) {
    return intervals.stream().max(Comparator.comparing(AirframeReading::start));
  }

  private static LocalDate start(DateInterval interval) {
    return Objects.requireNonNull(interval.from());
  }
}
