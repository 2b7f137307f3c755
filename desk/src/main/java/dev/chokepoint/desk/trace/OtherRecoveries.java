package dev.chokepoint.desk.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.parts.decode.Decoder;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.around.OtherRecovery;
import dev.chokepoint.routes.trace.FittingShipment;
import dev.chokepoint.routes.trace.PartFacts;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.TraceOptions;
import dev.chokepoint.routes.trace.TracedPart;
import dev.chokepoint.routes.trace.Tracer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Parts found elsewhere whose shipments name a consignee that the traced part's shipments name as
/// well. Each is asked for its own shipments with its own window.
final class OtherRecoveries {

  private static final int MOST_CONSIGNEES = 5;

  private final Model model;
  private final RouteSource source;
  private final Tracer tracer;
  private final PartFacts facts;
  private final Collection<String> components;
  private final Map<String, TracedPart> parts = new HashMap<>();
  private final Map<String, List<FittingShipment>> fitting = new HashMap<>();

  /// @param components ids of all components that are looked at
  OtherRecoveries(Model model, RouteSource source, Decoder decoder, Collection<String> components) {
    this.model = model;
    this.source = source;
    this.tracer = new Tracer(source, model);
    this.facts = new PartFacts(source, model, decoder);
    this.components = new TreeSet<>(components);
  }

  /// Consignees on the best route first, the last holder before the others, then those with the
  /// most other parts; five at most.
  List<SharedConsignee> of(Trace trace) {
    if (trace.fitting().isEmpty()) {
      return List.of();
    }
    Map<String, List<FittingShipment>> others = new TreeMap<>();
    for (String component : components) {
      if (!component.equals(trace.part().id()) && elsewhere(component, trace.part())) {
        others.put(component, fitting.getOrDefault(component, List.of()));
      }
    }
    Map<String, List<SharedConsignee.Found>> byConsignee = new TreeMap<>();
    for (OtherRecovery found : OtherRecovery.of(trace.fitting(), others)) {
      byConsignee.computeIfAbsent(found.consignee(), id -> new ArrayList<>()).add(found(found));
    }
    List<SharedConsignee> shared = new ArrayList<>();
    byConsignee.forEach((id, found) -> shared.add(new SharedConsignee(id, name(id), found)));
    shared.sort(
        Comparator.comparingInt((SharedConsignee each) -> -place(trace, each.consignee()))
            .thenComparingInt(each -> -each.found().size())
            .thenComparing(SharedConsignee::consignee));
    return shared.stream().limit(MOST_CONSIGNEES).toList();
  }

  /// Reads a component once and tells whether it was found in another item.
  private boolean elsewhere(String component, TracedPart traced) {
    if (!fitting.containsKey(component)) {
      fitting.put(component, List.of());
      facts
          .read(component)
          .filter(part -> part.number() != null)
          .ifPresent(part -> {
            parts.put(component, part);
            fitting.put(component, tracer.fitting(part, TraceOptions.STANDARD));
          });
    }
    TracedPart part = parts.get(component);
    return part != null && Collections.disjoint(part.items(), traced.items());
  }

  private SharedConsignee.Found found(OtherRecovery found) {
    TracedPart part = parts.get(found.part());
    PartNumber number = part == null ? null : part.number();
    return new SharedConsignee.Found(
        found.part(),
        part == null ? found.part() : part.name(),
        number == null ? "" : number.written(),
        part == null ? List.of() : part.items(),
        found.shipments());
  }

  /// The place of a consignee on the best route, counted from the maker; -1 when not on it.
  private static int place(Trace trace, String consignee) {
    if (trace.routes().isEmpty()) {
      return -1;
    }
    List<String> holders = trace.routes().getFirst().route().holders();
    for (int i = 0; i < holders.size(); i++) {
      String holder = holders.get(i);
      if (holder.equals(consignee)
          || trace.members().getOrDefault(holder, List.of()).contains(consignee)) {
        return i;
      }
    }
    return -1;
  }

  private String name(String id) {
    return source.entity(id).map((Entity entity) -> entity.caption(model)).orElse(id);
  }
}
