package dev.chokepoint.evidence.testing;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Runs a property over generated cases. On failure the seed is printed with the reason; give it
/// back with `-Dtests.seed=` to run the same cases again.
public final class Seed {

  private static final long DEFAULT = 20_261_101L;

  private Seed() {}

  /// Checks a property for `cases` generators, each with a random sequence of its own.
  public static void forAll(int cases, Consumer<Gen> property) {
    long seed = Long.getLong("tests.seed", DEFAULT);
    SplittableRandom root = new SplittableRandom(seed);
    for (int i = 0; i < cases; i++) {
      SplittableRandom random = root.split();
      try {
        property.accept(new Gen(random));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(
            "case "
                + i
                + " of "
                + cases
                + ", replay with -Dtests.seed="
                + seed
                + ": "
                + e.getMessage(),
            e);
      }
    }
  }
}
