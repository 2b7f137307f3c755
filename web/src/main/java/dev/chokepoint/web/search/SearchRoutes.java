package dev.chokepoint.web.search;

import dev.chokepoint.desk.records.Question;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Asked;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.catalog.Dataset;
import dev.chokepoint.web.entity.EntityForm;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.measure.QuestionNotes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `/search`: entities by words and conditions.
public final class SearchRoutes {

  private final Published published;
  private final Gate gate;
  private final QuestionNotes notes;

  /// @param notes told of every search that was answered
  public SearchRoutes(Published published, Gate gate, QuestionNotes notes) {
    this.published = published;
    this.gate = gate;
    this.notes = notes;
  }

  public void add(RoutesConfig routes) {
    routes.get("/search/{dataset}", this::search);
  }

  private void search(Context context) {
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      lease.requireWhole();
      Dataset dataset = lease.datasets().named(context.pathParam("dataset"));
      SearchParameters parameters =
          SearchParameters.asked(new Asked(context), dataset, lease.holdings().model());
      Searcher.Found found = new Searcher(lease.holdings(), lease.datasets()).search(parameters);
      note(context, lease.holdings().number(), parameters, found);
      EntityForm form = new EntityForm(lease.holdings().model());
      FacetBody facets = new FacetBody(lease.holdings().model(), lease.datasets());
      context.result(
          Json.bytes(
              Json.object()
                  .put("limit", parameters.limit())
                  .put("offset", parameters.offset())
                  .put(
                      "total",
                      Json.object().put("value", found.total()).put("relation", "eq").map())
                  .put(
                      "results",
                      found.page().stream().map(entity -> form.of(entity).map()).toList())
                  .put("facets", facets.of(found.facets(), parameters.facets()))
                  .map()));
    }
  }

  /// Conditions may hold names as the words do, so all that was asked counts as said of the party.
  private void note(
      Context context, long snapshot, SearchParameters parameters, Searcher.Found found) {
    Asked asked = new Asked(context);
    List<String> names = new ArrayList<>();
    asked.text("q").map(String::strip).filter(text -> !text.isEmpty()).ifPresent(names::add);
    asked.texts("filter").forEach(each -> names.add(each.substring(each.indexOf(':') + 1)));
    notes.note(
        "search",
        context,
        snapshot,
        Map.of("limit", parameters.limit(), "offset", parameters.offset()),
        Map.copyOf(context.queryParamMap()),
        names,
        found.page().stream().map(entity -> new Question.Hit(entity.id(), null)).toList(),
        found.total());
  }
}
