package dev.chokepoint.web.page.entity;

import dev.chokepoint.desk.EntityAnswer;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.ShowEntity;
import dev.chokepoint.desk.records.EnteredThing;
import dev.chokepoint.desk.records.EnteredThings;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.ChartCard;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.TableExport;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// `/entities/{id}` for a person. The route itself is the API's, which hands over those that accept
/// HTML.
public final class EntityPages {

  private final PageWriter pages;
  private final EnteredThings entered;

  public EntityPages(PageWriter pages, EnteredThings entered) {
    this.pages = pages;
    this.entered = entered;
  }

  /// Answers with the page of something that no source speaks of and a person entered by hand.
  ///
  /// @return false where nobody did, and nothing was written
  public boolean writeEntered(Context context, Holdings holdings, String id) {
    Optional<EnteredThing> thing = entered.thing(holdings.desk(), id);
    thing.ifPresent(found -> {
      Visit visit = pages.visit(context);
      pages.write(
          context,
          visit,
          "entity/entered",
          new EnteredReading(visit, holdings.model(), found).page());
    });
    return thing.isPresent();
  }

  /// Answers with the page of an entity that is there.
  public void write(Context context, Holdings holdings, String id) {
    Visit visit = pages.visit(context);
    Optional<LocalDate> asOf = day(visit, "as-of");
    EntityAnswer answer = new ShowEntity(holdings.desk()).answer(id, asOf);
    EntityPage page = new EntityReading(holdings, visit).page(answer);
    Optional<String> form = visit.url().last("form");
    if (form.isPresent()) {
      TableExport.send(context, table(visit, page), form.get(), about(visit, page));
      return;
    }
    pages.write(context, visit, "entity/entity", page);
  }

  /// The rows behind a chart of the page.
  ///
  /// @throws Problem 404 if it has no such chart
  private static ResultTable table(Visit visit, EntityPage page) {
    String wanted = visit.url().last("table").orElse("");
    return page.sections().stream()
        .flatMap(section -> section.charts().stream())
        .map(ChartCard::table)
        .filter(table -> table.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> Problem.of(404, Sentence.of("This page has no table \"{0}\".", wanted)));
  }

  private static List<List<String>> about(Visit visit, EntityPage page) {
    return List.of(
        List.of("Entity", page.id()),
        List.of("Address", visit.url().without("form").toString()),
        List.of("Asked", visit.asked()));
  }

  /// A day among the parameters.
  ///
  /// @throws Problem 400 if it is none
  static Optional<LocalDate> day(Visit visit, String name) {
    return visit
        .url()
        .last(name)
        .map(text -> {
          try {
            return LocalDate.parse(text);
          } catch (DateTimeParseException e) {
            throw Problem.badRequest(
                Sentence.of(
                    "{0} is \"{1}\"; a day is written 2023-10-06: {2}",
                    name, text, String.valueOf(e.getMessage())));
          }
        });
  }
}
