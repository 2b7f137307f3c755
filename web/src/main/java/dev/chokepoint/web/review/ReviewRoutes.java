package dev.chokepoint.web.review;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.accounts.Role;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepDecisions;
import dev.chokepoint.desk.records.KeepHits;
import dev.chokepoint.desk.records.KnownEntities;
import dev.chokepoint.desk.records.NewDecision;
import dev.chokepoint.desk.records.Said;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Asked;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.RequestGuard;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// `/api/v1/review` and `/api/v1/decisions`: matches that need a person, and what people decided.
/// Of several who decide about one match at once one is first; the others get 409.
public final class ReviewRoutes {

  private static final int DEFAULT_LIMIT = 100;
  private static final int MOST = 500;

  private final Desk desk;
  private final Published published;

  public ReviewRoutes(Desk desk, Published published) {
    this.desk = desk;
    this.published = published;
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/review", this::review);
    routes.get("/api/v1/decisions", this::decisions);
    routes.post("/api/v1/decisions", this::decide);
    routes.post("/api/v1/decisions/{name}/undo", this::undo);
    routes.get("/api/v1/parties/decided", this::decided);
  }

  private void review(Context context) {
    Asked asked = new Asked(context);
    int limit = asked.number("limit", DEFAULT_LIMIT, 1, MOST);
    try (Published.Lease lease = published.lease()) {
      List<KeepHits.OpenHit> open = new KeepHits(desk, entities(lease)).open();
      context.result(
          Json.bytes(
              Json.object()
                  .put("total", open.size())
                  .put("hits", open.stream().limit(limit).map(ReviewRoutes::hit).toList())
                  .map()));
    }
  }

  private static Map<String, @Nullable Object> hit(KeepHits.OpenHit open) {
    Sentence proposed = open.proposed();
    return Json.object()
        .put("hit", entry(open.hit()))
        .put("proposed", proposed == null ? null : proposed.text())
        .map();
  }

  private void decisions(Context context) {
    try (Published.Lease lease = published.lease()) {
      List<Entry> all = new KeepDecisions(desk, entities(lease)).all();
      int limit = new Asked(context).number("limit", DEFAULT_LIMIT, 1, MOST);
      context.result(
          Json.bytes(
              Json.object()
                  .put("total", all.size())
                  .put(
                      "decisions",
                      all.reversed().stream().limit(limit).map(ReviewRoutes::entry).toList())
                  .map()));
    }
  }

  private void decide(Context context) {
    Members body = Members.of(context);
    String by = body.reviewer(context);
    try (Published.Lease lease = published.lease()) {
      lease.requireWhole();
      KnownEntities entities = entities(lease);
      String hit = body.text("hit");
      Said found = hit == null ? null : new KeepHits(desk, entities).hit(hit);
      NewDecision decision =
          new NewDecision(
              body.needed("says"),
              found == null ? body.needed("party") : said(found, "party"),
              found == null ? body.text("party_id") : found.text("party_id"),
              found == null ? body.text("country") : found.text("party_country"),
              found == null ? body.needed("entity") : said(found, "entity"),
              body.needed("reason"),
              body.text("comment"),
              body.text("expires"),
              hit,
              body.text("instead_of"));
      KeepDecisions decisions = new KeepDecisions(desk, entities);
      made(context, decisions.decide(decision, by, RequestGuard.may(context, Role.REVIEWER)));
      turn(decisions);
    }
  }

  private void undo(Context context) {
    Members body = Members.of(context);
    String by = body.reviewer(context);
    String comment = body.text("comment");
    try (Published.Lease lease = published.lease()) {
      KeepDecisions decisions = new KeepDecisions(desk, entities(lease));
      made(context, decisions.undo(context.pathParam("name"), comment == null ? "" : comment, by));
      turn(decisions);
    }
  }

  /// Whoever asks next sees who is one by what was decided just now.
  private void turn(KeepDecisions decisions) {
    if (decisions.joins()) {
      published.refresh();
    }
  }

  private void decided(Context context) {
    Asked asked = new Asked(context);
    String party =
        asked
            .text("party")
            .filter(name -> !name.isBlank())
            .orElseThrow(() ->
                Problem.unprocessable(
                    "missing", List.of("query", "party"), "Field required", null));
    try (Published.Lease lease = published.lease()) {
      KeepDecisions.OfParty known =
          new KeepDecisions(desk, entities(lease))
              .byParty()
              .about(party, asked.text("country").orElse(null));
      context.result(
          Json.bytes(
              Json.object()
                  .put("party", party)
                  .put("same", known.same())
                  .put("different", known.different())
                  .map()));
    }
  }

  private static KnownEntities entities(Published.Lease lease) {
    return KnownEntities.of(lease.holdings());
  }

  private static String said(Said hit, String field) {
    String text = hit.text(field);
    return text == null ? "" : text;
  }

  private static void made(Context context, Entry entry) {
    context.status(201);
    context.result(Json.bytes(entry(entry)));
  }

  /// As the command line writes it; `said` is null once it was erased.
  private static Map<String, @Nullable Object> entry(Entry entry) {
    return Json.object()
        .put("number", entry.number())
        .put("kind", entry.kind())
        .put("subject", entry.subject())
        .put("by", entry.actor())
        .put("at", entry.at().toString())
        .put("digest", entry.digest())
        .put("said", entry.said().map(said -> new TreeMap<>(said.fields())).orElse(null))
        .map();
  }
}
