package dev.chokepoint.web.page.cases;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.accounts.Role;
import dev.chokepoint.desk.records.ChangedPin;
import dev.chokepoint.desk.records.ChangesInCases;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepCases;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.guard.RequestGuard;
import dev.chokepoint.web.page.FormToken;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Signature;
import dev.chokepoint.web.page.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `/cases` and `/cases/ID`: what was pinned, with the narrative around it.
public final class CasePages {

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;
  private final Desk desk;
  private final FormToken tokens;
  private final ChangesInCases changes;

  public CasePages(
      PageWriter pages,
      Published published,
      Gate gate,
      Desk desk,
      FormToken tokens,
      ChangesInCases changes) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
    this.desk = desk;
    this.tokens = tokens;
    this.changes = changes;
  }

  public void add(RoutesConfig routes) {
    routes.get("/cases", this::all);
    routes.post("/cases", this::open);
    routes.get("/cases/{id}", this::show);
    routes.post("/cases/{id}/mark", this::mark);
  }

  private void all(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Map<String, List<ChangedPin>> changed = changes.all(lease.holdings());
      Map<String, String> marks = new KeepCases(desk).marks();
      pages.write(
          context,
          visit,
          "cases/cases",
          new CasesPage(
              new KeepCases(desk)
                  .all().reversed().stream()
                      .map(entry ->
                          line(
                              visit,
                              entry,
                              marks.getOrDefault(entry.subject(), ""),
                              changed.getOrDefault(entry.subject(), List.of()).size()))
                      .toList(),
              Signature.known(context)));
    }
  }

  private static CasesPage.Line line(Visit visit, Entry entry, String mark, int changed) {
    return new CasesPage.Line(
        entry.subject(),
        said(entry, "title"),
        mark,
        said(entry, "owner"),
        visit.words().moment(entry.at()),
        changed);
  }

  private static String said(Entry entry, String field) {
    return entry.said().flatMap(said -> Optional.ofNullable(said.text(field))).orElse("");
  }

  private void open(Context context) {
    tokens.require(context);
    String by = Signature.of(context);
    Entry opened = new KeepCases(desk).open(CaseForm.of(context, by), by);
    context.redirect("/cases/" + opened.subject(), HttpStatus.SEE_OTHER);
  }

  /// Marks a case otherwise; the owner and reviewers may.
  private void mark(Context context) {
    tokens.require(context);
    String id = context.pathParam("id");
    new KeepCases(desk)
        .mark(
            id,
            CaseForm.tlp(context),
            CaseForm.handling(context),
            Signature.of(context),
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
              .read(changes.of(lease.holdings(), file.id()), Signature.known(context)));
    }
  }
}
