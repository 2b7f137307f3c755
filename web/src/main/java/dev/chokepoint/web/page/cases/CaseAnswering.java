package dev.chokepoint.web.page.cases;

import dev.chokepoint.desk.records.CaseChanges;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.page.FormToken;
import dev.chokepoint.web.page.Signature;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;

/// `/cases/ID/changes`: what a person says to a pin that changed: `keep` what stood then, or
/// `update` by a pin of what stands now.
public final class CaseAnswering {

  private final Published published;
  private final FormToken tokens;

  public CaseAnswering(Published published, FormToken tokens) {
    this.published = published;
    this.tokens = tokens;
  }

  public void add(RoutesConfig routes) {
    routes.post("/cases/{id}/changes", this::answer);
  }

  private void answer(Context context) {
    tokens.require(context);
    String by = Signature.of(context);
    String id = context.pathParam("id");
    String pin = Objects.requireNonNullElse(context.formParam("pin"), "");
    if (!pin.matches("\\d{1,18}")) {
      throw Problem.badRequest(Sentence.of("A pin is named by its number. Nothing was saved."));
    }
    long number = Long.parseLong(pin);
    try (Published.Lease lease = published.lease()) {
      CaseChanges changes = new CaseChanges(lease.holdings().desk());
      Entry entry =
          switch (Objects.requireNonNullElse(context.formParam("answer"), "")) {
            case "keep" -> changes.keep(id, number, by);
            case "update" -> changes.update(id, number, by);
            default ->
                throw Problem.badRequest(
                    Sentence.of("A change is kept or updated. Nothing was saved."));
          };
      context.redirect("/cases/" + id + "?pinned=" + entry.number(), HttpStatus.SEE_OTHER);
    }
  }
}
