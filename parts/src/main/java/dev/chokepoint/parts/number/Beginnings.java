package dev.chokepoint.parts.number;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rules that a text may meet, by its first three signs. Almost every rule fails there, and
/// there are hundreds. For several threads.
///
/// @param <R> a rule, or what has rules
final class Beginnings<R> {

  /// How many signs are looked at. Peeling leaves at least so many of a number.
  static final int LENGTH = 3;

  /// Texts of all kinds come by; what is remembered of them is bounded.
  private static final int MOST = 1 << 16;

  private final Function<String, List<R>> rules;
  private final Map<String, List<R>> known = new ConcurrentHashMap<>();

  /// @param rules those that a text with such a beginning may meet, in their order
  Beginnings(Function<String, List<R>> rules) {
    this.rules = rules;
  }

  /// Of these rules those whose expression a text with such a beginning may meet.
  static <R> Beginnings<R> of(List<R> all, Function<R, Pattern> expression) {
    return new Beginnings<>(beginning ->
        all.stream().filter(rule -> mayBegin(expression.apply(rule), beginning)).toList());
  }

  /// Whether the expression meets the beginning itself, or was still reading when it ended: only
  /// then can more signs make it meet.
  @SuppressWarnings("JdkObsolete") // whether more signs could make it meet is what is asked
  private static boolean mayBegin(Pattern expression, String beginning) {
    Matcher matcher = expression.matcher(beginning);
    return matcher.matches() || matcher.hitEnd();
  }

  /// The rules that the text may meet; all others do not meet it.
  List<R> of(String text) {
    String beginning = text.length() <= LENGTH ? text : text.substring(0, LENGTH);
    List<R> found = known.get(beginning);
    if (found == null) {
      found = List.copyOf(rules.apply(beginning));
      if (known.size() < MOST) {
        known.put(beginning, found);
      }
    }
    return found;
  }
}
