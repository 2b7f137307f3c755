package dev.chokepoint.routes.around;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Register numbers of one kind that follow closely on one another.
///
/// @param property `ogrnCode`, `innCode`, ...
/// @param numbers rising
/// @param controlDigits digits at the end of each that are computed from the others and say nothing
///   about the order: 1 for the Russian OGRN and for the INN of a company, else 0
public record NumberRun(String property, List<Numbered> numbers, int controlDigits) {

  /// A party's number, as written.
  public record Numbered(String party, String number) {}

  public NumberRun {
    numbers = List.copyOf(numbers);
  }

  /// How far each number is from the one before, as written.
  public List<BigInteger> differences() {
    return differences(0);
  }

  /// The same without control digits: 1 means that nobody was entered between the two.
  public List<BigInteger> entriesApart() {
    return differences(controlDigits);
  }

  private List<BigInteger> differences(int cut) {
    List<BigInteger> differences = new ArrayList<>();
    for (int i = 1; i < numbers.size(); i++) {
      differences.add(
          value(numbers.get(i).number(), cut).subtract(value(numbers.get(i - 1).number(), cut)));
    }
    return differences;
  }

  static BigInteger value(String number, int cut) {
    return new BigInteger(number.substring(0, number.length() - cut));
  }
}
