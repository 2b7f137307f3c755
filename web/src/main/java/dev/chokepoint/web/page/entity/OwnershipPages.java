package dev.chokepoint.web.page.entity;

import dev.chokepoint.desk.CalculateOwnership;
import dev.chokepoint.desk.OwnershipAnswer;
import dev.chokepoint.desk.ownership.AfterStay;
import dev.chokepoint.desk.ownership.OwnershipRequest;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `/entities/{id}/ownership?rule=&on=`: the worked calculation, under one rule or all.
public final class OwnershipPages {

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;

  public OwnershipPages(PageWriter pages, Published published, Gate gate) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
  }

  public void add(RoutesConfig routes) {
    routes.get("/entities/{id}/ownership", this::ownership);
  }

  private void ownership(Context context) {
    Visit visit = pages.visit(context);
    @Nullable String rule = visit.url().last("rule").orElse(null);
    List<OwnershipRule> rules =
        rule == null
            ? List.of(OwnershipRule.values())
            : List.of(
                OwnershipRule.of(rule)
                    .orElseThrow(() ->
                        Problem.badRequest(
                            Sentence.of("A rule is ofac, eu, uk or bis, not {0}.", rule))));
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      LocalDate today =
          LocalDate.ofInstant(lease.holdings().desk().clock().instant(), ZoneOffset.UTC);
      OwnershipAnswer answer =
          new CalculateOwnership(lease.holdings().desk())
              .answer(
                  new OwnershipRequest(
                      context.pathParam("id"),
                      rules,
                      EntityPages.day(visit, "on").orElse(today),
                      EntityPages.day(visit, "as-of"),
                      AfterStay.UNCONFIRMED));
      pages.write(
          context, visit, "entity/ownership", new OwnershipReading(visit, answer).page(rule));
    }
  }
}
