package dev.chokepoint.web.page.entity;

import dev.chokepoint.desk.EntityAnswer;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.ShowEntity;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// `/entities/{id}` for a person. The route itself is the API's, which hands over those that accept
/// HTML.
public final class EntityPages {

  private final PageWriter pages;

  public EntityPages(PageWriter pages) {
    this.pages = pages;
  }

  /// Answers with the page of an entity that is there.
  public void write(Context context, Holdings holdings, String id) {
    Visit visit = pages.visit(context);
    Optional<LocalDate> asOf = day(visit, "as-of");
    EntityAnswer answer = new ShowEntity(holdings.desk()).answer(id, asOf);
    pages.write(context, visit, "entity/entity", new EntityReading(holdings, visit).page(answer));
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
                name + " is \"" + text + "\"; a day is written 2023-10-06: " + e.getMessage());
          }
        });
  }
}
