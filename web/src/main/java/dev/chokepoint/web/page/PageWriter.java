package dev.chokepoint.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/// Makes HTML of a template and its model, and sends it with headers that let nothing run or load
/// that is not this server's own.
public final class PageWriter {

  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'; object-src 'none'";

  private final TemplateEngine engine;
  private final Visits visits;

  public PageWriter(Visits visits) {
    this.visits = visits;
    this.engine = TemplateEngine.createPrecompiled(ContentType.Html);
    engine.setTrimControlStructures(true);
  }

  /// What is known of the request that a page answers.
  public Visit visit(Context context) {
    return visits.of(context);
  }

  /// Answers with a page.
  ///
  /// @param template such as `home/home`; takes `visit` and `page`
  /// @param page its model
  public void write(Context context, Visit visit, String template, Object page) {
    StringOutput html = new StringOutput();
    engine.render(template + ".jte", Map.of("visit", visit, "page", page), html);
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-cache, private");
    context.header("Vary", "Accept, Accept-Language, Cookie");
    context.header("Content-Language", visit.words().language().code());
    context.contentType("text/html; charset=utf-8");
    context.result(html.toString());
  }
}
