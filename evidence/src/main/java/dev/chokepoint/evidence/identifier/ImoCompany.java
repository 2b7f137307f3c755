package dev.chokepoint.evidence.identifier;

import java.util.Optional;

/// 7 digits; the first six weighted 8, 6, 4, 2, 9, 7, the sum modulo 11 taken from 11, and of that
/// the last digit, give the seventh. Remainders 0 and 10 both give 1, so that a slip from one to
/// the other stays hidden; any other single digit shows.
///
/// Source: IMO resolution MSC.160(78), IMO unique company and registered owner identification
/// number scheme; check digit as generally published. Basis: unverified: written down from memory,
/// the source was not read. Once held against the 58 companies of Annex I to Regulation 269/2014,
/// which no test repeats.
final class ImoCompany {

  private ImoCompany() {}

  /// What is wrong with the number in its comparable form; empty when nothing is.
  static Optional<String> fault(String number) {
    return ImoShip.sevenDigits(number)
        .or(() -> controlled(number) ? Optional.empty() : wrong(number));
  }

  private static Optional<String> wrong(String number) {
    return Optional.of(
        "its check digit does not fit"
            + (ImoShip.controlled(number) ? "; as the number of a ship it would" : ""));
  }

  static boolean controlled(String number) {
    return (11 - Digits.weighted(number, 8, 6, 4, 2, 9, 7) % 11) % 10 == Digits.at(number, 6);
  }
}
