package dev.chokepoint.evidence.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/// 9 characters: four digits of the tax office, two digits or letters of the reason, three digits.
/// There is no control digit.
///
/// Source: order of the Russian Federal Tax Service of 29 June 2012, MMV-7-6/435@. Basis:
/// unverified: written down from memory, the source was not read.
final class Kpp {

  private static final Pattern FORM = Pattern.compile("\\d{4}[0-9A-Z]{2}\\d{3}");

  private Kpp() {}

  /// What is wrong with the number in its comparable form; empty when nothing is.
  static Optional<String> fault(String number) {
    return FORM.matcher(number).matches()
        ? Optional.empty()
        : Optional.of("it is not four digits, two digits or letters and three digits");
  }
}
