package dev.chokepoint.web.page.part;

import dev.chokepoint.routes.trace.TracedPart;
import dev.chokepoint.routes.trace.Tracer;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.words.Words;
import org.jspecify.annotations.Nullable;

/// What a route passes, by its id: a party or a part, each with a page of its own; or a part that
/// was only asked about, or a holder that no record names, of which there is none.
public final class Passed {

  private Passed() {}

  /// Its page; null where it has none.
  public static @Nullable String href(String id) {
    return id.startsWith(TracedPart.ASKED) || isUnnamed(id)
        ? null
        : PageUrl.of("entities", id).toString();
  }

  /// What to call it.
  ///
  /// @param name as the trace calls it
  public static String name(Words words, String id, String name) {
    return isUnnamed(id) ? words.say("trace.unnamed") : name;
  }

  private static boolean isUnnamed(String id) {
    return id.equals(Tracer.UNNAMED_HOLDER);
  }
}
