package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.desk.Freshness;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Ages of sources in words.
public final class AgeWords {

  private AgeWords() {}

  /// `3 d`, `5 h` or `12 min`.
  static String of(Duration age) {
    if (age.toDays() > 0) {
      return age.toDays() + " d";
    }
    return age.toHours() > 0 ? age.toHours() + " h" : Math.max(0, age.toMinutes()) + " min";
  }

  /// The day in UTC.
  static String day(@Nullable Instant moment) {
    return moment == null ? "-" : moment.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  /// A glyph and a word, or the word alone.
  static String state(Freshness.State state, Look look) {
    Paint paint = new Paint(look);
    return switch (state) {
      case FRESH -> paint.glyph("● ", "") + "fresh";
      case STALE -> paint.glyph("◐ ", "") + "stale";
      case FAILED -> paint.glyph("○ ", "") + "failed";
      case NO_LIMIT -> paint.glyph("· ", "") + "no limit";
    };
  }

  /// What there is to say of a source that is too old, or could not be fetched.
  static String complaint(Freshness freshness) {
    StringBuilder text = new StringBuilder(freshness.source()).append(": ");
    Freshness.Failure failure = freshness.failure();
    if (failure != null) {
      text.append("the update failed")
          .append(failure.times() > 1 ? " " + failure.times() + " times, last on " : " on ")
          .append(day(failure.at()))
          .append(": ")
          .append(failure.reason())
          .append("; ");
    }
    text.append(freshness.checked() == null ? "imported " : "last found current ")
        .append(day(freshness.checked() == null ? freshness.fetched() : freshness.checked()));
    Duration limit = freshness.limit();
    if (limit != null && freshness.isStale()) {
      text.append(", ")
          .append(of(freshness.age()))
          .append(" old where ")
          .append(of(limit))
          .append(" is its limit");
    }
    boolean saysHow = failure != null && failure.reason().contains("--accept");
    return saysHow
        ? text.append('.').toString()
        : text.append(". Fetch: chokepoint source update ").append(freshness.source()).toString();
  }

  /// What an answer says of a source behind it that is older than its limit or than was allowed.
  public static String behindAnswer(Freshness freshness, boolean overAllowed, Look look) {
    Duration limit = freshness.limit();
    return new Paint(look).attention(new Paint(look).glyph("◐ ", "") + "stale: ")
        + freshness.source()
        + (freshness.checked() == null ? ", imported " : ", last found current ")
        + day(freshness.checked() == null ? freshness.fetched() : freshness.checked())
        + ", is "
        + of(freshness.age())
        + " old"
        + (limit == null ? "" : " (limit " + of(limit) + ")")
        + (overAllowed ? ", older than --max-age allows" : "")
        + ". What changed since is not in this answer.";
  }
}
