package dev.chokepoint.web.guard;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which pages in a browser may ask: our own, OpenRefine's on this machine, and those that were
/// allowed when the server was started. Others cannot read an answer, and are refused what writes.
public final class OriginRule {

  private static final Set<String> OPENREFINE =
      Set.of("http://127.0.0.1:3333", "http://localhost:3333");
  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final Set<String> allowed;

  /// @param allowed origins such as `https://screening.example`; `*` allows all
  public OriginRule(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  /// Looks at the header `Origin`.
  ///
  /// @throws Problem 403 if a foreign page wants to write
  public void check(Context context) {
    String origin = context.header("Origin");
    if (origin == null) {
      return;
    }
    context.header("Vary", "Origin");
    if (allowed(origin, context)) {
      context.header("Access-Control-Allow-Origin", origin);
      context.header("Access-Control-Expose-Headers", "ETag, X-Batch-Size, Retry-After");
    } else if (!READING.contains(context.method())) {
      throw Problem.of(403, Sentence.of("Pages of {0} may not ask this server.", origin));
    }
  }

  /// Answers a browser's question whether it may ask.
  public void preflight(Context context) {
    context.header("Access-Control-Allow-Methods", "GET, POST");
    context.header("Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match");
    context.header("Access-Control-Max-Age", "600");
    context.status(204);
  }

  private boolean allowed(String origin, Context context) {
    @Nullable String host = context.header("Host");
    return origin.equals("http://" + host)
        || origin.equals("https://" + host)
        || OPENREFINE.contains(origin)
        || allowed.contains(origin)
        || allowed.contains("*");
  }
}
