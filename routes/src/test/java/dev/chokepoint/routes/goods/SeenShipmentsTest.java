package dev.chokepoint.routes.goods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.testing.Seed;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenShipmentsTest {

  @Test
  void eachShipmentIsGatheredOnceInTheOrderInWhichItCame() {
    Seed.forAll(
        60,
        gen -> {
          int all = gen.between(1, gen.chance(0.5) ? 50 : 100_000);
          int added = gen.between(0, gen.chance(0.5) ? 200 : 9_000);
          SeenShipments seen = new SeenShipments(added, all);
          Set<Integer> expected = new LinkedHashSet<>();
          for (int i = 0; i < added; i++) {
            int shipment = gen.between(0, all);
            seen.add(shipment);
            expected.add(shipment);
            assertThat(seen.size()).isEqualTo(expected.size());
          }
          assertThat(seen.inOrder())
              .containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
        });
  }
}
