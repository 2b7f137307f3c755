package dev.chokepoint.evidence.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/// 18 digits or letters and two check digits by [Mod97].
///
/// Source: ISO 17442-1:2020 as GLEIF explains it ("LEI: the structure"). Basis: unverified: written
/// down from memory, the source was not read.
final class Lei {

  private static final Pattern FORM = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");

  private Lei() {}

  /// What is wrong with the number in its comparable form; empty when nothing is.
  static Optional<String> fault(String number) {
    if (!FORM.matcher(number).matches()) {
      return Optional.of("it is not 18 letters or digits and two digits");
    }
    return Mod97.holds(number) ? Optional.empty() : Optional.of("its check digits do not fit");
  }
}
