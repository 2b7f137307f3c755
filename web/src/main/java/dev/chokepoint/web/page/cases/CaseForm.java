package dev.chokepoint.web.page.cases;

import dev.chokepoint.casebook.casefile.Tlp;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.KeepCases;
import dev.chokepoint.desk.records.NewCase;
import dev.chokepoint.web.answer.Problem;
import io.javalin.http.Context;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The fields of a form that describe a new case.
final class CaseForm {

  private CaseForm() {}

  /// Opens the case that a form describes.
  ///
  /// @return its name
  /// @throws Problem 400 if it has no title, or another mark than there are
  static String open(Context context, Desk desk, String by) {
    @Nullable String title = context.formParam("title");
    @Nullable String handling = context.formParam("handling");
    if (title == null || title.isBlank()) {
      throw Problem.badRequest("A new case needs a title. Nothing was saved.");
    }
    Tlp tlp =
        Tlp.ofWord(Objects.requireNonNullElse(context.formParam("tlp"), "amber"))
            .orElseThrow(() -> Problem.badRequest("There is no such handling mark."));
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
}
