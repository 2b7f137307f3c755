package dev.chokepoint.sources.catalogue;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths of time as people write them: `30min`, `12h`, `7d`, `4w`.
public final class AgeText {

  private static final Pattern FORM = Pattern.compile("(\\d{1,5})(min|h|d|w)");
  private static final int DAYS_OF_A_WEEK = 7;

  private AgeText() {}

  /// Reads one.
  ///
  /// @throws IllegalArgumentException if it is no such length, or none at all
  public static Duration parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
      throw new IllegalArgumentException(
          "a length of time is written like 30min, 12h, 7d or 4w, not \"" + text + "\"");
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "min" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      case "d" -> Duration.ofDays(number);
      default -> Duration.ofDays(DAYS_OF_A_WEEK * number);
    };
  }
}
