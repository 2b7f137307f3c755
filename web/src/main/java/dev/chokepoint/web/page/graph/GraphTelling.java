package dev.chokepoint.web.page.graph;

import dev.chokepoint.drawing.network.Drawn;
import dev.chokepoint.drawing.network.Legend;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.Steps;
import dev.chokepoint.drawing.network.TwinList;
import dev.chokepoint.drawing.svg.Shapes;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Picture;
import dev.chokepoint.web.page.part.Status;
import dev.chokepoint.web.page.words.NameText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the page of a drawing: every act is a link to the graph as it would be.
final class GraphTelling {

  private static final Set<String> FIELDS = Set.of("least", "near", "since", "until", "hubs");
  private static final List<String> FORMS =
      List.of("svg", "graphml", "gexf", "ftm.json", "nodes.csv", "links.csv");

  private final Visit visit;
  private final PageUrl url;
  private final Drawing drawing;
  private final Map<String, NetworkNode> nodes;

  GraphTelling(Visit visit, Drawing drawing) {
    this.visit = visit;
    this.url = visit.url();
    this.drawing = drawing;
    this.nodes = drawing.drawn().network().byId();
  }

  GraphPage page(String title) {
    GraphQuery query = drawing.query();
    return new GraphPage(
        title,
        query.of().stream()
            .map(id -> new GraphPage.Way(name(id), PageUrl.of("entities", id).toString()))
            .toList(),
        new Picture(drawing.svg(title, null)),
        drawing.wording().count(drawing.drawn()),
        layouts(),
        depths(),
        rows(),
        expanding(),
        way(),
        put(),
        new GraphActs(visit, drawing).ofGroup(),
        new GraphActs(visit, drawing).general(),
        legend(),
        exports(),
        fields(),
        url.parameters().stream()
            .filter(each -> !FIELDS.contains(each.name()))
            .map(each -> List.of(each.name(), each.value()))
            .toList());
  }

  private String name(String id) {
    NetworkNode node = nodes.get(id);
    return node == null ? id : node.label().original();
  }

  private List<GraphPage.Choice> layouts() {
    List<GraphPage.Choice> choices = new ArrayList<>();
    for (GraphQuery.Standing each : GraphQuery.Standing.values()) {
      choices.add(
          new GraphPage.Choice(
              visit.say("graph.layout." + each.word()),
              url.with("layout", each.word()).without("pin").toString(),
              each == drawing.query().layout()));
    }
    return choices;
  }

  private List<GraphPage.Choice> depths() {
    List<GraphPage.Choice> choices = new ArrayList<>();
    for (int depth = 1; depth <= 3; depth++) {
      choices.add(
          new GraphPage.Choice(
              "" + depth,
              url.with("depth", "" + depth).toString(),
              depth == drawing.query().depth()));
    }
    return choices;
  }

  private List<GraphPage.Row> rows() {
    List<GraphPage.Row> rows = new ArrayList<>();
    Map<String, List<GraphPage.Way>> members = members();
    GraphActs acts = new GraphActs(visit, drawing);
    for (TwinList.Row row : drawing.list().rows()) {
      NetworkNode node = row.node();
      boolean group = node.folded() > 0;
      rows.add(
          new GraphPage.Row(
              node.id(),
              NameText.of(node.label().original()),
              node.label().latin(),
              node.href(),
              group ? null : evidence(node.id()),
              drawing.wording().kind(node.kind()),
              status(node.status()),
              row.links().stream().map(edge -> link(edge, node.id())).toList(),
              row.hidden(),
              group ? acts.ofGroup() : acts.of(node),
              members.getOrDefault(node.id(), List.of())));
    }
    return rows;
  }

  /// What each group stands for, all of it.
  private Map<String, List<GraphPage.Way>> members() {
    Map<String, NetworkNode> whole = drawing.whole().byId();
    Map<String, List<GraphPage.Way>> members = new HashMap<>();
    for (Drawn.Group group : drawing.drawn().groups()) {
      List<GraphPage.Way> ways = new ArrayList<>();
      for (String id : group.members()) {
        NetworkNode node = whole.get(id);
        ways.add(
            new GraphPage.Way(
                node == null ? id : node.label().text(), url.and("of", id).toString()));
      }
      members.put(group.id(), ways);
    }
    return members;
  }

  private static String evidence(String id) {
    return new PageUrl("/evidence", List.of()).and("entity", id).and("prop", "name").toString();
  }

  private GraphPage.Link link(NetworkEdge edge, String at) {
    return new GraphPage.Link(
        edge.id(),
        (edge.from().equals(at) ? "→ " : "← ") + edge.text(),
        NameText.of(name(edge.other(at))),
        drawing.wording().certainty(edge.certainty()),
        edge.href());
  }

  private GraphPage.@Nullable Expanding expanding() {
    String chosen = drawing.query().chosen();
    if (chosen == null || !nodes.containsKey(chosen)) {
      return null;
    }
    Set<String> open = drawing.query().expand().getOrDefault(chosen, Set.of());
    List<GraphPage.Choice> relations = new ArrayList<>();
    for (Relation each : drawing.gathered().relations()) {
      String value = chosen + GraphQuery.OF + each.name();
      boolean added = open.contains(each.name());
      relations.add(
          new GraphPage.Choice(
              visit.say("graph.relation", each.label(), each.count(), each.listed()),
              (added ? url.without("expand", value) : url.and("expand", value)).toString(),
              added));
    }
    return new GraphPage.Expanding(
        NameText.of(name(chosen)), relations, url.without("sel").toString());
  }

  private GraphPage.@Nullable Found way() {
    Steps.Ways ways = drawing.ways();
    String close = url.without("from").without("to").toString();
    if (ways == null) {
      String from = drawing.query().from();
      return from == null
          ? null
          : new GraphPage.Found(visit.say("graph.path.choose", name(from)), List.of(), close);
    }
    String sentence =
        ways.hops() < 0
            ? visit.say("graph.path.none")
            : visit.say("graph.path.found", ways.ways().size(), ways.hops());
    List<String> told =
        ways.ways().stream()
            .map(way -> String.join(" – ", way.stream().map(this::name).toList()))
            .toList();
    return new GraphPage.Found(sentence, told, close);
  }

  private List<GraphPage.Way> put() {
    List<GraphPage.Way> put = new ArrayList<>();
    for (String id : drawing.query().hide()) {
      put.add(new GraphPage.Way(visit.say("graph.show", id), url.without("hide", id).toString()));
    }
    if (!drawing.query().pins().isEmpty()) {
      put.add(
          new GraphPage.Way(
              visit.say("graph.unpin.all", drawing.query().pins().size()),
              url.without("pin").toString()));
    }
    return put;
  }

  private List<GraphPage.Entry> legend() {
    Legend legend = Legend.of(drawing.drawn().network());
    List<GraphPage.Entry> entries = new ArrayList<>();
    legend
        .kinds()
        .forEach((kind, count) ->
            entries.add(
                new GraphPage.Entry(
                    drawing.wording().kind(kind), count, Shapes.of(kind), null, null)));
    legend
        .statuses()
        .forEach((status, count) ->
            entries.add(
                new GraphPage.Entry(
                    drawing.wording().status(status), count, "", null, status(status))));
    legend
        .certainties()
        .forEach((certainty, count) ->
            entries.add(
                new GraphPage.Entry(
                    drawing.wording().certainty(certainty), count, "", certainty.dashes(), null)));
    return entries;
  }

  private List<GraphPage.Way> exports() {
    return FORMS.stream()
        .map(form ->
            new GraphPage.Way(
                visit.say("graph.export." + form),
                new PageUrl("/graph." + form, url.parameters()).toString()))
        .toList();
  }

  private GraphPage.Fields fields() {
    return new GraphPage.Fields(
        url.last("least").orElse(""),
        drawing.query().nearListed(),
        url.last("since").orElse(""),
        url.last("until").orElse(""),
        url.last("hubs").orElse(""));
  }

  private static @Nullable Status status(dev.chokepoint.drawing.palette.@Nullable Status status) {
    return switch (status) {
      case null -> null;
      case LISTED -> Status.LISTED;
      case LINKED -> Status.LINKED;
      case CONTROLLED -> Status.CONTROLLED;
      case CLEARED -> Status.CLEARED;
      case TO_REVIEW -> Status.REVIEW;
      case NO_FINDING -> Status.NONE;
    };
  }
}
