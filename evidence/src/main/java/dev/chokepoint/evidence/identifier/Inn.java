package dev.chokepoint.evidence.identifier;

import java.util.Optional;

/// 10 digits for an organisation, the last a control digit; 12 for a person, the last two. The
/// control is a weighted sum modulo 11, of which a remainder of 10 becomes 0: so a slip that moves
/// the remainder between 0 and 10 stays hidden, any other single digit shows.
///
/// Source: order of the Russian Federal Tax Service of 29 June 2012, MMV-7-6/435@, on the structure
/// of the number; control digits as generally published. Basis: unverified: written down from
/// memory, the source was not read. Once held against the numbers of the EU's Annex I to Regulation
/// 269/2014, which no test repeats.
final class Inn {

  private static final int ORGANISATION = 10;
  private static final int PERSON = 12;
  private static final int[] LAST_OF_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] FIRST_OF_12 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] SECOND_OF_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

  private Inn() {}

  /// What is wrong with the number in its comparable form; empty when nothing is.
  static Optional<String> fault(String number) {
    Optional<String> noNumber = Digits.fault(number);
    if (noNumber.isPresent()) {
      return noNumber;
    }
    return switch (number.length()) {
      case ORGANISATION, PERSON ->
          controlled(number) ? Optional.empty() : Optional.of("its control digits do not fit");
      case ORGANISATION - 1, PERSON - 1 ->
          Optional.of(length(number) + (controlled("0" + number) ? LOST_ZERO : ""));
      default -> Optional.of(length(number));
    };
  }

  private static final String LOST_ZERO =
      "; with a zero in front it would be one, which spreadsheets drop";

  private static String length(String number) {
    return "it has " + number.length() + " digits, not 10 or 12";
  }

  private static boolean controlled(String number) {
    return number.length() == ORGANISATION
        ? fits(number, 9, LAST_OF_10)
        : fits(number, 10, FIRST_OF_12) && fits(number, 11, SECOND_OF_12);
  }

  private static boolean fits(String number, int control, int... weights) {
    return Digits.weighted(number, weights) % 11 % 10 == Digits.at(number, control);
  }
}
