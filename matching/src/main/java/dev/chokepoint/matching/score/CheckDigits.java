package dev.chokepoint.matching.score;

import java.math.BigInteger;

/// The check digits of schemes that give each party one number. Formulas: INN and OGRN by the
/// Russian tax service's orders, LEI by ISO 17442 (ISO 7064 mod 97-10), IMO ship number by its
/// seventh digit.
final class CheckDigits {

  private static final int[] INN10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] IMO = {7, 6, 5, 4, 3, 2};

  private CheckDigits() {}

  /// Whether a number has its scheme's form and its check digits hold; for schemes without, whether
  /// it is long enough.
  static boolean hold(String property, String value) {
    return switch (property) {
      case "innCode" -> inn(value);
      case "ogrnCode" -> ogrn(value);
      case "leiCode" -> lei(value);
      case "imoNumber" ->
          digits(value) && value.length() == 7 && weighted(value, IMO) % 10 == digit(value, 6);
      default -> value.length() >= 8;
    };
  }

  private static boolean inn(String value) {
    if (!digits(value)) {
      return false;
    }
    return switch (value.length()) {
      case 10 -> weighted(value, INN10) % 11 % 10 == digit(value, 9);
      case 12 ->
          weighted(value, INN11) % 11 % 10 == digit(value, 10)
              && weighted(value, INN12) % 11 % 10 == digit(value, 11);
      default -> false;
    };
  }

  private static boolean ogrn(String value) {
    if (!digits(value) || (value.length() != 13 && value.length() != 15)) {
      return false;
    }
    int last = value.length() - 1;
    return Long.parseLong(value.substring(0, last)) % (last - 1) % 10 == digit(value, last);
  }

  private static boolean lei(String value) {
    if (value.length() != 20) {
      return false;
    }
    StringBuilder number = new StringBuilder(40);
    for (int i = 0; i < value.length(); i++) {
      int digit = Character.digit(value.charAt(i), 36);
      if (digit < 0) {
        return false;
      }
      number.append(digit);
    }
    return new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
  }

  private static int weighted(String value, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * digit(value, i);
    }
    return sum;
  }

  private static int digit(String value, int i) {
    return value.charAt(i) - '0';
  }

  private static boolean digits(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
