package dev.chokepoint.web.party;

import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.desk.FindListedNearby;
import dev.chokepoint.desk.FindSharedContacts;
import dev.chokepoint.desk.near.ListedNearby;
import dev.chokepoint.desk.near.SharedContact;
import dev.chokepoint.desk.trace.PathToTell;
import dev.chokepoint.web.Published;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.guard.Gate;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `/api/v1/parties/{id}/shared` and `/api/v1/parties/{id}/nearest-listed`: what the page of a
/// screened party says of its surroundings.
public final class PartyRoutes {

  private final Published published;
  private final Gate gate;

  public PartyRoutes(Published published, Gate gate) {
    this.published = published;
    this.gate = gate;
  }

  public void add(RoutesConfig routes) {
    routes.get("/api/v1/parties/{id}/shared", this::shared);
    routes.get("/api/v1/parties/{id}/nearest-listed", this::nearest);
  }

  private void shared(Context context) {
    String id = context.pathParam("id");
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      List<SharedContact> shared = new FindSharedContacts(lease.holdings().desk()).answer(id);
      context.result(
          Json.bytes(
              Json.object()
                  .put("party", id)
                  .put("shared", shared.stream().map(PartyRoutes::contact).toList())
                  .map()));
    }
  }

  private static Map<String, @Nullable Object> contact(SharedContact contact) {
    return Json.object()
        .put("kind", contact.kind().name().toLowerCase(Locale.ROOT))
        .put("value", contact.value())
        .put("property", contact.property())
        .put("others", contact.others())
        .put("more", contact.more())
        .put("parties", contact.parties().stream().map(PartyRoutes::other).toList())
        .put("query", contact.query())
        .put("address", contact.address())
        .map();
  }

  private static Map<String, @Nullable Object> other(SharedContact.Other other) {
    return Json.object()
        .put("id", other.id())
        .put("caption", other.caption())
        .put("schema", other.schema())
        .put("listed", other.listed())
        .map();
  }

  private void nearest(Context context) {
    try (Gate.Place _ = gate.enter();
        Published.Lease lease = published.lease()) {
      ListedNearby near =
          new FindListedNearby(lease.holdings().desk()).answer(context.pathParam("id"));
      context.result(
          Json.bytes(
              Json.object()
                  .put("party", near.question().from())
                  .put("longest", near.question().longest())
                  .put("paths", near.paths().stream().map(path -> path(near, path)).toList())
                  .put("more", near.answer().more())
                  .put("hubs_not_passed", near.answer().hubs())
                  .put("reached", near.answer().reached())
                  .put("ended_early", near.answer().ended())
                  .put("cut", near.answer().cut())
                  .put("sources", near.sources().stream().map(PartyRoutes::source).toList())
                  .map()));
    }
  }

  private static List<Map<String, @Nullable Object>> path(
      ListedNearby near, List<PathToTell.Hop> hops) {
    return hops.stream()
        .map(hop ->
            Json.object()
                .put("from", hop.from())
                .put("from_name", near.name(hop.from()))
                .put("to", hop.to())
                .put("to_name", near.name(hop.to()))
                .put("links", hop.links().stream().map(PartyRoutes::link).toList())
                .map())
        .toList();
  }

  private static Map<String, @Nullable Object> link(PathToTell.Told link) {
    return Json.object()
        .put("says", link.words().text())
        .put("record", link.record())
        .put("forward", link.forward())
        .put("sources", link.sources())
        .map();
  }

  private static Map<String, @Nullable Object> source(CitedSource source) {
    return Json.object()
        .put("number", source.number())
        .put("id", source.id())
        .put("title", source.title())
        .put("publisher", source.publisher())
        .put("published", source.published())
        .put("url", source.url())
        .put("reliability", source.reliability())
        .put("rests_on", source.restsOn())
        .map();
  }
}
