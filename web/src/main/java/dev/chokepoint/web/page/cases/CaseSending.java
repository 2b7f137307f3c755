package dev.chokepoint.web.page.cases;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.KeepCases;
import dev.chokepoint.desk.records.SendCase;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What of a case leaves the house: `/cases/ID/report` shows it, `report.html` is the report
/// itself, `bundle.zip` everything with its hashes. `version=public` withholds what is not for
/// everybody.
public final class CaseSending {

  private static final String PUBLIC = "public";

  /// The report's own page carries its style in itself and runs nothing.
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self';"
          + " base-uri 'none'; form-action 'none'";

  private final PageWriter pages;
  private final Gate gate;
  private final Desk desk;

  public CaseSending(PageWriter pages, Gate gate, Desk desk) {
    this.pages = pages;
    this.gate = gate;
    this.desk = desk;
  }

  public void add(RoutesConfig routes) {
    routes.get("/cases/{id}/report", this::preview);
    routes.get("/cases/{id}/report.html", this::report);
    routes.get("/cases/{id}/bundle.zip", this::bundle);
  }

  private static boolean open(Context context) {
    return PUBLIC.equals(context.queryParam("version"));
  }

  private void preview(Context context) {
    Visit visit = pages.visit(context);
    boolean open = open(context);
    CaseFile file = new KeepCases(desk).file(context.pathParam("id"));
    if (open) {
      SendCase.requireOpen(file);
    }
    List<String> off = context.queryParams("off");
    PageUrl report = PageUrl.of("cases", file.id(), "report.html");
    for (String part : off) {
      report = report.and("off", part);
    }
    PageUrl bundle = PageUrl.of("cases", file.id(), "bundle.zip");
    pages.write(
        context,
        visit,
        "cases/report",
        new ReportPage(
            file.id(),
            file.title(),
            open,
            ReportPart.words(),
            off,
            (open ? report.with("version", PUBLIC) : report).toString(),
            file.tlp().letsPublic()
                ? null
                : visit.say("report.closed", file.tlp().mark(), file.owner()),
            (open ? visit.url().without("version") : visit.url().with("version", PUBLIC))
                .toString(),
            (open ? bundle.with("version", PUBLIC) : bundle).toString(),
            off.isEmpty()));
  }

  private void report(Context context) {
    try (Gate.Place _ = gate.enter()) {
      Set<String> off = Set.copyOf(context.queryParams("off"));
      String html =
          new SendCase(desk)
              .report(context.pathParam("id"), open(context), pin -> ReportPart.tells(pin, off));
      context.header("Content-Security-Policy", POLICY);
      context.header("X-Frame-Options", "SAMEORIGIN");
      context.header("Cache-Control", "no-store");
      context.contentType("text/html; charset=utf-8");
      context.result(html.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void bundle(Context context) throws IOException {
    String id = context.pathParam("id");
    String mark = new KeepCases(desk).file(id).tlp().mark().replaceAll("[:+]", "-");
    Path folder = Files.createTempDirectory("chokepoint-bundle");
    Path zip = folder.resolve("bundle.zip");
    try (Gate.Place _ = gate.enter()) {
      new SendCase(desk).export(id, open(context), "chokepoint serve", zip, false);
      context.contentType("application/zip");
      context.header("Content-Disposition", "attachment; filename=\"" + id + "-" + mark + ".zip\"");
      context.header("Cache-Control", "no-store");
      context.result(Files.readAllBytes(zip));
    } finally {
      Files.deleteIfExists(zip);
      Files.deleteIfExists(folder);
    }
  }
}
