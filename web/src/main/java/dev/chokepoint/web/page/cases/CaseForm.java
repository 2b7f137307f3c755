package dev.chokepoint.web.page.cases;

import dev.chokepoint.casebook.casefile.Tlp;
import dev.chokepoint.desk.records.NewCase;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import io.javalin.http.Context;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The fields of a form that describe a case.
final class CaseForm {

  private CaseForm() {}

  /// The case that a form describes, not opened yet.
  ///
  /// @throws Problem 400 if it has no title, or another mark than there are
  static NewCase of(Context context, String by) {
    @Nullable String title = context.formParam("title");
    if (title == null || title.isBlank()) {
      throw Problem.badRequest(Sentence.of("A new case needs a title. Nothing was saved."));
    }
    @Nullable String handling = handling(context);
    return new NewCase(
        title.strip(),
        tlp(Objects.requireNonNullElse(context.formParam("tlp"), "amber")),
        handling == null || handling.isEmpty() ? null : handling,
        by);
  }

  /// The handling mark that a form names, which it must: a case is marked otherwise on purpose
  /// only.
  ///
  /// @throws Problem 400 if it names none, or one that is not
  static Tlp tlp(Context context) {
    @Nullable String word = context.formParam("tlp");
    if (word == null) {
      throw Problem.badRequest(Sentence.of("Say which handling mark. Nothing was saved."));
    }
    return tlp(word);
  }

  private static Tlp tlp(String word) {
    return Tlp.ofWord(word)
        .orElseThrow(() -> Problem.badRequest(Sentence.of("There is no such handling mark.")));
  }

  /// What else is to be heeded; empty for nothing, null where the form does not say.
  static @Nullable String handling(Context context) {
    @Nullable String handling = context.formParam("handling");
    return handling == null ? null : handling.strip();
  }
}
