package dev.chokepoint.web.page;

import io.javalin.http.Context;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Whether a page or JSON is wanted where one address has both.
public final class Accepts {

  private Accepts() {}

  /// Whether a request explicitly accepts HTML, as browsers do. `*/*` does not count, since
  /// programs send it.
  public static boolean html(Context context) {
    @Nullable String accept = context.header("Accept");
    return accept != null
        && Arrays.stream(accept.split(",", -1))
            .map(range -> range.strip())
            .anyMatch(
                range -> range.startsWith("text/html") && !range.matches(".*;\\s*q=0(\\.0*)?"));
  }
}
