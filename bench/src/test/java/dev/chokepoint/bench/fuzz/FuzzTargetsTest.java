package dev.chokepoint.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What the fuzzer begins with, and changes of it: no crash, no second spent, no memory eaten.
class FuzzTargetsTest {

  private static final int CHANGES = 40;

  private final SplittableRandom random =
      new SplittableRandom(Long.getLong("tests.seed", 20261126L));

  @Test
  void namesAndTheirChangesAreReadScoredAndExplained() {
    assertThat(NameSeed.all()).hasSizeGreaterThan(30);
    hold(FuzzProgram.names(), NameTarget::fuzzerTestOneInput);
  }

  @Test
  void changedIndexFilesAreRefusedOrAnswer() {
    hold(FuzzProgram.changes(), IndexTarget::fuzzerTestOneInput);
  }

  @Test
  void requestsAreAnsweredWhateverIsInThem() {
    assertThat(HttpSeed.all()).hasSizeGreaterThan(10);
    hold(HttpSeed.all(), HttpTarget::fuzzerTestOneInput);
  }

  @Test
  void whatTakesTooMuchIsAFinding() {
    Bounds bounds = new Bounds();
    for (int i = 0; i < 200; i++) {
      bounds.hold(() -> {});
    }
    byte[][] eaten = new byte[1][];
    assertThatThrownBy(() -> bounds.hold(() -> eat(eaten))).hasMessageContaining("MiB");
    assertThat(eaten[0]).isNotNull();
  }

  private static void eat(byte[][] eaten) {
    for (int i = 0; i < 40; i++) {
      eaten[0] = new byte[16 << 20];
    }
  }

  private void hold(List<byte[]> seeds, Consumer<byte[]> target) {
    for (byte[] seed : seeds) {
      target.accept(seed);
      for (int i = 0; i < CHANGES; i++) {
        target.accept(changed(seed));
      }
    }
  }

  private byte[] changed(byte[] seed) {
    byte[] changed = seed.clone();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt();
    }
    return changed;
  }
}
