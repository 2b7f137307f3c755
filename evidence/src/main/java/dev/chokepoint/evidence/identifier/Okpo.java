package dev.chokepoint.evidence.identifier;

import java.util.Optional;

/// 8 digits for an organisation, 10 for a sole trader, the last a control digit: the digits
/// weighted 1, 2, 3 ... modulo 11; where that gives 10, weighted 3, 4, 5 ...; where that gives 10
/// again, 0. Subdivisions have 14 digits, of which the first eight are the organisation's.
///
/// The published rule does not say whether the second row of weights, for ten digits, ends in 10,
/// 11 or in 10, 1; either is accepted. A slip may hide behind the second row.
///
/// Source: rules of standardisation PR 50.1.024-2005, annex on control numbers. Basis: unverified:
/// written down from memory, the source was not read. Once held against the sixteen numbers of the
/// EU's Annex I to Regulation 269/2014, which no test repeats.
final class Okpo {

  private static final int ORGANISATION = 8;
  private static final int SOLE_TRADER = 10;
  private static final int SUBDIVISION = 14;
  private static final int LAST_WEIGHT = 10;

  private Okpo() {}

  /// What is wrong with the number in its comparable form; empty when nothing is.
  static Optional<String> fault(String number) {
    return Digits.fault(number)
        .or(() ->
            switch (number.length()) {
              case ORGANISATION, SOLE_TRADER -> control(number);
              case SUBDIVISION -> control(number.substring(0, ORGANISATION));
              default -> Optional.of("it has " + number.length() + " digits, not 8 or 10");
            });
  }

  private static Optional<String> control(String number) {
    int last = Digits.at(number, number.length() - 1);
    int first = sum(number, 1, Integer.MAX_VALUE);
    boolean fits =
        first < 10
            ? first == last
            : sum(number, 3, Integer.MAX_VALUE) % 10 == last
                || sum(number, 3, LAST_WEIGHT) % 10 == last;
    return fits ? Optional.empty() : Optional.of("its control digit does not fit");
  }

  private static int sum(String number, int firstWeight, int lastWeight) {
    int sum = 0;
    for (int i = 0; i < number.length() - 1; i++) {
      int weight = firstWeight + i;
      sum += (weight > lastWeight ? weight - lastWeight : weight) * Digits.at(number, i);
    }
    return sum % 11;
  }
}
