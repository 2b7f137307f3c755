package dev.chokepoint.cli.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// Numbers and names of counts, for people.
final class Numbers {

  private Numbers() {}

  /// `12 345`, with a plain space, as in the standard for quantities (ISO 80000-1).
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
  }

  /// A part as a percentage, rounded down so that a gap never reads as 100 %.
  static String share(long part, long all) {
    if (all == 0) {
      return "of none";
    }
    BigDecimal share =
        BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(all), 2, RoundingMode.DOWN);
    return share.toPlainString() + " %";
  }

  /// `remarkSegments` as `remark segments`.
  static String words(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
