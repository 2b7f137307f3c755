package dev.chokepoint.web.page.evidence;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.evidence.entity.ContestedGroup;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Evidence;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `/evidence?entity=&prop=&value=` or `/evidence?entity=&statement=`: who states a value, where it
/// stands, and who says otherwise. `part=drawer` gives the same without the page around it.
public final class EvidencePages {

  private final PageWriter pages;
  private final Published published;
  private final Gate gate;

  public EvidencePages(PageWriter pages, Published published, Gate gate) {
    this.pages = pages;
    this.published = published;
    this.gate = gate;
  }

  public void add(RoutesConfig routes) {
    routes.get("/evidence", this::evidence);
  }

  private void evidence(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      EvidencePage page =
          new EvidencePage(read(context, visit, lease.holdings()), visit.say("evidence.title"));
      boolean drawer = visit.url().has("part", "drawer");
      pages.write(context, visit, drawer ? "evidence/drawer" : "evidence/evidence", page);
    }
  }

  private static List<Evidence> read(Context context, Visit visit, Holdings holdings) {
    List<String> statements = context.queryParams("statement");
    Optional<String> property = visit.url().last("prop");
    EvidenceReading reading = new EvidenceReading(holdings, visit.words());
    List<Evidence> read = new ArrayList<>();
    for (String id : context.queryParams("entity")) {
      Entity entity =
          holdings
              .entity(id)
              .orElseThrow(() -> Problem.notFound(Sentence.of("No source speaks of {0}.", id)));
      if (!statements.isEmpty()) {
        read.addAll(reading.ofStatements(entity, statements));
      } else {
        String name =
            property.orElseThrow(() ->
                Problem.badRequest(
                    Sentence.of("Say whose (entity) and which value (prop, value) it is.")));
        boolean contested =
            ContestedGroup.of(holdings.model(), entity).stream()
                .anyMatch(group -> group.property().equals(name));
        reading.ofProperty(entity, name, visit.url().last("value"), contested).ifPresent(read::add);
      }
    }
    if (read.isEmpty()) {
      throw Problem.notFound(
          Sentence.of("No statement of that kind is served; it may have been taken back."));
    }
    return read;
  }
}
