package dev.chokepoint.ownership;

import dev.chokepoint.evidence.sentence.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A share of a whole, known only within bounds, both included.
///
/// Bounds are whole numbers of 10⁻¹⁰ percent, so that sums are exact and 49.99 % never rounds to 50
/// %. A stated decimal with more places is widened outwards, never rounded to the nearer side. An
/// open bound ("more than 50 %") lies one unit inside.
///
/// @param low the least it can be, in units; never negative
/// @param high the most it can be, in units; at most [#WHOLE]
public record Share(long low, long high) {

  /// Decimal places of a percentage that are kept exactly.
  static final int PLACES = 10;

  /// Units in one percent.
  static final long PERCENT = 10_000_000_000L;

  /// Units in 100 %.
  public static final long WHOLE = 100 * PERCENT;

  /// Nothing is known about how large it is.
  public static final Share UNKNOWN = new Share(0, WHOLE);

  public Share {
    if (low < 0 || high > WHOLE || high < low) {
      throw new IllegalArgumentException("no such share: " + low + " to " + high);
    }
  }

  /// A share that is stated exactly.
  ///
  /// @param percent 0 to 100
  /// @throws IllegalArgumentException if it is not
  public static Share exactly(BigDecimal percent) {
    return between(percent, percent);
  }

  /// A share that is stated to lie between two percentages, both included.
  ///
  /// @throws IllegalArgumentException if they are not in order, or leave 0 to 100
  public static Share between(BigDecimal low, BigDecimal high) {
    return new Share(units(low, RoundingMode.FLOOR), units(high, RoundingMode.CEILING));
  }

  /// As many units as the percentage has, rounded as told where it has more than ten places.
  static long units(BigDecimal percent, RoundingMode rounding) {
    return percent.setScale(PLACES, rounding).movePointRight(PLACES).longValueExact();
  }

  public boolean isExact() {
    return low == high;
  }

  /// The bounds that hold whichever of the two statements is right.
  Share or(Share other) {
    return new Share(Math.min(low, other.low), Math.max(high, other.high));
  }

  /// The same share where it may also be that there is none at all.
  Share orNone() {
    return new Share(0, high);
  }

  /// A number of units as a percentage, without needless zeros.
  public static BigDecimal percent(long units) {
    BigDecimal exact = BigDecimal.valueOf(units, PLACES).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  /// The share in words: `50 %`, `25 to 50 %`, `more than 50 %`, `unknown`.
  public Sentence words() {
    if (equals(UNKNOWN)) {
      return Sentence.of("unknown");
    }
    if (isExact()) {
      return Sentence.of("{0} %", percent(low));
    }
    boolean openLow = low % PERCENT == 1;
    boolean openHigh = high % PERCENT == PERCENT - 1;
    BigDecimal least = percent(openLow ? low - 1 : low);
    BigDecimal most = percent(openHigh ? high + 1 : high);
    if (high == WHOLE && openLow) {
      return Sentence.of("more than {0} %", least);
    }
    if (low == 0 && openHigh) {
      return Sentence.of("less than {0} %", most);
    }
    if (openLow) {
      return openHigh
          ? Sentence.of("more than {0} to less than {1} %", least, most)
          : Sentence.of("more than {0} to {1} %", least, most);
    }
    return openHigh
        ? Sentence.of("{0} to less than {1} %", least, most)
        : Sentence.of("{0} to {1} %", least, most);
  }

  /// The words in English.
  @Override
  public String toString() {
    return words().text();
  }
}
