package dev.chokepoint.routes.goods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.testing.Seed;
import dev.chokepoint.parts.number.PartNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Whatever reading every text finds, the index finds, at the same level and in the same manner,
/// and it finds nothing else.
class GoodsCompletenessTest {

  private static final int WORLDS = 3;
  private static final int SHIPMENTS = 200;
  private static final int QUESTIONS = 60;

  private final EveryText everyText = new EveryText();

  @Test
  void theIndexFindsWhatReadingEveryTextFinds() {
    Seed.forAll(
        WORLDS, gen -> check(new GoodsWorld(new SplittableRandom(gen.between(0, 1_000_000)))));
  }

  private void check(GoodsWorld world) {
    List<Entity> parts = GoodsWorld.parts();
    List<Entity> shipments = new ArrayList<>();
    for (int i = 0; i < SHIPMENTS; i++) {
      shipments.add(world.shipment(i));
    }
    List<Entity> all = new ArrayList<>(parts);
    all.addAll(shipments);
    GoodsIndex index = GoodsWorld.index(all);
    GoodsSearch search = new GoodsSearch(index);
    int met = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      String number = i < GoodsWorld.NUMBERS.size() ? GoodsWorld.NUMBERS.get(i) : world.typed();
      for (PartNumber asked : ShipmentGoods.asked(number)) {
        Map<String, EveryText.Best> expected = new HashMap<>();
        shipments.forEach(shipment ->
            everyText
                .best(shipment, asked, parts)
                .ifPresent(best -> expected.put(shipment.id(), best)));
        Map<String, EveryText.Best> found = new HashMap<>();
        search
            .find(GoodsQuestion.of(List.of(asked)))
            .all()
            .forEach(hit ->
                found.put(index.id(hit.shipment()), new EveryText.Best(hit.level(), hit.manner())));
        assertThat(found).as("%s", asked).isEqualTo(expected);
        met += found.size();
      }
    }
    assertThat(met).as("the property is about something").isGreaterThan(200);
  }
}
