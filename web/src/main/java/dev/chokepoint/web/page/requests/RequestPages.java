package dev.chokepoint.web.page.requests;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepItems;
import dev.chokepoint.desk.records.KeepRequests;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.FormField;
import dev.chokepoint.web.page.FormToken;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Signature;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.TableExport;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `/requests` and `/requests/ID`: what `chokepoint request` enters and lists. `to`, `question` and
/// `item` fill the form, so that a page that lacks a record can lead to it.
public final class RequestPages {

  private final PageWriter pages;
  private final Gate gate;
  private final Desk desk;
  private final FormToken tokens;

  public RequestPages(PageWriter pages, Gate gate, Desk desk, FormToken tokens) {
    this.pages = pages;
    this.gate = gate;
    this.desk = desk;
    this.tokens = tokens;
  }

  public void add(RoutesConfig routes) {
    routes.get("/requests", this::all);
    routes.post("/requests", this::enter);
    routes.get("/requests/{id}", this::show);
    routes.post("/requests/{id}", this::answer);
  }

  private void all(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter()) {
      Optional<String> form = visit.url().last("form");
      ResultTable table =
          new RequestReading(visit, new KeepRequests(desk).all()).table(form.isPresent());
      if (form.isPresent()) {
        TableExport.send(
            context,
            table.chosen(context.queryParams("select")),
            form.get(),
            List.of(List.of("Address", visit.url().toString()), List.of("Asked", visit.asked())));
        return;
      }
      pages.write(
          context,
          visit,
          "requests/requests",
          new RequestsPage(
              table,
              new RequestsPage.Asked(
                  visit.url().last("to").orElse(""),
                  visit.url().last("question").orElse(""),
                  visit.url().last("item").orElse("")),
              new KeepItems(desk).all().reversed().stream().map(Entry::subject).toList(),
              Signature.known(context)));
    }
  }

  private void show(Context context) {
    Visit visit = pages.visit(context);
    String id = context.pathParam("id");
    try (Gate.Place _ = gate.enter()) {
      @Nullable RequestPage page =
          new RequestReading(visit, new KeepRequests(desk).all())
              .page(id, Signature.known(context));
      if (page == null) {
        throw Problem.notFound(Sentence.of("there is no request {0}", id));
      }
      pages.write(context, visit, "requests/request", page);
    }
  }

  private void enter(Context context) {
    tokens.require(context);
    @Nullable String to = FormField.filled(context, "to");
    @Nullable String question = FormField.filled(context, "question");
    if (to == null || question == null) {
      throw Problem.badRequest(Sentence.of("Say whom you ask, and what. Nothing was saved."));
    }
    back(
        context,
        new KeepRequests(desk)
            .enter(
                to,
                question,
                FormField.filled(context, "item"),
                FormField.filled(context, "sent"),
                Signature.of(context)));
  }

  private void answer(Context context) {
    tokens.require(context);
    @Nullable String outcome = FormField.filled(context, "outcome");
    back(
        context,
        new KeepRequests(desk)
            .answer(
                context.pathParam("id"),
                outcome == null ? "" : outcome,
                FormField.filled(context, "text"),
                FormField.filled(context, "sold_to"),
                FormField.filled(context, "date"),
                Signature.of(context)));
  }

  private static void back(Context context, Entry entered) {
    context.redirect("/requests/" + entered.subject(), HttpStatus.SEE_OTHER);
  }
}
