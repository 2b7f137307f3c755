package dev.chokepoint.web.search;

import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Asked;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.catalog.Dataset;
import dev.chokepoint.web.entity.EntityForm;
import dev.chokepoint.web.guard.Gate;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// `/search`: entities by words and conditions.
public final class SearchRoutes {

  private final Published published;
  private final Gate gate;

  public SearchRoutes(Published published, Gate gate) {
    this.published = published;
    this.gate = gate;
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
}
