package dev.chokepoint.web;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Asked;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.entity.EntityFields;
import dev.chokepoint.web.entity.EntityForm;
import dev.chokepoint.web.entity.Neighbours;
import dev.chokepoint.web.entity.Nesting;
import dev.chokepoint.web.filter.Order;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.Accepts;
import dev.chokepoint.web.page.entity.EntityPages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One entity, alone or with what is next to it.
final class EntityRoutes {

  private static final int MOST_NEIGHBOURS = 500;
  private static final int NEIGHBOURS = 10;
  private static final int DEEPEST = 9_499;

  private final Published published;
  private final Gate gate;
  private final EntityPages pages;

  /// @param pages answer those who accept HTML
  EntityRoutes(Published published, Gate gate, EntityPages pages) {
    this.published = published;
    this.gate = gate;
    this.pages = pages;
  }

  void add(RoutesConfig routes) {
    routes.get("/entities/{id}", this::entity);
    routes.get("/entities/{id}/adjacent", this::adjacent);
    routes.get("/entities/{id}/adjacent/{property}", this::adjacentBy);
  }

  private void entity(Context context) {
    boolean nested = new Asked(context).flag("nested", true);
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Holdings holdings = lease.holdings();
      String id = context.pathParam("id");
      if (Accepts.html(context)
          && holdings.entity(id).isEmpty()
          && pages.writeEntered(context, holdings, id)) {
        return;
      }
      Optional<Entity> found = find(context, holdings, "");
      if (found.isPresent()) {
        Entity entity = found.get();
        if (Accepts.html(context)) {
          pages.write(context, holdings, entity.id());
          return;
        }
        context.header("Vary", "Accept");
        context.result(
            Json.bytes(
                nested
                    ? nesting(holdings).nested(entity)
                    : new EntityForm(holdings.model()).of(entity).map()));
      }
    }
  }

  private static Nesting nesting(Holdings holdings) {
    return new Nesting(holdings.model(), new Neighbours(holdings));
  }

  /// The entity; empty once the asker was sent to the one that it was merged into.
  ///
  /// @throws Problem 404 if there is neither
  private static Optional<Entity> find(Context context, Holdings holdings, String rest) {
    String id = context.pathParam("id");
    Optional<Entity> found = holdings.entity(id).filter(entity -> entity.id().equals(id));
    if (found.isEmpty()) {
      String canonical =
          holdings
              .mergedInto(id)
              .orElseThrow(() -> Problem.notFound(Sentence.of("No such entity!")));
      String query = context.queryString();
      context.header(
          "Location",
          "/entities/"
              + URLEncoder.encode(canonical, StandardCharsets.UTF_8).replace("+", "%20")
              + rest
              + (query == null ? "" : "?" + query));
      context.status(308);
    }
    return found;
  }

  /// A page of neighbours.
  private record Page(int limit, int offset, Order order) {

    static Page asked(Context context, Holdings holdings) {
      Asked asked = new Asked(context);
      return new Page(
          asked.number("limit", NEIGHBOURS, 0, MOST_NEIGHBOURS),
          asked.number("offset", 0, 0, DEEPEST),
          Order.of(asked.texts("sort"), new EntityFields(holdings.model())));
    }

    Map<String, @Nullable Object> of(Entity entity, List<Entity> neighbours, Nesting nesting) {
      return Json.object()
          .put(
              "results",
              order.sorted(neighbours).stream()
                  .skip(offset)
                  .limit(limit)
                  .map(other -> nesting.neighbour(entity, other))
                  .toList())
          .put("total", Json.object().put("value", neighbours.size()).put("relation", "eq").map())
          .put("limit", limit)
          .put("offset", offset)
          .map();
    }
  }

  private void adjacent(Context context) {
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Holdings holdings = lease.holdings();
      Page page = Page.asked(context, holdings);
      Optional<Entity> found = find(context, holdings, "/adjacent");
      if (found.isPresent()) {
        Entity entity = found.get();
        Nesting nesting = nesting(holdings);
        Json.Members adjacent = Json.object();
        new Neighbours(holdings)
            .of(entity)
            .forEach(
                (property, others) -> adjacent.put(property, page.of(entity, others, nesting)));
        context.result(
            Json.bytes(
                Json.object()
                    .put("entity", new EntityForm(holdings.model()).of(entity).map())
                    .put("adjacent", adjacent.map())
                    .map()));
      }
    }
  }

  private void adjacentBy(Context context) {
    String property = context.pathParam("property");
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      Holdings holdings = lease.holdings();
      Page page = Page.asked(context, holdings);
      Optional<Entity> found = find(context, holdings, "/adjacent/" + property);
      if (found.isPresent()) {
        Entity entity = found.get();
        Neighbours neighbours = new Neighbours(holdings);
        if (!neighbours.has(entity.schema(), property)) {
          throw Problem.notFound(Sentence.of("No such property!"));
        }
        List<Entity> others = neighbours.of(entity).getOrDefault(property, List.of());
        context.result(Json.bytes(page.of(entity, others, nesting(holdings))));
      }
    }
  }
}
