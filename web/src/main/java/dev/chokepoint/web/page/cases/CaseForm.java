package dev.chokepoint.web.page.cases;

import dev.chokepoint.casebook.casefile.Tlp;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.KeepCases;
import dev.chokepoint.desk.records.NewCase;
import dev.chokepoint.web.answer.Problem;
import io.javalin.http.Context;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The fields of a form that describe a case.
final class CaseForm {

  private CaseForm() {}

  /// Opens the case that a form describes.
  ///
  /// @return its name
  /// @throws Problem 400 if it has no title, or another mark than there are
  static String open(Context context, Desk desk, String by) {
    @Nullable String title = context.formParam("title");
    if (title == null || title.isBlank()) {
      throw Problem.badRequest("A new case needs a title. Nothing was saved.");
    }
    return new KeepCases(desk)
        .open(new NewCase(title.strip(), tlp(context), handling(context), by), by)
        .subject();
  }

  /// The handling mark that a form names.
  ///
  /// @throws Problem 400 if there is no such mark
  static Tlp tlp(Context context) {
    return Tlp.ofWord(Objects.requireNonNullElse(context.formParam("tlp"), "amber"))
        .orElseThrow(() -> Problem.badRequest("There is no such handling mark."));
  }

  /// What else is to be heeded; null for nothing.
  static @Nullable String handling(Context context) {
    String handling = context.formParam("handling");
    return handling == null || handling.isBlank() ? null : handling.strip();
  }
}
