package dev.chokepoint.evidence.identifier;

import java.util.Optional;

/// 13 digits for an organisation, beginning with 1 or 5, the last the remainder of the first twelve
/// divided by 11; 15 for a sole trader, beginning with 3, the last the remainder of the first
/// fourteen divided by 13; of the remainder the last digit. Numbers that begin otherwise are of
/// later entries in the register (GRN) and name no party.
///
/// Source: rules of keeping the register of legal entities, government decree of 19 June 2002, no.
/// 438, and order of the Ministry of Finance of 30 October 2017, no. 165n. Basis: unverified:
/// written down from memory, the source was not read.
final class Ogrn {

  private static final int ORGANISATION = 13;
  private static final int SOLE_TRADER = 15;

  private Ogrn() {}

  /// What is wrong with the number in its comparable form; empty when nothing is.
  static Optional<String> fault(String number) {
    return Digits.fault(number)
        .or(() ->
            switch (number.length()) {
              case ORGANISATION -> fault(number, 11, "15");
              case SOLE_TRADER -> fault(number, 13, "3");
              default -> Optional.of("it has " + number.length() + " digits, not 13 or 15");
            });
  }

  private static Optional<String> fault(String number, int modulus, String beginnings) {
    long body = Long.parseLong(number.substring(0, number.length() - 1));
    if (body % modulus % 10 != Digits.at(number, number.length() - 1)) {
      return Optional.of("its control digit does not fit");
    }
    return beginnings.indexOf(number.charAt(0)) < 0
        ? Optional.of(
            "it begins with " + number.charAt(0) + ", which marks an entry and not a party")
        : Optional.empty();
  }
}
