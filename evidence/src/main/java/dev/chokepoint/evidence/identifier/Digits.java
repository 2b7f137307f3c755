package dev.chokepoint.evidence.identifier;

import java.util.Optional;

/// Sums over the digits of a number.
final class Digits {

  private Digits() {}

  static boolean only(String number) {
    return !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static int at(String number, int index) {
    return number.charAt(index) - '0';
  }

  /// Each digit times the weight in its place, for as many as there are weights.
  static int weighted(String number, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * at(number, i);
    }
    return sum;
  }

  /// What keeps a text from being a number of digits that stands for something.
  static Optional<String> fault(String number) {
    if (!only(number)) {
      return Optional.of("it holds other characters than digits");
    }
    return number.chars().allMatch(c -> c == '0')
        ? Optional.of("it is all zeros")
        : Optional.empty();
  }
}
