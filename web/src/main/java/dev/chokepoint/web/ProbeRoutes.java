package dev.chokepoint.web;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Asked;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.catalog.CatalogBody;
import dev.chokepoint.web.measure.Measures;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;

/// Whether it lives, whether it can answer, what it has, and how to make it look again.
final class ProbeRoutes {

  private static final Map<String, String> OK = Map.of("status", "ok");

  private final Published published;
  private final Measures measures;
  private final ServerOptions options;
  private final Refreshing refreshing;
  private final SourceAges ages;

  ProbeRoutes(
      Published published,
      Measures measures,
      ServerOptions options,
      Refreshing refreshing,
      SourceAges ages) {
    this.refreshing = refreshing;
    this.ages = ages;
    this.published = published;
    this.measures = measures;
    this.options = options;
  }

  void add(RoutesConfig routes) {
    routes.get("/healthz", context -> context.result(Json.bytes(OK)));
    routes.get("/readyz", this::ready);
    routes.get("/catalog", this::catalog);
    routes.get("/manifest", this::catalog);
    routes.post("/updatez", this::update);
    routes.get("/metrics", this::metrics);
  }

  private void ready(Context context) {
    try (Published.Lease lease = published.lease()) {
      lease.requireWhole();
    }
    context.result(Json.bytes(OK));
  }

  private void catalog(Context context) {
    try (Published.Lease lease = published.lease()) {
      CatalogBody catalog =
          new CatalogBody(lease.datasets(), lease.holdings(), ages.of(lease.holdings()));
      String tag = catalog.tag();
      context.header("ETag", tag);
      context.header("Cache-Control", "public, max-age=300");
      String known = context.header("If-None-Match");
      if (known != null && names(known, tag)) {
        context.status(304);
      } else {
        context.result(Json.bytes(catalog.body()));
      }
    }
  }

  private static boolean names(String header, String tag) {
    return Arrays.stream(header.split(","))
        .map(String::strip)
        .anyMatch(said -> said.equals("*") || said.equals(tag) || said.equals("W/" + tag));
  }

  private void update(Context context) {
    String token = new Asked(context).text("token").orElse("");
    boolean right =
        options.updateToken().isPresent()
            && MessageDigest.isEqual(
                options.updateToken().get().getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8));
    if (!right) {
      throw Problem.of(403, Sentence.of("Invalid token."));
    }
    boolean sync = new Asked(context).flag("sync", false);
    if (sync || !refreshing.fetches()) {
      refreshing.now();
    } else {
      refreshing.soon();
    }
    context.result(Json.bytes(OK));
  }

  private void metrics(Context context) {
    context.contentType("text/plain; version=0.0.4; charset=utf-8");
    context.result(measures.text());
  }
}
