package dev.chokepoint.evidence.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/// Two letters, nine letters or digits, and a check digit: letters written as 10 to 35, every
/// second digit from the right doubled, the cross sum of all a multiple of ten. Every single
/// changed digit shows.
///
/// The two letters need not be a country's (`XS` for Eurobonds), so they are not judged.
///
/// Source: ISO 6166:2021 as the Association of National Numbering Agencies explains it. Basis:
/// unverified: written down from memory, the source was not read.
final class Isin {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9A-Z]{9}[0-9]");

  private Isin() {}

  /// What is wrong with the number in its comparable form; empty when nothing is.
  static Optional<String> fault(String number) {
    if (!FORM.matcher(number).matches()) {
      return Optional.of("it is not two letters, nine letters or digits and a digit");
    }
    return crossSum(number) % 10 == 0
        ? Optional.empty()
        : Optional.of("its check digit does not fit");
  }

  private static int crossSum(String number) {
    StringBuilder digits = new StringBuilder();
    number.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : 2 * digit;
      sum += doubled / 10 + doubled % 10;
    }
    return sum;
  }
}
