package dev.chokepoint.matching.names;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers and ordinals in digits, words and Roman numerals.
final class Numbers {

  private static final int MOST_DIGITS = 18;

  private final Map<String, String> words = new HashMap<>();

  void add(String value, String forms) {
    for (String form : forms.split(" ")) {
      words.put(Folding.fold(form), value);
    }
  }

  /// The number that digits or a word say, without leading zeros; null when it is none.
  @Nullable String value(String surface) {
    String digits = digits(surface);
    return digits == null ? words.get(surface) : digits;
  }

  static @Nullable String digits(String surface) {
    if (surface.length() > MOST_DIGITS || !Character.isDigit(surface.charAt(0))) {
      return null;
    }
    StringBuilder digits = new StringBuilder(surface.length());
    for (int i = 0; i < surface.length(); i++) {
      int digit = Character.digit(surface.charAt(i), 10);
      if (digit < 0) {
        return null;
      }
      if (digit > 0 || !digits.isEmpty()) {
        digits.append((char) ('0' + digit));
      }
    }
    return digits.isEmpty() ? "0" : digits.toString();
  }

  /// A Roman numeral of at most 39 in the letters i, v and x; 0 when it is none. Higher ones are
  /// left out: their letters make words (`MIX`, `CIVIL`).
  static int roman(String surface) {
    int sum = 0;
    int before = 0;
    for (int i = surface.length() - 1; i >= 0; i--) {
      int letter =
          switch (surface.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 0;
          };
      if (letter == 0) {
        return 0;
      }
      sum += letter < before ? -letter : letter;
      before = Math.max(before, letter);
    }
    return sum < 40 && toRoman(sum).equals(surface) ? sum : 0;
  }

  private static String toRoman(int number) {
    if (number <= 0) {
      return "";
    }
    String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    return "x".repeat(number / 10) + ones[number % 10];
  }
}
