package dev.chokepoint.web.page.status;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.CheckHealth;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.Freshness;
import dev.chokepoint.desk.HealthAnswer;
import dev.chokepoint.desk.records.AuditAnswer;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.review.ReviewPage;
import dev.chokepoint.web.page.words.NameText;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// `/status`: what `chokepoint doctor` tells. Everything published is read and compared with its
/// checksums, so that this takes seconds.
public final class StatusPages {

  private final PageWriter pages;
  private final Gate gate;
  private final Desk desk;

  public StatusPages(PageWriter pages, Gate gate, Desk desk) {
    this.pages = pages;
    this.gate = gate;
    this.desk = desk;
  }

  public void add(RoutesConfig routes) {
    routes.get("/status", this::status);
  }

  private void status(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter();
        Desk own = desk.apart()) {
      HealthAnswer health = new CheckHealth(own).answer();
      Optional<AuditAnswer> audit = audit(own);
      pages.write(
          context,
          visit,
          "status/status",
          new StatusPage(
              health.sound() && audit.map(AuditAnswer::isSound).orElse(true),
              health.problems(),
              List.of(
                  fact(visit, "health.data", String.valueOf(health.data().getFileName())),
                  fact(visit, "health.java", health.java()),
                  fact(visit, "health.sources", visit.words().number(health.sources())),
                  fact(visit, "health.clusters", visit.words().number(health.clusters())),
                  fact(visit, "health.apart", visit.words().number(health.apart()))),
              health.old().stream().map(old -> old(visit, old)).toList(),
              audit
                  .map(answer ->
                      visit.say(
                          answer.isSound() ? "health.records.sound" : "health.records.broken",
                          answer.files(),
                          answer.faults().size()))
                  .orElse(visit.say("health.records.none")),
              audit.map(AuditAnswer::faults).orElse(List.of()).stream().map(visit::say).toList(),
              health.unclustered()));
    }
  }

  /// Empty where nothing was ever entered.
  private static Optional<AuditAnswer> audit(Desk own) {
    try {
      return Optional.of(new AuditLog(own).verify(null));
    } catch (BadRequest e) {
      return Optional.empty(); // The page says that nothing was entered.
    }
  }

  private static ReviewPage.Fact fact(Visit visit, String key, String value) {
    return new ReviewPage.Fact(visit.say(key), NameText.of(value));
  }

  private static StatusPage.Old old(Visit visit, Freshness old) {
    Freshness.Failure failure = old.failure();
    return new StatusPage.Old(
        old.source(),
        failure == null
            ? visit.say("health.too-old")
            : visit.say("health.failed", failure.reason()));
  }
}
