package dev.chokepoint.casebook.training;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Draws from a seed.
public final class Draw {

  /// Flattens the head of the curve: with it, the commonest of 100 names has about 9 % of the
  /// bearers.
  private static final double OFFSET = 1.7;

  private final SplittableRandom random;

  public Draw(long seed) {
    this.random = new SplittableRandom(seed);
  }

  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /// A number from 0 to below the bound.
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /// A number between the two, both among them.
  public int between(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  /// Each with the same chance.
  public <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// The chance falls with the rank, as it does for names (Zipf, exponent 1): the density 1/(rank +
  /// offset), inverted.
  public <T> T pickByRank(List<T> list) {
    double ratio = (list.size() + OFFSET) / OFFSET;
    double rank = OFFSET * Math.pow(ratio, random.nextDouble()) - OFFSET;
    return list.get(Math.min((int) rank, list.size() - 1));
  }

  /// A day between two years, as ISO 8601.
  public String day(int firstYear, int lastYear) {
    return String.format(
        Locale.ROOT, "%d-%02d-%02d", between(firstYear, lastYear), between(1, 12), between(1, 28));
  }
}
