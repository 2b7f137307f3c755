package dev.chokepoint.web.page.path;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.path.PathQuestion;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.page.PageUrl;

/// Reads the question of a path off an address: `from`, `to`, `max`, `avoid-hubs`.
///
/// @param from as typed; empty where it was not
/// @param to as typed; empty where it was not
/// @param longest most steps, 1 to 12
/// @param avoidHubs whether paths must not pass a hub
public record PathAsked(String from, String to, int longest, boolean avoidHubs) {

  private static final int LONGEST = 6;
  private static final int MOST_PATHS = 10;
  private static final int HUB_AT = 500;

  /// What an address asks.
  ///
  /// @throws Problem 422 if `max` or `avoid-hubs` is none
  public static PathAsked of(PageUrl url) {
    String max = url.last("max").orElse(Integer.toString(LONGEST)).strip();
    if (!max.matches("[1-9]|1[0-2]")) {
      throw Problem.of(422, Sentence.of("max is a whole number from 1 to 12, not {0}.", max));
    }
    String avoid = url.last("avoid-hubs").orElse("false");
    if (!avoid.equals("true") && !avoid.equals("false")) {
      throw Problem.of(422, Sentence.of("avoid-hubs is true or false, not {0}.", avoid));
    }
    return new PathAsked(
        url.last("from").orElse("").strip(),
        url.last("to").orElse("").strip(),
        Integer.parseInt(max),
        avoid.equals("true"));
  }

  /// The question, of two ids.
  public PathQuestion question() {
    return new PathQuestion(from, to, longest, MOST_PATHS, HUB_AT, avoidHubs);
  }
}
