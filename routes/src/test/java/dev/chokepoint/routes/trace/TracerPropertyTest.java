package dev.chokepoint.routes.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.parts.decode.Decoder;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.SameParty;
import dev.chokepoint.routes.ShipmentDays;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import dev.chokepoint.routes.testing.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What must hold for the trace of any part, in small random worlds; each failure prints its seed.
class TracerPropertyTest {

  private static final String NUMBER = "NX407-VGT6";
  private static final Decoder DECODER = Decoder.standard(LocalDate.of(2026, 11, 26));

  private static World world(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    World world = new World();
    int parties = 3 + random.nextInt(6);
    for (int i = 0; i < parties; i++) {
      world.company("p" + i, List.of("ru", "hk", "de").get(random.nextInt(3)));
    }
    world.put("item", "RecoveredItem", "name", "drone", "weaponSystem", "weapon");
    if (random.nextInt(3) > 0) {
      world.put("item", "RecoveredItem", "recoveryDate", "2024-03");
    }
    world.put("weapon", "WeaponSystem", "name", "drone type");
    if (random.nextBoolean()) {
      world.put("weapon", "WeaponSystem", "producer", "p1");
    }
    world.put("part", "Part", "mpn", NUMBER, "maker", "p0");
    world.put("component", "Component", "name", "chip", "foundIn", "item", "part", "part");
    world.put("mark", "Marking", "component", "component", "text", NUMBER);
    world.put("id", "PartIdentification", "marking", "mark", "candidateNumber", NUMBER);
    for (int i = 0; i < random.nextInt(3); i++) {
      String year = String.valueOf(2021 + random.nextInt(3));
      world.put("id", "PartIdentification", "producedFrom", year, "producedTo", year);
    }
    for (int i = 0; i < random.nextInt(14); i++) {
      world
          .graded(List.of("B2", "D4", "F6").get(random.nextInt(3)))
          .shipment(
              "s" + i,
              "p" + random.nextInt(parties),
              "p" + random.nextInt(parties),
              NUMBER,
              String.valueOf(random.nextInt(50)),
              List.of("2021-05-04", "2022", "2022-11", "2023-06-01", "2025-01-01")
                  .get(random.nextInt(5)));
      if (random.nextInt(5) == 0) {
        world.put("s" + i, "Shipment", "ultimateConsignee", "p" + random.nextInt(parties));
      }
      if (random.nextInt(5) == 0) {
        world.put("s" + i, "Shipment", "seller", "p" + random.nextInt(parties));
      }
      if (random.nextInt(6) == 0) {
        world.put("s" + i, "Shipment", "sameMovement", "s" + random.nextInt(14));
      }
    }
    for (int i = 0; i < random.nextInt(4); i++) {
      world.put(
          "o" + i,
          "Ownership",
          "owner",
          "p" + random.nextInt(parties),
          "asset",
          "p" + random.nextInt(parties),
          "startDate",
          "2022-03");
    }
    if (random.nextInt(3) == 0) {
      world.same(
          "p1", "p2", random.nextBoolean() ? SameParty.Basis.NAME_ALONE : SameParty.Basis.DECIDED);
    }
    return world;
  }

  private static Trace trace(RouteSource source) {
    TracedPart part =
        new PartFacts(source, Model.bundled(), DECODER).read("component").orElseThrow();
    return new Tracer(source, Model.bundled()).trace(part, TraceOptions.STANDARD);
  }

  @Test
  void everyRouteIsSoundAndEveryShipmentIsAccountedFor() {
    int routes = 0;
    for (long seed = 0; seed < 800; seed++) {
      World world = world(seed);
      Trace trace = trace(world);
      for (TracedRoute traced : trace.routes()) {
        Route route = traced.route();
        assertThat(new HashSet<>(route.holders()))
            .as("seed %s: no holder twice", seed)
            .hasSize(route.length() + 1);
        assertThat(route.steps().stream().filter(step -> step.kind() != StepKind.SAME_NAME))
            .as("seed %s: at most six hops", seed)
            .hasSizeLessThanOrEqualTo(6);
        assertThat(route.holders().getFirst()).as("seed %s", seed).isEqualTo("p0");
        assertThat(route.holders().getLast()).as("seed %s", seed).isEqualTo("component");
        assertThat(trace.names().keySet()).as("seed %s", seed).containsAll(route.holders());
        routes++;
      }
      assertThat(trace.routes().stream().map(TracedRoute::route))
          .as("seed %s", seed)
          .isSortedAccordingTo(Route.BEST_FIRST);
      long shipments =
          world.shipments(Objects.requireNonNull(trace.part().number())).stream()
              .map(PartGoods::shipment)
              .count();
      assertThat(trace.fitting().size() + trace.ruledOutCount())
          .as("seed %s: each shipment fits or is ruled out once", seed)
          .isEqualTo((int) shipments);
    }
    assertThat(routes).as("the worlds are not trivial").isGreaterThan(500);
  }

  @Test
  void aStepWithoutEvidenceIsAnAssumptionAndTheOtherWayRound() {
    for (long seed = 0; seed < 300; seed++) {
      for (Step step : trace(world(seed)).steps()) {
        boolean bare = step.statements().isEmpty() && step.kind() != StepKind.SAME_NAME;
        assertThat(step.strength() == Strength.ASSUMED)
            .as("seed %s: %s", seed, step.id())
            .isEqualTo(bare);
      }
    }
  }

  @Test
  void anUnknownEndOfTheWindowLeavesNoShipmentMoreThanWeak() {
    for (long seed = 0; seed < 300; seed++) {
      Trace trace = trace(world(seed));
      if (!trace.window().bounded()) {
        assertThat(trace.steps())
            .as("seed %s", seed)
            .filteredOn(step -> step.ground() == Ground.SHIPMENT)
            .allMatch(step -> step.strength().compareTo(Strength.WEAK) >= 0);
        assertThat(trace.untested()).as("seed %s", seed).isNotEmpty();
      }
    }
  }

  @Test
  void theOrderInWhichTheSourceAnswersDoesNotMatter() {
    for (long seed = 0; seed < 300; seed++) {
      World world = world(seed);
      assertThat(trace(new Shuffled(world, seed))).as("seed %s", seed).isEqualTo(trace(world));
    }
  }

  @Test
  void aSourceThatKnowsTheDaysBeforehandGivesTheSameTrace() {
    int outside = 0;
    for (long seed = 0; seed < 400; seed++) {
      World world = world(seed);
      Trace trace = trace(world);
      assertThat(trace(new KnowingDays(world))).as("seed %s", seed).isEqualTo(trace);
      outside +=
          (int)
              trace.ruledOut().stream()
                  .filter(ruled ->
                      ruled.test() == RulingTest.BEFORE_PRODUCTION
                          || ruled.test() == RulingTest.AFTER_RECOVERY)
                  .count();
    }
    assertThat(outside).as("shipments were ruled out unread").isGreaterThan(100);
  }

  @Test
  void aWideningBringsAsManyShipmentsAsItSays() {
    int told = 0;
    for (long seed = 0; seed < 800; seed++) {
      World world = world(seed);
      TracedPart part =
          new PartFacts(world, Model.bundled(), DECODER).read("component").orElseThrow();
      for (Widening widening : trace(world).widenings()) {
        TraceOptions wider = new TraceOptions(Set.of(widening.kind()), 6, 10);
        assertThat(new Tracer(world, Model.bundled()).trace(part, wider).fitting())
            .as("seed %s", seed)
            .hasSize(widening.shipments());
        told++;
      }
    }
    assertThat(told).isGreaterThan(20);
  }

  /// The same source with an index that knows when a shipment moved.
  private record KnowingDays(World world) implements RouteSource {

    @Override
    public Optional<Entity> entity(String id) {
      return world.entity(id);
    }

    @Override
    public List<String> referring(String id, int most) {
      return world.referring(id, most);
    }

    @Override
    public List<PartGoods> shipments(PartNumber part) {
      return world.shipments(part).stream()
          .map(met ->
              new PartGoods(
                  met.shipment(),
                  met.level(),
                  met.text(),
                  ShipmentDays.of(world.entity(met.shipment()).orElseThrow())))
          .toList();
    }

    @Override
    public List<SameParty> same(String party) {
      return world.same(party);
    }
  }

  /// The same source with every list in another order.
  private record Shuffled(RouteSource source, long seed) implements RouteSource {

    @Override
    public Optional<Entity> entity(String id) {
      return source.entity(id);
    }

    @Override
    public List<String> referring(String id, int most) {
      return shuffled(source.referring(id, most));
    }

    @Override
    public List<PartGoods> shipments(PartNumber part) {
      return shuffled(source.shipments(part));
    }

    @Override
    public List<SameParty> same(String party) {
      return shuffled(source.same(party));
    }

    private <T> List<T> shuffled(List<T> list) {
      List<T> other = new ArrayList<>(list);
      Collections.shuffle(other, new Random(seed));
      return other;
    }
  }
}
