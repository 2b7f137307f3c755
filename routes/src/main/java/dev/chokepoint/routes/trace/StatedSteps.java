package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.IdentityLink;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import dev.chokepoint.routes.StrengthTable;
import dev.chokepoint.routes.StrengthTable.Band;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Steps that a source states about this part: a case's routes that reach it, and ties between it
/// and a shipment or a party. A source's own reservation is never overridden upwards; payments are
/// no steps; a stated step that only repeats a shipment is that shipment.
final class StatedSteps {

  private static final int MOST = 2_000;
  private static final int ROUNDS = 8;

  private final Map<String, Entity> steps = new TreeMap<>();
  private final List<Entity> links = new ArrayList<>();

  private StatedSteps() {}

  /// All that is stated about the part and the weapons it was found in.
  static StatedSteps read(RouteSource source, TracedPart part) {
    StatedSteps read = new StatedSteps();
    Set<String> ends = new LinkedHashSet<>(part.items());
    ends.add(part.id());
    Set<String> routes = new LinkedHashSet<>();
    for (Entity found : linked(source, ends, Set.of("RouteStep", "WeaponLink"))) {
      if (found.schema().equals("WeaponLink")) {
        if (found.values("item").stream().anyMatch(ends::contains)) {
          read.links.add(found);
        }
      } else {
        routes.addAll(found.values("route"));
        read.steps.put(found.id(), found);
      }
    }
    read.links.sort(Comparator.comparing(Entity::id));
    read.follow(source, routes);
    return read;
  }

  /// The other steps of the routes that reach the part, found from holder to holder.
  private void follow(RouteSource source, Set<String> routes) {
    Set<String> asked = new LinkedHashSet<>();
    for (int round = 0; round < ROUNDS && !routes.isEmpty(); round++) {
      Set<String> open = new LinkedHashSet<>();
      steps
          .values()
          .forEach(step -> {
            open.addAll(step.values("from"));
            open.addAll(step.values("to"));
          });
      open.removeAll(asked);
      if (open.isEmpty()) {
        return;
      }
      asked.addAll(open);
      for (Entity found : linked(source, open, Set.of("RouteStep"))) {
        if (found.values("route").stream().anyMatch(routes::contains)) {
          steps.put(found.id(), found);
        }
      }
    }
  }

  private static List<Entity> linked(
      RouteSource source, Collection<String> ids, Set<String> schemata) {
    return source.linked(ids, schemata, MOST).values().stream()
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /// Stated ties to the part, by shipment; the strongest of several.
  Map<String, IdentityLink> ties() {
    Map<String, IdentityLink> ties = new TreeMap<>();
    for (Entity link : links) {
      Optional<IdentityLink> kind = kind(link);
      for (String shipment : link.values("shipment")) {
        kind.ifPresent(tie -> ties.merge(shipment, tie, (a, b) -> a.compareTo(b) <= 0 ? a : b));
      }
    }
    return ties;
  }

  /// Ids of shipments that a stated tie or step names.
  Set<String> shipments() {
    Set<String> shipments = new LinkedHashSet<>();
    links.forEach(link -> shipments.addAll(link.values("shipment")));
    steps.values().forEach(step -> shipments.addAll(step.values("shipment")));
    return shipments;
  }

  /// The ties that name a party, or a shipment whose last holder is meant.
  List<Entity> links() {
    return links;
  }

  static Optional<IdentityLink> kind(Entity link) {
    return link.first("linkKind").flatMap(IdentityLink::ofName);
  }

  /// The stated steps between raw ids, without those that repeat a known shipment.
  List<Step> steps(Set<String> knownShipments) {
    List<Step> all = new ArrayList<>();
    for (Entity stated : steps.values()) {
      Optional<StepKind> kind = stated.first("stepKind").flatMap(StepKind::ofWord);
      Optional<String> from = stated.first("from");
      Optional<String> to = stated.first("to");
      boolean repeats = stated.values("shipment").stream().anyMatch(knownShipments::contains);
      if (kind.isPresent()
          && from.isPresent()
          && to.isPresent()
          && !repeats
          && !from.get().equals(to.get())) {
        all.add(step(stated, kind.get(), from.get(), to.get()));
      }
    }
    return all;
  }

  private static Step step(Entity stated, StepKind kind, String from, String to) {
    Band band = Facts.band(stated.statements());
    Strength own = stated.first("strength").flatMap(Strength::ofWord).orElse(Strength.DOCUMENTED);
    Strength strength = StrengthTable.of(Ground.STATED, IdentityLink.SAME_ITEM, band).weaker(own);
    Ground ground = strength == Strength.ASSUMED ? Ground.NOTHING : Ground.STATED;
    return new Step(
        stated.id(),
        kind,
        from,
        to,
        Facts.days(stated),
        null,
        ground == Ground.NOTHING ? null : IdentityLink.SAME_ITEM,
        ground,
        strength,
        band != Band.NOT_JUDGED,
        stated.statements(),
        stated.id(),
        stated
            .first("reason")
            .map(Sentence::verbatim)
            .orElseGet(() ->
                Sentence.of("A source states this step{0}.", Facts.grade(stated.statements()))));
  }
}
