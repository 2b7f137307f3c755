package dev.chokepoint.evidence.identifier;

import java.util.Optional;

/// 7 digits; the first six weighted 7 to 2 give a sum that ends in the seventh. Some single slips
/// stay hidden: by 5 where the weight is even, by an even number where it is 5.
///
/// Source: IMO resolution A.1117(30), IMO ship identification number scheme; check digit as
/// generally published. Basis: unverified: written down from memory, the source was not read. Once
/// held against the 633 ships of Annex XLII to Regulation 833/2014, which no test repeats.
final class ImoShip {

  private ImoShip() {}

  /// What is wrong with the number in its comparable form; empty when nothing is.
  static Optional<String> fault(String number) {
    return sevenDigits(number).or(() -> controlled(number) ? Optional.empty() : wrong(number));
  }

  private static Optional<String> wrong(String number) {
    return Optional.of(
        "its check digit does not fit"
            + (ImoCompany.controlled(number) ? "; as the number of a company it would" : ""));
  }

  /// What keeps a text from being seven digits that stand for something.
  static Optional<String> sevenDigits(String number) {
    return Digits.fault(number)
        .or(() ->
            number.length() == 7
                ? Optional.empty()
                : Optional.of("it has " + number.length() + " digits, not 7"));
  }

  static boolean controlled(String number) {
    return Digits.weighted(number, 7, 6, 5, 4, 3, 2) % 10 == Digits.at(number, 6);
  }
}
