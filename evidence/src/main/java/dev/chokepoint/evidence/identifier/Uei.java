package dev.chokepoint.evidence.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/// 12 letters and digits without `O` and `I`, not beginning with zero, without nine digits in a
/// row. The last is a check character whose rule the government does not publish, so only the form
/// is judged.
///
/// Source: "The Unique Entity ID Standard", General Services Administration. Basis: unverified:
/// written down from memory, the source was not read.
final class Uei {

  private static final Pattern FORM = Pattern.compile("[1-9A-HJ-NP-Z][0-9A-HJ-NP-Z]{11}");
  private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

  private Uei() {}

  /// What is wrong with the number in its comparable form; empty when nothing is.
  static Optional<String> fault(String number) {
    if (!FORM.matcher(number).matches()) {
      return Optional.of("it is not 12 letters and digits, without O and I, that begin with no 0");
    }
    return NINE_DIGITS.matcher(number).find()
        ? Optional.of("it holds nine digits in a row, which none does")
        : Optional.empty();
  }
}
