package dev.chokepoint.web.page.trace;

import dev.chokepoint.casebook.graph.CaseGraph;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.drawing.layout.Lanes;
import dev.chokepoint.drawing.network.Label;
import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.NodeKind;
import dev.chokepoint.drawing.network.Role;
import dev.chokepoint.drawing.palette.Palette;
import dev.chokepoint.drawing.svg.Look;
import dev.chokepoint.drawing.svg.NetworkSvg;
import dev.chokepoint.drawing.timeline.Timeline;
import dev.chokepoint.drawing.timeline.TimelineSvg;
import dev.chokepoint.drawing.words.English;
import dev.chokepoint.drawing.words.Ukrainian;
import dev.chokepoint.drawing.words.Wording;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Passed;
import dev.chokepoint.web.page.part.Picture;
import dev.chokepoint.web.page.words.Language;
import dev.chokepoint.web.page.words.NameText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Routes of a trace as pictures: as lanes from the maker to the weapon, and against their days.
final class TraceDrawings {

  private static final double WIDTH = 1180;
  private static final String FOUND = "found";

  private final Visit visit;
  private final Wording wording;

  TraceDrawings(Visit visit) {
    this.visit = visit;
    this.wording = visit.words().language() == Language.UKRAINIAN ? new Ukrainian() : new English();
  }

  /// All parties of the routes in the lanes of what they do; empty without routes.
  Picture lanes(List<Route> routes) {
    if (routes.isEmpty()) {
      return new Picture("");
    }
    Map<String, NetworkNode> nodes = new LinkedHashMap<>();
    Map<List<String>, NetworkEdge> edges = new LinkedHashMap<>();
    for (Route route : routes) {
      for (int i = 0; i < route.steps().size(); i++) {
        Route.Step step = route.steps().get(i);
        boolean last = step.kind().equals(FOUND);
        node(nodes, step.from(), step.fromName(), i == 0 ? Role.MAKER : from(step, route, i));
        node(nodes, step.to(), step.toName(), last ? Role.WEAPON : Role.CONSIGNEE);
        List<String> same =
            List.of(
                step.from(), step.to(), step.kind(), step.when().text(), step.strength().word());
        edges.computeIfAbsent(same, none -> edge(edges.size(), step));
      }
    }
    Network network = new Network(List.copyOf(nodes.values()), List.copyOf(edges.values()));
    return new Picture(
        NetworkSvg.of(
            network,
            Lanes.byRole(wording).place(network, Map.of()),
            Look.of(wording, visit.say("trace.lanes"))));
  }

  /// Who hands on what was shipped to it stays where it received; the last before the weapon uses.
  private static Role from(Route.Step step, Route route, int place) {
    if (step.kind().equals(FOUND) || place == route.steps().size() - 1) {
      return Role.END_USER;
    }
    return switch (step.kind()) {
      case "sold", "supplied" -> Role.SELLER;
      case "owned" -> Role.OWNER;
      case "shipped" -> Role.EXPORTER;
      default -> Role.CONSIGNEE;
    };
  }

  /// The first thing that a route says of a party decides, unless it only says that it received.
  private void node(Map<String, NetworkNode> nodes, String id, String name, Role role) {
    NetworkNode known = nodes.get(id);
    if (known == null) {
      nodes.put(
          id,
          NetworkNode.of(
                  id,
                  role == Role.WEAPON ? "RecoveredItem" : "Company",
                  label(Passed.name(visit.words(), id, name)))
              .as(role)
              .at(Passed.href(id)));
    } else if (known.role() == Role.CONSIGNEE && role == Role.END_USER) {
      nodes.put(id, known.as(role));
    }
  }

  private static Label label(String name) {
    return new Label(name, Objects.toString(NameText.of(name).lang(), ""), "");
  }

  private NetworkEdge edge(int number, Route.Step step) {
    return NetworkEdge.of("step-" + number, step.from(), step.to(), CaseGraph.STEP, words(step))
        .known(CaseGraph.certainty(step.strength()))
        .in(step.when())
        .borneOut(step.strength().word());
  }

  private String words(Route.Step step) {
    return visit.words().sayKnown("step." + step.kind().replace(' ', '-'), step.kind());
  }

  /// One route against its days, with the days between making and finding shaded.
  Picture timeline(Route route, DateInterval window) {
    List<Timeline.Row> rows = new ArrayList<>();
    List<Timeline.Event> events = new ArrayList<>();
    row(rows, route.steps().getFirst().from(), route.steps().getFirst().fromName(), false);
    for (Route.Step step : route.steps()) {
      row(rows, step.to(), step.toName(), step.kind().equals(FOUND));
      events.add(
          new Timeline.Event(
              step.from(),
              step.to(),
              step.when(),
              words(step) + (step.quantity() == null ? "" : ", " + step.quantity()),
              CaseGraph.certainty(step.strength()),
              null));
    }
    Timeline timeline =
        new Timeline(
            visit.say("trace.timeline"), window, visit.say("trace.timeline.window"), rows, events);
    return new Picture(TimelineSvg.of(timeline, Palette.LIGHT, wording, WIDTH));
  }

  private void row(List<Timeline.Row> rows, String id, String name, boolean weapon) {
    if (rows.stream().noneMatch(row -> row.id().equals(id))) {
      rows.add(
          new Timeline.Row(
              id,
              weapon ? NodeKind.RECOVERY : NodeKind.COMPANY,
              label(Passed.name(visit.words(), id, name)),
              Passed.href(id)));
    }
  }
}
