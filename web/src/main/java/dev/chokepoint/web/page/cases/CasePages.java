package dev.chokepoint.web.page.cases;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.casebook.casefile.Section;
import dev.chokepoint.casebook.casefile.Tlp;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.PinTrace;
import dev.chokepoint.desk.ShowEntity;
import dev.chokepoint.desk.accounts.Role;
import dev.chokepoint.desk.records.CaseChanges;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepCases;
import dev.chokepoint.desk.records.NewCase;
import dev.chokepoint.desk.trace.TraceRequest;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.guard.RequestGuard;
import dev.chokepoint.web.page.Backlink;
import dev.chokepoint.web.page.FormToken;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Signature;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.review.ReviewPages;
import dev.chokepoint.web.page.trace.TraceAsked;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/cases` and `/cases/ID`: what was pinned, with the narrative around it. Anything is pinned from
/// any page by a form to `/cases/ID/pins`, or to `/cases/pins` with the case chosen in the form.
public final class CasePages {

  private static final int LONGEST_NOTE = 20_000;

  /// What an address says of a pin. Who signs and in which case it goes is the reader's to say.
  private static final Set<String> CARRIED =
      Set.of("what", "id", "statement", "part", "maker", "dc", "found", "as-of", "widen");

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;
  private final Desk desk;
  private final FormToken tokens;

  public CasePages(PageWriter pages, Published published, Gate gate, Desk desk, FormToken tokens) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
    this.desk = desk;
    this.tokens = tokens;
  }

  public void add(RoutesConfig routes) {
    routes.get("/cases", this::all);
    routes.post("/cases", this::open);
    routes.get("/cases/pins", this::ask);
    routes.post(
        "/cases/pins",
        context -> pin(context, Objects.requireNonNullElse(context.formParam("case"), "")));
    routes.get("/cases/{id}", this::show);
    routes.post("/cases/{id}/mark", context -> mark(context, context.pathParam("id")));
    routes.post("/cases/{id}/pins", context -> pin(context, context.pathParam("id")));
  }

  private void all(Context context) {
    Visit visit = pages.visit(context);
    Map<String, String> marks = new KeepCases(desk).marks();
    pages.write(
        context,
        visit,
        "cases/cases",
        new CasesPage(
            new KeepCases(desk)
                .all().reversed().stream().map(entry -> line(visit, entry, marks)).toList(),
            Signature.known(context)));
  }

  private static CasesPage.Line line(Visit visit, Entry entry, Map<String, String> marks) {
    return new CasesPage.Line(
        entry.subject(),
        said(entry, "title"),
        marks.getOrDefault(entry.subject(), ""),
        said(entry, "owner"),
        visit.words().moment(entry.at()));
  }

  private static String said(Entry entry, String field) {
    return entry.said().flatMap(said -> Optional.ofNullable(said.text(field))).orElse("");
  }

  private void open(Context context) {
    tokens.require(context);
    String by = Signature.of(context);
    context.redirect("/cases/" + opened(context, by), HttpStatus.SEE_OTHER);
  }

  /// Opens a case that a form describes.
  private String opened(Context context, String by) {
    @Nullable String title = context.formParam("title");
    @Nullable String handling = context.formParam("handling");
    if (title == null || title.isBlank()) {
      throw Problem.badRequest("A new case needs a title. Nothing was saved.");
    }
    Tlp tlp = mark(context);
    return new KeepCases(desk)
        .open(
            new NewCase(
                title.strip(),
                tlp,
                handling == null || handling.isBlank() ? null : handling.strip(),
                by),
            by)
        .subject();
  }

  private static Tlp mark(Context context) {
    return Tlp.ofWord(Objects.requireNonNullElse(context.formParam("tlp"), "amber"))
        .orElseThrow(() -> Problem.badRequest("There is no such handling mark."));
  }

  /// Marks a case otherwise; the owner and reviewers may.
  private void mark(Context context, String id) {
    tokens.require(context);
    String by = Signature.of(context);
    @Nullable String handling = context.formParam("handling");
    new KeepCases(desk)
        .mark(
            id,
            mark(context),
            handling == null || handling.isBlank() ? null : handling.strip(),
            by,
            RequestGuard.may(context, Role.REVIEWER));
    context.redirect("/cases/" + id, HttpStatus.SEE_OTHER);
  }

  private void show(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Desk own = lease.holdings().desk();
      KeepCases cases = new KeepCases(own);
      CaseFile file = cases.file(context.pathParam("id"));
      pages.write(
          context,
          visit,
          "cases/case",
          new CaseReader(visit, own.model(), file)
              .read(new CaseChanges(own).of(file.id()), Signature.known(context)));
    }
  }

  /// Asks to which case what the address names is to be pinned.
  private void ask(Context context) {
    Visit visit = pages.visit(context);
    try (Published.Lease lease = published.lease()) {
      Desk own = lease.holdings().desk();
      pages.write(
          context,
          visit,
          "cases/pin",
          new PinPage(
              what(visit, lease),
              visit.url().parameters().stream()
                  .filter(parameter -> CARRIED.contains(parameter.name()))
                  .toList(),
              ReviewPages.cases(own),
              Signature.known(context)));
    }
  }

  private static String what(Visit visit, Published.Lease lease) {
    Desk own = lease.holdings().desk();
    String what = visit.url().last("what").orElse("");
    return switch (what) {
      case "entity" -> {
        String id = visit.url().last("id").orElse("");
        String caption = new ShowEntity(own).answer(id, Optional.empty()).caption();
        long statements =
            visit.url().parameters().stream().filter(p -> p.name().equals("statement")).count();
        yield statements == 0 ? caption : visit.say("case.pin.statements", caption, statements);
      }
      case "trace" -> {
        String part = visit.url().last("part").orElse("");
        yield visit.say(
            "trace.title",
            lease.holdings().entity(part).map(found -> found.caption(own.model())).orElse(part));
      }
      default -> throw Problem.badRequest("Say what is to be pinned: an entity or a trace.");
    };
  }

  private void pin(Context context, String chosen) {
    tokens.require(context);
    String by = Signature.of(context);
    String what = Objects.requireNonNullElse(context.formParam("what"), "note");
    try (Published.Lease lease = published.lease()) {
      Desk own = lease.holdings().desk();
      String toCase = chosen.equals("new") ? opened(context, by) : chosen;
      Entry entry = pinned(context, own, toCase, what, by);
      String back = Backlink.of(context, "");
      context.redirect(
          back.isEmpty()
              ? "/cases/" + toCase + "?pinned=" + entry.number() + "#pin-" + entry.number()
              : back,
          HttpStatus.SEE_OTHER);
    }
  }

  private Entry pinned(Context context, Desk own, String toCase, String what, String by) {
    KeepCases cases = new KeepCases(own);
    String id = Objects.requireNonNullElse(context.formParam("id"), "");
    @Nullable String said = context.formParam("remark");
    @Nullable String remark = said == null || said.isBlank() ? null : said.strip();
    return switch (what) {
      case "entity" -> cases.pinEntity(toCase, id, statements(context), remark, by);
      case "trace" -> new PinTrace(own).pin(toCase, asked(context), remark, by);
      case "entry" -> cases.pinDecision(toCase, number(id), remark, by);
      case "note" -> cases.pinNote(toCase, section(context), text(context), by);
      default ->
          throw Problem.badRequest(
              "What is pinned is an entity, a trace, an entry or a note. Nothing was saved.");
    };
  }

  private TraceRequest asked(Context context) {
    LocalDate today = LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC);
    return TraceAsked.of(PageUrl.asked("/trace", context.formParamMap()), today);
  }

  private static List<String> statements(Context context) {
    return context.formParams("statement").stream().filter(each -> !each.isBlank()).toList();
  }

  private static long number(String id) {
    if (!id.matches("\\d{1,18}")) {
      throw Problem.badRequest("An entry is named by its number. Nothing was saved.");
    }
    return Long.parseLong(id);
  }

  private static Section section(Context context) {
    return Section.ofWord(Objects.requireNonNullElse(context.formParam("section"), "finding"))
        .orElseThrow(
            () -> Problem.badRequest("A note is a summary, a finding, a question or on method."));
  }

  private static String text(Context context) {
    String text = Objects.requireNonNullElse(context.formParam("text"), "");
    if (text.length() > LONGEST_NOTE) {
      throw Problem.of(413, "A note may have up to 20,000 letters. Nothing was saved.");
    }
    return text;
  }
}
