package dev.chokepoint.cli.text;

import dev.chokepoint.casebook.trace.Cited;
import java.util.List;
import java.util.stream.Collectors;

/// Source marks behind values.
final class Marks {

  private Marks() {}

  /// `[1][4]`, or nothing when no document is cited.
  static String sources(List<Integer> numbers) {
    return numbers.stream().map(n -> "[" + n + "]").collect(Collectors.joining());
  }

  /// The value, whether it is unverified, and its source marks.
  static String cited(Cited<String> cited) {
    return cited.value() + (cited.unverified() ? " (unverified)" : "") + after(cited.sources());
  }

  /// Source marks with the space that sets them off.
  static String after(List<Integer> numbers) {
    return numbers.isEmpty() ? "" : " " + sources(numbers);
  }
}
