package dev.chokepoint.web.page.source;

import dev.chokepoint.desk.Freshness;
import dev.chokepoint.web.page.words.Words;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How old a source is, in words. Stale is no hue: half a dot and words.
final class SourceStates {

  private SourceStates() {}

  /// Trouble first.
  static int rank(Freshness freshness) {
    return switch (freshness.state()) {
      case FAILED -> 0;
      case STALE -> 1;
      case FRESH -> 2;
      case NO_LIMIT -> 3;
    };
  }

  static String glyph(Freshness freshness) {
    return switch (freshness.state()) {
      case FAILED -> "○";
      case STALE -> "◐";
      case FRESH, NO_LIMIT -> "●";
    };
  }

  static String sentence(Words words, Freshness freshness) {
    Freshness.Failure failure = freshness.failure();
    if (failure != null) {
      return words.say(
          "sources.state.failed",
          failure.times(),
          failure.reason(),
          words.day(freshness.fetched()));
    }
    String key = "sources.state." + freshness.state().name().toLowerCase(Locale.ROOT);
    return words.say(key, age(words, freshness.age()), limit(words, freshness.limit()));
  }

  static String age(Words words, Duration age) {
    return age.toDays() > 0
        ? words.say("age.days", age.toDays())
        : age.toHours() > 0
            ? words.say("age.hours", age.toHours())
            : words.say("age.minutes", age.toMinutes());
  }

  private static String limit(Words words, @Nullable Duration limit) {
    return limit == null ? "" : age(words, limit);
  }
}
