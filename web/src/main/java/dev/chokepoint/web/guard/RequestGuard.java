package dev.chokepoint.web.guard;

import dev.chokepoint.web.ServerOptions;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.measure.AccessLog;
import dev.chokepoint.web.measure.Measures;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What every request passes before it is answered, and what is noted after.
public final class RequestGuard {

  private static final int LONGEST_URL = 60_000;
  private static final Set<String> LOOPBACK = Set.of("localhost", "::1", "[::1]");
  private static final Set<String> OPEN = Set.of("/healthz", "/readyz");
  private static final String BEARER = "Bearer ";
  private static final String BEGAN = "chokepoint.began";
  private static final String ASKER = "chokepoint.asker";
  private static final String TRACE = "chokepoint.trace";

  private final HostRule hosts;
  private final OriginRule origins;
  private final ServerOptions options;
  private final RateLimit limit;
  private final AccessLog log;
  private final Measures measures;

  public RequestGuard(ServerOptions options, AccessLog log, Measures measures) {
    this.hosts = new HostRule(options.hosts());
    this.origins = new OriginRule(options.origins());
    this.options = options;
    this.limit = new RateLimit(options.requestsPerMinute(), System::nanoTime);
    this.log = log;
    this.measures = measures;
  }

  /// Whether only this machine can reach an address.
  public static boolean isLoopback(String address) {
    return LOOPBACK.contains(address) || address.matches("127(\\.\\d{1,3}){3}");
  }

  /// Looks at a request before anything is done for it.
  ///
  /// @throws Problem if the request is not to be answered
  public void before(Context context) {
    context.attribute(BEGAN, System.nanoTime());
    measures.began();
    TraceContext trace =
        TraceContext.after(context.header("traceparent"), context.header("tracestate"));
    context.header("traceparent", trace.parent());
    context.header("tracestate", trace.state());
    context.header("X-Content-Type-Options", "nosniff");
    context.attribute(TRACE, trace.parent().split("-")[1]);
    if (urlBytes(context) > LONGEST_URL) {
      throw Problem.of(414, "Request URI too long");
    }
    hosts.check(context.header("Host"));
    origins.check(context);
    if (context.method().equals(HandlerType.OPTIONS)) {
      origins.preflight(context);
      context.skipRemainingHandlers();
    } else if (!OPEN.contains(context.path())) {
      limit.count(asker(context).orElse(context.ip()));
    }
  }

  private static int urlBytes(Context context) {
    String query = context.queryString();
    String url = context.path() + "?" + (query == null ? "" : query);
    return url.getBytes(StandardCharsets.UTF_8).length;
  }

  private Optional<String> asker(Context context) {
    if (options.tokens().isEmpty()) {
      return Optional.empty();
    }
    String header = context.header("Authorization");
    Optional<String> holder =
        header != null && header.startsWith(BEARER)
            ? TokenFile.holder(options.tokens(), header.substring(BEARER.length()).strip())
            : Optional.empty();
    if (holder.isEmpty()) {
      context.header("WWW-Authenticate", "Bearer");
      throw Problem.of(401, "This server wants a token: Authorization: Bearer TOKEN");
    }
    context.attribute(ASKER, holder.get());
    return holder;
  }

  /// Whose token came with a request that was let in; empty where the server has no tokens.
  public static Optional<String> holder(Context context) {
    @Nullable String holder = context.attribute(ASKER);
    return Optional.ofNullable(holder);
  }

  /// By what the log names a request; empty before it was looked at.
  public static String id(Context context) {
    @Nullable String trace = context.attribute(TRACE);
    return trace == null ? "" : trace;
  }

  /// Notes an answer that is ready to be sent.
  public void after(Context context) {
    Long began = context.attribute(BEGAN);
    if (began == null) {
      return;
    }
    long took = System.nanoTime() - began;
    context.attribute(BEGAN, null);
    String route = route(context);
    String method = context.method().name();
    int status = context.statusCode();
    @Nullable String asker = context.attribute(ASKER);
    @Nullable String trace = context.attribute(TRACE);
    measures.ended(method, route, status, took);
    log.write(method, route, status, took, asker, String.valueOf(trace));
  }

  private static String route(Context context) {
    return context.endpoints().list().stream()
        .filter(endpoint -> endpoint.method.isHttpMethod() && !endpoint.path.equals("/*"))
        .reduce((earlier, later) -> later)
        .map(endpoint -> endpoint.path)
        .orElse("other");
  }
}
