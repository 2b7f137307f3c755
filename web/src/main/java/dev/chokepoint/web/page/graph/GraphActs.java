package dev.chokepoint.web.page.graph;

import dev.chokepoint.drawing.layout.Point;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.svg.Pen;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be done with a node and with the graph: each act a link to the graph as it would be, or
/// the reason why it cannot be done now. Always the same acts in the same order, so that none
/// vanishes.
final class GraphActs {

  private final Visit visit;
  private final PageUrl url;
  private final Drawing drawing;
  private final GraphQuery query;

  GraphActs(Visit visit, Drawing drawing) {
    this.visit = visit;
    this.url = visit.url();
    this.drawing = drawing;
    this.query = drawing.query();
  }

  /// Acts on a node that stands for one thing.
  List<GraphPage.Act> of(NetworkNode node) {
    String id = node.id();
    return List.of(
        can("expand", visit.say("graph.expand"), "x", url.with("sel", id)),
        hide(id),
        pin(id),
        path(id),
        menu("around", url.without("of").and("of", id).without("depth").without("sel")),
        menu("pin-to-case", PageUrl.of("cases", "pins").with("what", "entity").with("id", id)),
        menu("open", PageUrl.of("entities", id)));
  }

  /// Acts on a node that stands for several things.
  List<GraphPage.Act> ofGroup() {
    String why = visit.say("graph.why.group");
    return List.of(
        cannot("expand", visit.say("graph.expand"), "x", why),
        cannot("hide", visit.say("graph.hide"), "h", why),
        cannot("pin", visit.say("graph.pin"), ".", why),
        cannot("path", visit.say("graph.path.from"), "p", why),
        cannot("around", visit.say("graph.act.around"), "", why),
        cannot("pin-to-case", visit.say("graph.act.pin-to-case"), "", why),
        cannot("open", visit.say("graph.act.open"), "", why));
  }

  private GraphPage.Act hide(String id) {
    boolean only =
        query.of().size() == 1
            && drawing.gathered().network().byId().containsKey(id)
            && query.of().contains(id);
    return only
        ? cannot("hide", visit.say("graph.hide"), "h", visit.say("graph.why.middle"))
        : can("hide", visit.say("graph.hide"), "h", url.without("sel", id).and("hide", id));
  }

  private GraphPage.Act pin(String id) {
    PageUrl unpinned = withoutPin(url, id);
    if (query.pins().containsKey(id)) {
      return can("pin", visit.say("graph.unpin"), ".", unpinned);
    }
    Point centre = drawing.placement().node(id).centre();
    return can(
        "pin",
        visit.say("graph.pin"),
        ".",
        unpinned.and("pin", id + "@" + Pen.number(centre.x()) + "," + Pen.number(centre.y())));
  }

  private static PageUrl withoutPin(PageUrl url, String id) {
    return new PageUrl(
        url.path(),
        url.parameters().stream()
            .filter(each -> !(each.name().equals("pin") && each.value().startsWith(id + "@")))
            .toList());
  }

  private GraphPage.Act path(String id) {
    @Nullable String from = query.from();
    if (from == null || query.to() != null) {
      return can("path", visit.say("graph.path.from"), "p", url.without("to").with("from", id));
    }
    return id.equals(from)
        ? cannot("path", visit.say("graph.path.from"), "p", visit.say("graph.why.begins"))
        : can("path", visit.say("graph.path.to", name(from)), "p", url.with("to", id));
  }

  private String name(String id) {
    NetworkNode node = drawing.drawn().network().byId().get(id);
    return node == null ? id : node.label().original();
  }

  /// Acts on the graph as a whole.
  List<GraphPage.Act> general() {
    return List.of(
        query.hide().isEmpty()
            ? cannot("show", visit.say("graph.act.show"), "H", visit.say("graph.why.none-hidden"))
            : can("show", visit.say("graph.act.show"), "H", url.without("hide")),
        query.pins().isEmpty()
            ? cannot("unpin", visit.say("graph.act.unpin"), "", visit.say("graph.why.none-pinned"))
            : can("unpin", visit.say("graph.act.unpin"), "", url.without("pin")),
        query.from() == null
            ? cannot("whole", visit.say("graph.path.close"), "", visit.say("graph.why.no-path"))
            : can("whole", visit.say("graph.path.close"), "", url.without("from").without("to")));
  }

  private static GraphPage.Act can(String name, String label, String key, PageUrl href) {
    return new GraphPage.Act(name, label, key, href.toString(), null, false);
  }

  private static GraphPage.Act cannot(String name, String label, String key, String why) {
    return new GraphPage.Act(name, label, key, null, why, true);
  }

  private GraphPage.Act menu(String name, PageUrl href) {
    return new GraphPage.Act(name, visit.say("graph.act." + name), "", href.toString(), null, true);
  }
}
