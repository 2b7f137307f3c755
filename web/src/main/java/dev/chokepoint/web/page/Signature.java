package dev.chokepoint.web.page;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.RequestGuard;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who enters something by a form: the holder of the token; where there are no tokens, whom the
/// form names. The name is kept in the reader's browser, so that it is typed once.
public final class Signature {

  /// Name of the field of a form.
  public static final String FIELD = "by";

  private static final String COOKIE = "chokepoint-by";
  private static final int LONGEST = 100;

  private Signature() {}

  /// The name that a form begins with; empty where none is known.
  public static String known(Context context) {
    Optional<String> holder = RequestGuard.holder(context);
    @Nullable String kept = context.cookie(COOKIE);
    return holder.orElseGet(() -> kept == null ? "" : decoded(kept));
  }

  /// Who signs what a form enters.
  ///
  /// @throws Problem 400 if nobody is named
  public static String of(Context context) {
    Optional<String> holder = RequestGuard.holder(context);
    if (holder.isPresent()) {
      return holder.get();
    }
    @Nullable String said = context.formParam(FIELD);
    if (said == null || said.isBlank() || said.length() > LONGEST) {
      throw Problem.badRequest(
          Sentence.of("Say who you are, in 1 to 100 letters. Nothing was saved."));
    }
    String name = said.strip();
    Visits.keep(context, COOKIE, URLEncoder.encode(name, StandardCharsets.UTF_8));
    return name;
  }

  private static String decoded(String kept) {
    try {
      return URLDecoder.decode(kept, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ""; // A cookie that this server did not write names nobody.
    }
  }
}
