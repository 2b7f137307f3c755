package dev.chokepoint.screening.order;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Splits values into what they list.
public final class Words {

  private Words() {}

  /// Country codes parted by anything but letters, in lower case.
  public static List<String> codes(String text) {
    return split(text, "[^\\p{L}]+");
  }

  /// Words of letters and digits, in lower case.
  public static List<String> of(String text) {
    return split(text, "[^\\p{L}\\p{M}\\p{N}]+");
  }

  private static List<String> split(String text, String by) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split(by))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
