package dev.chokepoint.evidence.interval;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An exact decimal known only within bounds, both included: a stake, a price, a quantity.
///
/// @param low the least it can be
/// @param high the most it can be; never under `low`
public record DecimalRange(BigDecimal low, BigDecimal high) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern PERCENTAGE =
      Pattern.compile(
          "\\s*(\\d+(?:[.,]\\d+)?)\\s*%?\\s*(?:(?:-|–|to)\\s*(\\d+(?:[.,]\\d+)?)\\s*%?\\s*)?");

  public DecimalRange {
    if (high.compareTo(low) < 0) {
      throw new IllegalArgumentException(
          "a range cannot end (" + high + ") under its start (" + low + ")");
    }
  }

  public static DecimalRange exactly(BigDecimal value) {
    return new DecimalRange(value, value);
  }

  /// Reads a percentage as registers write it: `25`, `25.5 %`, `25,5%`, `25-50`, `75 to 100 %`.
  /// Empty when the text is none, or leaves 0 to 100.
  public static Optional<DecimalRange> parsePercentage(String text) {
    Matcher form = PERCENTAGE.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    BigDecimal low = decimal(form.group(1));
    BigDecimal high = form.group(2) == null ? low : decimal(form.group(2));
    boolean possible = low.compareTo(high) <= 0 && high.compareTo(HUNDRED) <= 0;
    return possible ? Optional.of(new DecimalRange(low, high)) : Optional.empty();
  }

  /// Reads a plain decimal number with a point; empty when the text is none.
  public static Optional<BigDecimal> parseNumber(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  public boolean isExact() {
    return low.compareTo(high) == 0;
  }

  /// Whether some value lies in both.
  public boolean overlaps(DecimalRange other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  /// The sum of two ranges, exact in both bounds.
  public DecimalRange plus(DecimalRange other) {
    return new DecimalRange(low.add(other.low), high.add(other.high));
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits.replace(',', '.'));
  }

  @Override
  public String toString() {
    return isExact() ? low.toPlainString() : low.toPlainString() + " to " + high.toPlainString();
  }
}
