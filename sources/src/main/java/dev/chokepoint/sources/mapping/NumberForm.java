package dev.chokepoint.sources.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a table writes numbers. What is read is exact: `1 234,50` gives `1234.50`, with its zero.
///
/// @param decimal the decimal sign
/// @param thousands the sign between groups of three digits; empty when there is none. A space
///   stands for every kind of space.
public record NumberForm(String decimal, String thousands) {

  /// `1234.5`.
  static final NumberForm POINT = new NumberForm(".", "");

  private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u202F\\u2009 ]");
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}( \\d{3})*(\\.\\d*)?");

  /// @throws IllegalArgumentException if the signs are not one character each and different
  public NumberForm {
    if (decimal.length() != 1 || !".,".contains(decimal)) {
      throw new IllegalArgumentException("the decimal sign is \".\" or \",\"");
    }
    if (thousands.length() > 1 || !"., '".contains(thousands) || thousands.equals(decimal)) {
      throw new IllegalArgumentException(
          "the thousands sign is \".\", \",\", \" \", \"'\" or none, and not the decimal sign");
    }
  }

  /// The number as plain decimal text; empty when the text is none.
  Optional<String> read(String text) {
    return decimal(text).map(BigDecimal::toPlainString);
  }

  Optional<BigDecimal> decimal(String text) {
    String number = SPACES.matcher(text.strip()).replaceAll(" ").replace('\u2212', '-');
    if (!thousands.isEmpty() && number.contains(thousands)) {
      number = number.replace(thousands.charAt(0), ' ').replace(decimal.charAt(0), '.');
      if (!GROUPED.matcher(number).matches()) {
        return Optional.empty();
      }
      number = number.replace(" ", "");
    } else if (decimal.equals(",")) {
      if (number.contains(".")) {
        return Optional.empty();
      }
      number = number.replace(',', '.');
    }
    return PLAIN.matcher(number).matches() ? Optional.of(new BigDecimal(number)) : Optional.empty();
  }
}
