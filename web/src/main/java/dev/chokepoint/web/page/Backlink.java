package dev.chokepoint.web.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a form leads back to. Only paths of this server are followed, so that nobody is sent
/// elsewhere by an address that another made.
public final class Backlink {

  private static final String FIELD = "back";

  private Backlink() {}

  /// The path that a form names under `back`; `otherwise` where it names none of this server.
  public static String of(io.javalin.http.Context context, String otherwise) {
    return local(context.formParam(FIELD)).orElse(otherwise);
  }

  /// A path of this server.
  public static Optional<String> local(@Nullable String said) {
    return said != null && said.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*")
        ? Optional.of(said)
        : Optional.empty();
  }
}
