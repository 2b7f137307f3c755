package dev.chokepoint.web;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.StoreTrouble;
import dev.chokepoint.desk.accounts.KeepAccounts;
import dev.chokepoint.desk.accounts.Role;
import dev.chokepoint.desk.records.ScreeningLog;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Askers;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.guard.RequestGuard;
import dev.chokepoint.web.match.MatchRoutes;
import dev.chokepoint.web.measure.AccessLog;
import dev.chokepoint.web.measure.Measures;
import dev.chokepoint.web.measure.QuestionNotes;
import dev.chokepoint.web.page.Workspace;
import dev.chokepoint.web.party.PartyRoutes;
import dev.chokepoint.web.reconcile.ReconcileRoutes;
import dev.chokepoint.web.review.ReviewRoutes;
import dev.chokepoint.web.search.SearchRoutes;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The server: opens what is published, listens, answers, and ends what it has begun before it
/// stops.
public final class WebServer implements AutoCloseable {

  /// Bytes of a request body; a batch of 100 parties with every name they have fits several times.
  static final int LARGEST_BODY = 8 << 20;

  /// Bytes of a form with files.
  static final long LARGEST_UPLOAD = 34L << 20;

  /// Bytes of a path with its query.
  static final int LONGEST_URL = 60_000;

  /// How often it is looked whether another process turned to a newer snapshot.
  private static final Duration WATCHED = Duration.ofMillis(500);

  private static final int HEADER_BYTES = 128 << 10;
  private static final int GZIP_FROM = 500;
  private static final int WAITING_FOR_EACH = 16;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final long LAST_REQUESTS_MILLISECONDS = 10_000;
  private static final long IDLE_MILLISECONDS = 30_000;

  /// Held, since the logging system forgets settings of loggers that nobody holds.
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  private static final Logger JAVALIN = Logger.getLogger("io.javalin");
  private static final Logger LOG = Logger.getLogger(WebServer.class.getName());

  private final ServerOptions options;
  private final Desk desk;
  private final ScreeningLog screenings;
  private final Published published;
  private final Measures measures = new Measures();
  private final SourceAges ages;
  private final Refreshing refreshing;
  private final Askers askers;
  private final RequestGuard guard;
  private final Gate gate;
  private final Workspace workspace;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("match-", 0).factory());
  private final Thread warming;
  private final Javalin app;

  private WebServer(
      Desk desk, ServerOptions options, Consumer<String> log, Refreshing.Update update) {
    JETTY.setLevel(Level.WARNING);
    JAVALIN.setLevel(Level.WARNING);
    this.options = options;
    this.desk = desk;
    this.screenings = ScreeningLog.of(desk);
    this.published = new Published(desk, options.collections());
    this.gate = new Gate(options.working(), options.working() * WAITING_FOR_EACH, LONGEST_WAIT);
    this.askers = new Askers(desk, options.tokens(), System::nanoTime);
    this.guard = new RequestGuard(options, askers, new AccessLog(desk.clock(), log), measures);
    measures.gauge(
        "chokepoint_requests_waiting", "Requests waiting for their turn.", gate::waiting);
    measures.gauge("chokepoint_snapshot", "Number of the snapshot that is served.", this::snapshot);
    measures.gauge("chokepoint_snapshots_open", "Snapshots held open.", published::openSnapshots);
    measures.gauge(
        "chokepoint_heap_used_bytes",
        "Heap in use, garbage included.",
        () -> Runtime.getRuntime().totalMemory() - (double) Runtime.getRuntime().freeMemory());
    this.ages = new SourceAges(desk, published);
    this.refreshing = new Refreshing(published, update);
    measures.gauges(
        "chokepoint_source_age_seconds",
        "Since a source was last found to be what its publisher has, or imported.",
        "source",
        ages::seconds);
    measures.gauges(
        "chokepoint_source_last_success_timestamp_seconds",
        "When a source was last found to be what its publisher has, or imported.",
        "source",
        ages::lastSuccess);
    this.workspace = new Workspace(desk, published, gate, ages::mark, screenings, askers);
    this.warming = Thread.ofPlatform().daemon().name("warming").unstarted(published::warm);
    this.app = Javalin.create(this::configure);
  }

  private double snapshot() {
    try (Published.Lease lease = published.lease()) {
      return lease.holdings().number();
    }
  }

  /// Starts a server.
  ///
  /// @param log takes a line for each request
  /// @throws BadRequest if the address cannot be listened on, or would let strangers ask
  public static WebServer start(Desk desk, ServerOptions options, Consumer<String> log) {
    return start(desk, options, log, Refreshing.Update.NONE);
  }

  /// The same, with what a refresh does before it turns to the newest snapshot.
  ///
  /// @param update fetches what is published, for instance; does nothing for
  ///   [Refreshing.Update#NONE]
  public static WebServer start(
      Desk desk, ServerOptions options, Consumer<String> log, Refreshing.Update update) {
    if (!RequestGuard.isLoopback(options.bind())
        && options.tokens().isEmpty()
        && new KeepAccounts(desk).who(Role.ADMIN).isEmpty()) {
      throw BadRequest.usage(
          Sentence.of(
              "to be asked by other machines (--bind {0}) a server needs --tokens FILE, or an admin (chokepoint user add NAME --role admin), so that not everybody can ask it",
              options.bind()));
    }
    WebServer server = new WebServer(desk, options, log, update);
    try {
      server.app.start(options.bind(), options.port());
    } catch (io.javalin.util.JavalinException e) {
      server.close();
      throw BadRequest.usage(
          Sentence.of(
              "cannot listen on {0}:{1}: {2}",
              options.bind(), options.port(), String.valueOf(e.getMessage())));
    }
    server.warming.start();
    server.refreshing.watch(WATCHED);
    return server;
  }

  /// A method and a path that is answered, as it was added.
  record Route(String method, String path) {}

  /// All that is answered.
  List<Route> routes() {
    return app.unsafe.internalRouter.allHttpHandlers().stream()
        .map(each -> each.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> new Route(endpoint.method.name(), endpoint.path))
        .toList();
  }

  /// The port that it listens on.
  public int port() {
    return app.port();
  }

  /// Refreshes again and again until the server is closed, the first time after one interval.
  /// Requests go on meanwhile, each on the snapshot that it began with.
  public void refreshEvery(Duration interval) {
    refreshing.every(interval);
  }

  private void configure(JavalinConfig config) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = LARGEST_BODY;
    config.http.defaultContentType = "application/json";
    config.http.compressionStrategy = compression();
    config.jetty.multipartConfig.maxFileSize(LARGEST_UPLOAD, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD, SizeUnit.BYTES);
    config.jetty.modifyHttpConfiguration(http -> {
      http.setRequestHeaderSize(HEADER_BYTES);
      http.setSendServerVersion(false);
      http.setIdleTimeout(IDLE_MILLISECONDS);
    });
    config.jetty.modifyServer(server -> {
      server.setStopTimeout(LAST_REQUESTS_MILLISECONDS);
      server.setErrorHandler(new UnreadableRequest());
    });
    routes(config.routes);
  }

  private static CompressionStrategy compression() {
    CompressionStrategy gzip =
        new CompressionStrategy(null, new io.javalin.compression.Gzip(6), null);
    gzip.setDefaultMinSizeForCompression(GZIP_FROM);
    return gzip;
  }

  private void routes(RoutesConfig routes) {
    routes.before(guard::before);
    routes.after(guard::after);
    new ProbeRoutes(published, measures, options, refreshing, ages).add(routes);
    routes.after(ages::tell);
    new EntityRoutes(published, gate, workspace.entities()).add(routes);
    QuestionNotes notes = new QuestionNotes(screenings);
    workspace.add(routes, notes);
    new ReconcileRoutes(published, gate, notes).add(routes);
    new SearchRoutes(published, gate, notes).add(routes);
    new MatchRoutes(desk, published, gate, measures, workers, notes).add(routes);
    new ReviewRoutes(desk, published).add(routes);
    new PartyRoutes(published, gate).add(routes);
    faults(routes);
  }

  private void faults(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, context) -> send(problem, context));
    routes.exception(
        BadRequest.class,
        (fault, context) -> send(Problem.of(status(fault), fault.said()), context));
    routes.exception(
        StoreTrouble.class,
        (trouble, context) -> {
          LOG.log(Level.SEVERE, "the data cannot be read", trouble);
          send(
              Problem.of(
                  503,
                  Sentence.of(
                      "The data cannot be read: {0}", String.valueOf(trouble.getMessage()))),
              context);
        });
    routes.exception(
        HttpResponseException.class,
        (fault, context) ->
            send(Problem.of(fault.getStatus(), String.valueOf(fault.getMessage())), context));
    routes.exception(
        Exception.class,
        (fault, context) -> {
          LOG.log(Level.SEVERE, "a request failed", fault);
          send(Problem.of(500, Sentence.of("The server failed; its log says why.")), context);
        });
  }

  private static int status(BadRequest fault) {
    return switch (fault.kind()) {
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case FORBIDDEN -> 403;
      case USAGE, UNREADABLE -> 400;
    };
  }

  private void send(Problem problem, Context context) {
    context.status(problem.status());
    problem
        .retryAfterSeconds()
        .ifPresent(seconds -> context.header("Retry-After", Integer.toString(seconds)));
    if (workspace.tell(context, problem, RequestGuard.id(context))) {
      return;
    }
    context.contentType("application/problem+json");
    context.result(Json.bytes(problem.body()));
  }

  /// Takes no more requests, ends those that run, and closes what was open.
  @Override
  public void close() {
    workspace.close(); // Who watches a run would hold the stop.
    try {
      app.stop();
    } catch (io.javalin.util.JavalinException e) {
      LOG.warning(
          "requests that ran for more than "
              + LAST_REQUESTS_MILLISECONDS / 1000
              + " s after the stop were cut off");
    }
    refreshing.close();
    warming.interrupt();
    workers.shutdownNow();
    published.close();
    screenings.close();
  }
}
