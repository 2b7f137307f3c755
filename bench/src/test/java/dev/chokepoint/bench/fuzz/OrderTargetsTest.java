package dev.chokepoint.bench.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Order files, mappings and policies, and changes of them, are taken or refused with a sentence.
class OrderTargetsTest {

  private static final int CHANGES = 60;

  private final SplittableRandom random =
      new SplittableRandom(Long.getLong("tests.seed", 20261126L));

  @Test
  void orderFilesAndTheirChangesAreReadOrRefused() {
    hold(OrderTarget.seeds(), OrderTarget::fuzzerTestOneInput);
  }

  @Test
  void mappingsAndPoliciesAndTheirChangesAreReadOrRefused() {
    hold(MappingTarget.seeds(), MappingTarget::fuzzerTestOneInput);
  }

  private void hold(List<byte[]> seeds, Consumer<byte[]> target) {
    for (byte[] seed : seeds) {
      target.accept(seed);
      for (int i = 0; i < CHANGES; i++) {
        byte[] changed = seed.clone();
        for (int j = 0; j <= random.nextInt(4); j++) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        target.accept(changed);
      }
    }
  }
}
