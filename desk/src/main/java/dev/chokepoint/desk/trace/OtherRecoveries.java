package dev.chokepoint.desk.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Parts found elsewhere whose shipments name a consignee that the traced part's shipments name as
/// well. It begins with the consignees: only what was sent to them is compared with the numbers of
/// other parts, and only those shipments that meet one are put to the tests of its own window.
///
/// Three bounds keep a common part from asking for everything; where one cuts, the answer says so.
final class OtherRecoveries {

  private static final int MOST_TOLD = 5;

  /// Consignees that are asked for, those on the best route first, then those with the most
  /// shipments of the part.
  static final int MOST_ASKED = 20;

  /// Shipments of one consignee that are looked at.
  static final int MOST_SHIPMENTS = 2_000;

  private final Model model;
  private final RouteSource source;
  private final PartFacts facts;
  private final RecoveredComponents components;
  private final Map<String, Optional<TracedPart>> parts = new HashMap<>();

  /// What was found.
  ///
  /// @param shared consignees, five at most
  /// @param cuts what was not looked at, each a sentence
  record Elsewhere(List<SharedConsignee> shared, List<Sentence> cuts) {

    Elsewhere {
      shared = List.copyOf(shared);
      cuts = List.copyOf(cuts);
    }
  }

  OtherRecoveries(
      Model model, RouteSource source, Decoder decoder, RecoveredComponents components) {
    this.model = model;
    this.source = source;
    this.facts = new PartFacts(source, model, decoder);
    this.components = components;
  }

  /// Consignees on the best route first, the last holder before the others, then those with the
  /// most other parts.
  Elsewhere of(Trace trace) {
    List<Sentence> cuts = new ArrayList<>();
    List<FittingShipment> asked = asked(trace, cuts);
    Set<String> shipments = new TreeSet<>();
    for (String consignee : consignees(asked)) {
      shipments.addAll(received(trace, consignee, cuts));
    }
    if (shipments.isEmpty()) {
      return new Elsewhere(List.of(), cuts);
    }
    if (components.more()) {
      cuts.add(
          Sentence.of(
              "Only the first {0} recovered components were compared for parts found elsewhere.",
              components.ids().size()));
    }
    Tracer tracer = new Tracer(new AmongShipments(source, shipments), model);
    Map<String, List<FittingShipment>> others = new TreeMap<>();
    for (String component : new TreeSet<>(components.ids())) {
      part(component)
          .filter(part -> !component.equals(trace.part().id()))
          .filter(part -> Collections.disjoint(part.items(), trace.part().items()))
          .ifPresent(part -> others.put(component, tracer.fitting(part, TraceOptions.STANDARD)));
    }
    Map<String, List<SharedConsignee.Found>> byConsignee = new TreeMap<>();
    for (OtherRecovery found : OtherRecovery.of(asked, others)) {
      byConsignee.computeIfAbsent(found.consignee(), id -> new ArrayList<>()).add(found(found));
    }
    List<SharedConsignee> shared = new ArrayList<>();
    byConsignee.forEach((id, found) -> shared.add(new SharedConsignee(id, name(id), found)));
    shared.sort(
        Comparator.comparingInt((SharedConsignee each) -> -place(trace, each.consignee()))
            .thenComparingInt(each -> -each.found().size())
            .thenComparing(SharedConsignee::consignee));
    return new Elsewhere(shared.stream().limit(MOST_TOLD).toList(), cuts);
  }

  /// The part's shipments to the consignees that are asked for.
  private List<FittingShipment> asked(Trace trace, List<Sentence> cuts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (FittingShipment each : trace.fitting()) {
      each.shipment().party("consignee").ifPresent(id -> counts.merge(id, 1, Integer::sum));
    }
    if (counts.size() <= MOST_ASKED) {
      return trace.fitting();
    }
    cuts.add(
        Sentence.of(
            "Of {0} consignees of this part only {1} were asked for parts found elsewhere: those on"
                + " the best route, then those with the most shipments of it.",
            counts.size(), MOST_ASKED));
    Set<String> first =
        new LinkedHashSet<>(
            counts.keySet().stream()
                .sorted(
                    Comparator.comparingInt((String id) -> -place(trace, id))
                        .thenComparingInt(id -> -counts.getOrDefault(id, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_ASKED)
                .toList());
    return trace.fitting().stream()
        .filter(each -> each.shipment().party("consignee").filter(first::contains).isPresent())
        .toList();
  }

  private static Set<String> consignees(List<FittingShipment> shipments) {
    Set<String> consignees = new TreeSet<>();
    shipments.forEach(each -> each.shipment().party("consignee").ifPresent(consignees::add));
    return consignees;
  }

  /// Ids of the shipments that a consignee received, of whatever.
  private Set<String> received(Trace trace, String consignee, List<Sentence> cuts) {
    List<Entity> all =
        source
            .linked(List.of(consignee), Set.of("Shipment"), MOST_SHIPMENTS + 1)
            .getOrDefault(consignee, List.of());
    if (all.size() > MOST_SHIPMENTS) {
      cuts.add(
          Sentence.of(
              "Of the shipments of {0} only {1} were compared with parts found elsewhere.",
              name(consignee), MOST_SHIPMENTS));
    }
    Set<String> ids = new TreeSet<>();
    all.stream()
        .limit(MOST_SHIPMENTS)
        .filter(each ->
            each.values("consignee").contains(consignee)
                || each.values("receiver").contains(consignee))
        .map(Entity::id)
        .forEach(ids::add);
    // What fits the traced part is known already, however many there are of the consignee's others.
    trace.fitting().stream()
        .map(FittingShipment::shipment)
        .filter(each -> each.party("consignee").filter(consignee::equals).isPresent())
        .forEach(each -> ids.add(each.id()));
    return ids;
  }

  /// A component of which a number is known; read once.
  private Optional<TracedPart> part(String component) {
    return parts.computeIfAbsent(
        component, id -> facts.read(id).filter(part -> part.number() != null));
  }

  private SharedConsignee.Found found(OtherRecovery found) {
    TracedPart part = part(found.part()).orElseThrow();
    PartNumber number = part.number();
    return new SharedConsignee.Found(
        found.part(),
        part.name(),
        number == null ? "" : number.written(),
        part.items(),
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
