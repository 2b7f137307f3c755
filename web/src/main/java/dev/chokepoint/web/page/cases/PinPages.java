package dev.chokepoint.web.page.cases;

import dev.chokepoint.casebook.casefile.Section;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.PinPath;
import dev.chokepoint.desk.PinTrace;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepCases;
import dev.chokepoint.desk.records.NewCase;
import dev.chokepoint.desk.records.NewPin;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.FormToken;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Signature;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.path.PathAsked;
import dev.chokepoint.web.page.trace.TraceAsked;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/cases/pins`: the one page by which anything is pinned to a case. What is pinned stands in the
/// address, as the page that leads here wrote it; the form says to which case, and who signs. The
/// page of a case sends its own forms to `/cases/ID/pins`.
public final class PinPages {

  private static final int LONGEST_NOTE = 20_000;

  /// What an address says of a pin. Who signs and in which case it goes is the reader's to say.
  private static final Set<String> CARRIED =
      Set.of(
          "what",
          "id",
          "statement",
          "part",
          "maker",
          "dc",
          "found",
          "as-of",
          "widen",
          "from",
          "to",
          "max",
          "avoid-hubs",
          "sha256",
          "match");

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;
  private final Desk desk;
  private final FormToken tokens;

  public PinPages(PageWriter pages, Published published, Gate gate, Desk desk, FormToken tokens) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
    this.desk = desk;
    this.tokens = tokens;
  }

  public void add(RoutesConfig routes) {
    routes.get("/cases/pins", this::ask);
    routes.post(
        "/cases/pins",
        context -> pin(context, Objects.requireNonNullElse(context.formParam("case"), "")));
    routes.post("/cases/{id}/pins", context -> pin(context, context.pathParam("id")));
  }

  /// Asks to which case what the address names is to be pinned.
  private void ask(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      pages.write(
          context,
          visit,
          "cases/pin",
          new PinPage(
              new PinWords(visit, lease.holdings()).of(visit.url()),
              visit.url().parameters().stream()
                  .filter(parameter -> CARRIED.contains(parameter.name()))
                  .toList(),
              cases(lease.holdings().desk()),
              match(visit.url()).orElse(""),
              Signature.known(context)));
    }
  }

  /// The match from which something is pinned, which the remark begins with.
  static Optional<String> match(PageUrl url) {
    return url.last("match").filter(name -> name.matches("hit-\\d{1,9}"));
  }

  private static List<PinPage.CaseChoice> cases(Desk desk) {
    return new KeepCases(desk)
        .all().reversed().stream()
            .map(entry ->
                new PinPage.CaseChoice(
                    entry.subject(),
                    entry
                        .said()
                        .flatMap(said -> Optional.ofNullable(said.text("title")))
                        .orElse(entry.subject())))
            .toList();
  }

  private void pin(Context context, String chosen) {
    tokens.require(context);
    String by = Signature.of(context);
    String what = Objects.requireNonNullElse(context.formParam("what"), "note");
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Desk own = lease.holdings().desk();
      // What the form says of a new case is read first, and the case opened last: with the pin, in
      // one transaction.
      Optional<NewCase> opened =
          chosen.equals("new") ? Optional.of(CaseForm.of(context, by)) : Optional.empty();
      NewPin pin = ready(context, own, what);
      KeepCases cases = new KeepCases(desk);
      Entry entry =
          opened
              .map(first -> cases.pinToNew(first, pin, by))
              .orElseGet(() -> cases.pin(chosen, pin, by));
      PageUrl at =
          PageUrl.of("cases", entry.subject()).with("pinned", Long.toString(entry.number()));
      String from =
          match(PageUrl.asked("/cases/pins", context.formParamMap()))
              .map(name -> at.with("match", name))
              .orElse(at)
              .toString();
      context.redirect(from + "#pin-" + entry.number(), HttpStatus.SEE_OTHER);
    }
  }

  /// Looks up what the form names; enters nothing.
  private NewPin ready(Context context, Desk own, String what) {
    KeepCases cases = new KeepCases(own);
    PageUrl asked = PageUrl.asked("/cases/pins", context.formParamMap());
    @Nullable String said = context.formParam("remark");
    @Nullable String remark = said == null || said.isBlank() ? null : said.strip();
    return switch (what) {
      case "entity" -> cases.entity(asked.last("id").orElse(""), statements(context), remark);
      case "trace" -> new PinTrace(own).ready(TraceAsked.of(asked, today()), remark);
      case "path" -> new PinPath(own).ready(PathAsked.of(asked).question(), remark);
      case "file" -> cases.keptFile(asked.last("sha256").orElse(""), remark);
      case "entry" -> cases.decision(PinWords.number(asked), remark);
      case "note" -> cases.note(section(context), text(context));
      default -> throw PinWords.unknown();
    };
  }

  private LocalDate today() {
    return LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC);
  }

  private static List<String> statements(Context context) {
    return context.formParams("statement").stream().filter(each -> !each.isBlank()).toList();
  }

  private static Section section(Context context) {
    return Section.ofWord(Objects.requireNonNullElse(context.formParam("section"), "finding"))
        .orElseThrow(() ->
            Problem.badRequest(
                Sentence.of("A note is a summary, a finding, a question or on method.")));
  }

  private static String text(Context context) {
    String text = Objects.requireNonNullElse(context.formParam("text"), "");
    if (text.length() > LONGEST_NOTE) {
      throw Problem.of(
          413, Sentence.of("A note may have up to 20,000 letters. Nothing was saved."));
    }
    return text;
  }
}
