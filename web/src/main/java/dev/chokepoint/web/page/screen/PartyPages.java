package dev.chokepoint.web.page.screen;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.PartyQuery;
import dev.chokepoint.desk.ScreenAnswer;
import dev.chokepoint.desk.ScreenName;
import dev.chokepoint.desk.records.Question;
import dev.chokepoint.desk.runs.OrderRuns;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Asked;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Signature;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.TableExport;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `/screen`: whether a party may be on a list, by a name and whatever else is known; and the way
/// to a whole file of orders. Every answer is at an address of its own.
public final class PartyPages {

  private static final int CARDS = 5;
  private static final int MOST = 500;
  private static final int RUNS = 12;

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;
  private final Question.Log log;
  private final OrderRuns runs;

  /// @param log where questions are noted
  public PartyPages(
      PageWriter pages, Published published, Gate gate, Question.Log log, OrderRuns runs) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
    this.log = log;
    this.runs = runs;
  }

  public void add(RoutesConfig routes) {
    routes.get("/screen", this::screen);
  }

  private void screen(Context context) {
    Visit visit = pages.visit(context);
    Asked asked = new Asked(context);
    PartyPage.Fields fields =
        new PartyPage.Fields(
            asked.text("name").orElse(""),
            asked.text("schema").orElse(""),
            asked.text("country").orElse(""),
            asked.text("date").orElse(""),
            asked.text("address").orElse(""),
            asked.text("id").orElse(""),
            Threshold.of(asked.text("threshold").filter(word -> !word.isEmpty())));
    String by = Signature.known(context);
    Optional<String> form = asked.text("form");
    if (fields.name().isBlank() || (form.isEmpty() && visit.sources().sources() == 0)) {
      write(context, visit, fields, null, by);
      return;
    }
    int limit = asked.number("limit", CARDS, 1, MOST);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Desk own = lease.holdings().desk();
      ScreenAnswer answer =
          new ScreenName(
                  own, new ScreenName.Asker("screen page", by.isEmpty() ? "nobody" : by, log))
              .answer(query(fields), fields.threshold().score(), limit);
      if (answer.lists().isEmpty()) {
        throw Problem.of(
            503, Sentence.of("No list was imported, so nothing can be screened against."));
      }
      if (form.isPresent()) {
        PartyReading inEnglish = new PartyReading(visit.inEnglish(), own, answer);
        TableExport.send(
            context,
            inEnglish.table().chosen(context.queryParams("select")),
            form.get(),
            inEnglish.about());
        return;
      }
      PartyPage.Answer read =
          new PartyReading(visit, own, answer)
              .read(limit, fields.threshold(), asked.text("about").orElse(""));
      write(context, visit, fields, read, by);
    } catch (BadRequest e) {
      throw Problem.badRequest(e.said());
    }
  }

  private void write(
      Context context,
      Visit visit,
      PartyPage.Fields fields,
      PartyPage.@Nullable Answer answer,
      String by) {
    pages.write(
        context,
        visit,
        "screen/party",
        new PartyPage(fields, answer, answer == null ? links(visit) : List.of(), by));
  }

  /// The newest runs.
  private List<PartyPage.RunLink> links(Visit visit) {
    return runs.newest(RUNS).stream()
        .map(run ->
            new PartyPage.RunLink(
                "/screen/runs/" + run.id(), run.title(), RunReading.sentence(visit, run)))
        .toList();
  }

  /// What stands in a field, divided by commas; numbers by blanks too.
  private static PartyQuery query(PartyPage.Fields fields) {
    return new PartyQuery(
        fields.name(),
        fields.schema().isBlank() ? null : fields.schema(),
        several(fields.country(), "[,; ]+"),
        several(fields.date(), "[,; ]+"),
        several(fields.address(), ";"),
        several(fields.id(), "[,; ]+"));
  }

  private static List<String> several(String field, String between) {
    return Arrays.stream(field.split(between, -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
