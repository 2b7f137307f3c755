package dev.chokepoint.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// What a person sees who opens the server in a browser: what it is and where its description is.
/// Nothing is fetched from elsewhere and no script runs.
final class Pages {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  void add(RoutesConfig routes) {
    byte[] page = resource("api.html");
    byte[] description = resource("openapi.json");
    routes.get("/api", context -> page(context, page));
    routes.get("/favicon.ico", context -> context.status(204));
    routes.get("/openapi.json", context -> context.result(description));
  }

  private static void page(Context context, byte[] page) {
    context.header("Content-Security-Policy", POLICY);
    context.contentType("text/html; charset=utf-8");
    context.result(page);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, () -> "the room lacks " + name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
