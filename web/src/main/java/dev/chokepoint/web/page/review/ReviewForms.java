package dev.chokepoint.web.page.review;

import dev.chokepoint.desk.BadRequest;
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
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.RequestGuard;
import dev.chokepoint.web.page.Backlink;
import dev.chokepoint.web.page.FormField;
import dev.chokepoint.web.page.FormToken;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Signature;
import dev.chokepoint.web.page.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// What the page of review enters: decisions about one match or about a group, and taking them
/// back. `/review/log` gives all of it as JSON lines.
public final class ReviewForms {

  /// Decisions that are entered at once; more would not fit into the address that undoes them.
  static final int MOST_AT_ONCE = 500;

  private final PageWriter pages;
  private final Published published;
  private final Desk desk;
  private final FormToken tokens;

  public ReviewForms(PageWriter pages, Published published, Desk desk, FormToken tokens) {
    this.pages = pages;
    this.published = published;
    this.desk = desk;
    this.tokens = tokens;
  }

  public void add(RoutesConfig routes) {
    routes.post("/review", this::decide);
    routes.post("/review/undo", this::undo);
    routes.get("/review/log", this::log);
  }

  /// What a form wants.
  private record Wanted(
      String says,
      String reason,
      @Nullable String comment,
      @Nullable String expires,
      @Nullable String insteadOf) {

    static Wanted of(Context context) {
      @Nullable String says = FormField.filled(context, "says");
      if (says == null) {
        throw Problem.badRequest(
            Sentence.of("Choose same, different or not enough to tell. Nothing was saved."));
      }
      @Nullable String reason = FormField.filled(context, "reason");
      if (reason == null) {
        throw Problem.badRequest(Sentence.of("A decision needs a reason. Nothing was saved."));
      }
      return new Wanted(
          says,
          reason,
          FormField.filled(context, "comment"),
          FormField.filled(context, "expires"),
          FormField.filled(context, "instead_of"));
    }

    NewDecision about(QueuedHit hit) {
      return new NewDecision(
          says,
          hit.text("party"),
          hit.said().text("party_id"),
          hit.said().text("party_country"),
          hit.entity(),
          reason,
          comment,
          expires,
          hit.name().isEmpty() ? null : hit.name(),
          insteadOf);
    }
  }

  private void decide(Context context) {
    tokens.require(context);
    List<String> hits = context.formParams("hit");
    if (hits.size() > MOST_AT_ONCE) {
      throw Problem.badRequest(Sentence.of("A decision is about 1 to {0} matches.", MOST_AT_ONCE));
    }
    Wanted wanted = Wanted.of(context);
    String by = Signature.of(context);
    try (Published.Lease lease = published.lease()) {
      lease.requireWhole();
      KnownEntities entities = KnownEntities.of(lease.holdings());
      KeepDecisions keep = new KeepDecisions(desk, entities);
      List<QueuedHit> all = new ArrayList<>();
      for (String hit : hits) {
        all.add(new QueuedHit(hit, new KeepHits(desk, entities).hit(hit), null));
      }
      if (all.isEmpty()) {
        all.add(new QueuedHit("", asked(context), null));
      }
      List<String> made = new ArrayList<>();
      int left = 0;
      try {
        for (QueuedHit hit : all) {
          try {
            made.add(
                keep.enter(wanted.about(hit), by, RequestGuard.may(context, Role.REVIEWER))
                    .subject());
          } catch (BadRequest e) {
            if (e.kind() != BadRequest.Kind.CONFLICT) {
              throw e;
            }
            if (all.size() == 1) {
              conflict(context, wanted, hit, by, entities, e);
              return;
            }
            left++;
          }
        }
      } finally {
        turn(keep); // what was entered before one was refused holds as well
      }
      context.redirect(back(context, "saved", made, left), HttpStatus.SEE_OTHER);
    }
  }

  /// Whoever asks next sees who is one by what was decided just now, however many decisions it was.
  private void turn(KeepDecisions keep) {
    keep.heed();
    if (keep.joins()) {
      published.refresh();
    }
  }

  /// A party and an entity that never were in the queue: what a page that screens a party sends.
  private static Said asked(Context context) {
    @Nullable String party = FormField.filled(context, "party");
    @Nullable String entity = FormField.filled(context, "entity");
    @Nullable String country = FormField.filled(context, "country");
    if (party == null || entity == null) {
      throw Problem.badRequest(
          Sentence.of("Say which match the decision is about. Nothing was saved."));
    }
    return new Said(
        country == null
            ? Map.of("party", party, "entity", entity)
            : Map.of("party", party, "entity", entity, "party_country", country));
  }

  private void undo(Context context) {
    tokens.require(context);
    List<String> decisions = context.formParams("decision");
    if (decisions.isEmpty() || decisions.size() > MOST_AT_ONCE) {
      throw Problem.badRequest(Sentence.of("Say which decision is to be taken back."));
    }
    String by = Signature.of(context);
    try (Published.Lease lease = published.lease()) {
      KeepDecisions keep = new KeepDecisions(desk, KnownEntities.of(lease.holdings()));
      @Nullable String comment = FormField.filled(context, "comment");
      try {
        for (String decision : decisions) {
          keep.takeBack(decision, comment == null ? "" : comment, by);
        }
      } finally {
        turn(keep);
      }
    }
    context.redirect(back(context, "undone", decisions, 0), HttpStatus.SEE_OTHER);
  }

  private static String back(Context context, String name, List<String> decisions, int left) {
    StringBuilder back = new StringBuilder(Backlink.of(context, "/review"));
    char sign = back.indexOf("?") < 0 ? '?' : '&';
    for (String decision : decisions) {
      back.append(sign).append(name).append('=').append(decision);
      sign = '&';
    }
    return left == 0 ? back.toString() : back.append(sign).append("left=").append(left).toString();
  }

  /// Somebody else decided first: shows what stands and what was wanted, and asks.
  private void conflict(
      Context context,
      Wanted wanted,
      QueuedHit hit,
      String by,
      KnownEntities entities,
      BadRequest why) {
    Visit visit = pages.visit(context);
    Set<String> ids =
        entities.find(hit.entity()).map(KnownEntities::ids).orElse(Set.of(hit.entity()));
    List<Entry> all = new KeepDecisions(desk, entities).all();
    Optional<Entry> standing =
        all.reversed().stream()
            .filter(entry -> entry.kind().equals("decision"))
            .filter(entry -> entry.said().map(s -> ItemReading.isAbout(s, hit, ids)).orElse(false))
            .filter(entry ->
                all.stream()
                    .noneMatch(e -> e.kind().equals("undo") && e.subject().equals(entry.subject())))
            .findFirst();
    context.status(409);
    pages.write(
        context,
        visit,
        "review/conflict",
        new ConflictPage(
            why.said(),
            standing.map(Entry::subject).orElse(null),
            standing
                .flatMap(entry -> entry.said().map(said -> decision(visit, entry, said)))
                .orElse(null),
            new ConflictPage.Decision(
                by,
                visit.words().moment(desk.clock().instant()),
                wanted.says(),
                wanted.reason(),
                wanted.comment()),
            hit.name(),
            wanted.expires(),
            hit.party(),
            hit.caption(),
            hit.entity(),
            hit.said().text("party_country"),
            by,
            Backlink.of(context, "/review")));
  }

  private static ConflictPage.Decision decision(Visit visit, Entry entry, Said said) {
    return new ConflictPage.Decision(
        entry.actor(),
        visit.words().moment(entry.at()),
        Objects.requireNonNullElse(said.text("says"), ""),
        Objects.requireNonNullElse(said.text("reason"), ""),
        said.text("comment"));
  }

  /// Everything that was decided and taken back, in order, as JSON lines.
  private void log(Context context) {
    StringBuilder lines = new StringBuilder();
    try (Published.Lease lease = published.lease()) {
      for (Entry entry : new KeepDecisions(desk, KnownEntities.of(lease.holdings())).all()) {
        TreeMap<String, Object> line = new TreeMap<>();
        line.put("number", entry.number());
        line.put("kind", entry.kind());
        line.put("subject", entry.subject());
        line.put("by", entry.actor());
        line.put("at", entry.at().toString());
        line.put("digest", entry.digest());
        entry.said().ifPresent(said -> line.put("said", new TreeMap<>(said.fields())));
        lines.append(JSON.std.asString(line)).append('\n');
      }
    }
    context.contentType("application/x-ndjson; charset=utf-8");
    context.header("Content-Disposition", "attachment; filename=\"decisions.jsonl\"");
    context.result(lines.toString());
  }
}
