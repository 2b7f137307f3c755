package dev.chokepoint.web.guard;

import dev.chokepoint.desk.accounts.Person;
import dev.chokepoint.desk.accounts.Role;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.ServerOptions;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.measure.AccessLog;
import dev.chokepoint.web.measure.Measures;
import dev.chokepoint.web.page.Accepts;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What every request passes before it is answered, and what is noted after.
public final class RequestGuard {

  private static final int LONGEST_URL = 60_000;
  private static final Set<String> LOOPBACK = Set.of("localhost", "::1", "[::1]");
  private static final Set<String> PROBES = Set.of("/healthz", "/readyz");
  private static final String BEGAN = "chokepoint.began";
  private static final String PERSON = "chokepoint.person";
  private static final String TRACE = "chokepoint.trace";

  private final HostRule hosts;
  private final OriginRule origins;
  private final Askers askers;
  private final RateLimit limit;
  private final AccessLog log;
  private final Measures measures;

  public RequestGuard(ServerOptions options, Askers askers, AccessLog log, Measures measures) {
    this.hosts = new HostRule(options.hosts());
    this.origins = new OriginRule(options.origins());
    this.askers = askers;
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
      throw Problem.of(414, Sentence.of("Request URI too long"));
    }
    hosts.check(context.header("Host"));
    origins.check(context);
    if (context.method().equals(HandlerType.OPTIONS)) {
      origins.preflight(context);
      context.skipRemainingHandlers();
    } else if (!PROBES.contains(context.path())) {
      letIn(context);
    }
  }

  /// Who asks is looked up, counted, and held against what is asked.
  private void letIn(Context context) {
    Optional<Person> person = askers.of(context);
    person.ifPresent(known -> context.attribute(PERSON, known));
    limit.count(person.map(Person::name).orElse(context.ip()));
    Optional<Role> needed = Rights.needed(context.method().name(), context.path());
    if (needed.isEmpty() || askers.everybody()) {
      return;
    }
    if (person.isEmpty()) {
      askWho(context);
    } else if (!person.get().may(needed.get())) {
      throw Problem.of(403, without(person.get(), needed.get()));
    }
  }

  /// A person is led to sign in, and back to the page that they wanted; a program is told.
  private void askWho(Context context) {
    boolean page = context.method().equals(HandlerType.GET) && Accepts.html(context);
    if (page && askers.hasAccounts()) {
      @Nullable String query = context.queryString();
      String back = context.path() + (query == null ? "" : "?" + query);
      context.redirect(
          "/signin?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
      context.skipRemainingHandlers();
      return;
    }
    context.header("WWW-Authenticate", "Bearer");
    throw Problem.of(401, Sentence.of("This server wants a token: Authorization: Bearer TOKEN"));
  }

  /// Says who could do it, and who can give the right.
  private Sentence without(Person person, Role needed) {
    String who = String.join(", ", askers.who(needed));
    String admins = String.join(", ", askers.who(Role.ADMIN));
    return Sentence.of(
        "This needs the role {0}, and {1} asks as {2}. Who can do it: {3}. Who can give the role:"
            + " {4}. Nothing was changed.",
        Sentence.ofTable(needed.word()),
        person.name(),
        Sentence.ofTable(person.role().word()),
        who.isEmpty() ? Sentence.of("nobody yet") : who,
        admins.isEmpty() ? Sentence.of("whoever runs the server") : admins);
  }

  private static int urlBytes(Context context) {
    String query = context.queryString();
    String url = context.path() + "?" + (query == null ? "" : query);
    return url.getBytes(StandardCharsets.UTF_8).length;
  }

  /// Who sends a request that was let in; empty where everybody may.
  public static Optional<Person> person(Context context) {
    @Nullable Person person = context.attribute(PERSON);
    return Optional.ofNullable(person);
  }

  /// The name of who sends a request that was let in; empty where everybody may.
  public static Optional<String> holder(Context context) {
    return person(context).map(Person::name);
  }

  /// Whether who sends a request may do what needs a role; everybody may where nobody has to say
  /// who they are.
  public static boolean may(Context context, Role needed) {
    return person(context).map(person -> person.may(needed)).orElse(true);
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
    if (bySession(context) && !context.path().startsWith("/static/")) {
      context.header("Cache-Control", "no-store"); // The next at this machine may be somebody else.
    }
    long took = System.nanoTime() - began;
    context.attribute(BEGAN, null);
    String route = route(context);
    String method = context.method().name();
    int status = context.statusCode();
    @Nullable String asker = holder(context).orElse(null);
    @Nullable String trace = context.attribute(TRACE);
    measures.ended(method, route, status, took);
    log.write(method, route, status, took, asker, String.valueOf(trace));
  }

  private static boolean bySession(Context context) {
    return person(context).isPresent() && context.header("Authorization") == null;
  }

  private static String route(Context context) {
    return context.endpoints().list().stream()
        .filter(endpoint -> endpoint.method.isHttpMethod() && !endpoint.path.equals("/*"))
        .reduce((earlier, later) -> later)
        .map(endpoint -> endpoint.path)
        .orElse("other");
  }
}
