package dev.chokepoint.web.page.graph;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.drawing.layout.Lanes;
import dev.chokepoint.drawing.layout.Layered;
import dev.chokepoint.drawing.layout.Layout;
import dev.chokepoint.drawing.layout.Placement;
import dev.chokepoint.drawing.layout.Radial;
import dev.chokepoint.drawing.network.Drawn;
import dev.chokepoint.drawing.network.Folding;
import dev.chokepoint.drawing.network.Narrowing;
import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.NodeKind;
import dev.chokepoint.drawing.network.Steps;
import dev.chokepoint.drawing.network.TwinList;
import dev.chokepoint.drawing.palette.Palette;
import dev.chokepoint.drawing.svg.Look;
import dev.chokepoint.drawing.svg.NetworkSvg;
import dev.chokepoint.drawing.words.English;
import dev.chokepoint.drawing.words.Ukrainian;
import dev.chokepoint.drawing.words.Wording;
import dev.chokepoint.web.page.words.Language;
import dev.chokepoint.web.page.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A graph as it is drawn for one address: read, narrowed, folded, placed.
///
/// @param query what was asked for
/// @param gathered what was read
/// @param whole what of it was asked for
/// @param drawn what the picture shows
/// @param placement where it stands
/// @param ways between two nodes; null when none are asked for
/// @param wording language of the picture
record Drawing(
    GraphQuery query,
    Gathered gathered,
    Network whole,
    Drawn drawn,
    Placement placement,
    Steps.@Nullable Ways ways,
    Wording wording) {

  private static final Set<NodeKind> HUBS = Set.of(NodeKind.ADDRESS, NodeKind.PUBLIC_BODY);
  private static final int MOST_WAYS = 12;

  /// Reads and draws.
  static Drawing of(Holdings holdings, GraphQuery query, Words words) {
    Wording wording = words.language() == Language.UKRAINIAN ? new Ukrainian() : new English();
    Gathered gathered = GraphReading.read(holdings, query, words);
    List<String> middle =
        query.of().stream()
            .flatMap(id -> holdings.entity(id).stream())
            .map(entity -> entity.id())
            .toList();
    Set<String> kept = new HashSet<>(middle);
    kept.addAll(query.pins().keySet());
    kept.addAll(query.expand().keySet());
    for (String end : new String[] {query.chosen(), query.from(), query.to()}) {
      if (end != null) {
        kept.add(end);
      }
    }
    Network narrowed =
        new Narrowing(query.fewestLinks(), query.nearListed(), query.period(), kept, query.hide())
            .of(gathered.network());
    Steps.Ways ways = ways(query, narrowed);
    if (ways != null) {
      kept.addAll(ways.nodes());
    }
    Drawn drawn =
        counted(
            holdings,
            words,
            new Folding(Folding.MOST, middle, kept, wording).of(narrowed, gathered.notLoaded()));
    Placement placement = layout(query, middle, wording).place(drawn.network(), query.pins());
    return new Drawing(query, gathered, narrowed, drawn, placement, ways, wording);
  }

  private static Steps.@Nullable Ways ways(GraphQuery query, Network network) {
    String from = query.from();
    String to = query.to();
    if (from == null || to == null) {
      return null;
    }
    Set<String> avoided =
        query.avoidHubs() == 0 ? Set.of() : Steps.hubs(network, HUBS, query.avoidHubs());
    return Steps.between(network, from, to, avoided, MOST_WAYS);
  }

  private static Drawn counted(Holdings holdings, Words words, Drawn drawn) {
    NodeReading reading = new NodeReading(holdings, words);
    List<NetworkNode> nodes = new ArrayList<>();
    for (NetworkNode node : drawn.network().nodes()) {
      nodes.add(node.folded() > 0 ? node : reading.counted(node));
    }
    return new Drawn(
        new Network(nodes, drawn.network().edges()),
        drawn.matching(),
        drawn.notLoaded(),
        drawn.groups());
  }

  private static Layout layout(GraphQuery query, List<String> middle, Wording wording) {
    return switch (query.layout()) {
      case LANES -> Lanes.byRole(wording);
      case LAYERED -> new Layered();
      case RADIAL -> new Radial(middle.isEmpty() ? "" : middle.getFirst());
      case TIME -> Lanes.byTime(wording);
    };
  }

  /// The picture.
  ///
  /// @param frame null on a page
  String svg(String title, Look.@Nullable Frame frame) {
    Set<String> highlighted = new LinkedHashSet<>();
    if (ways != null) {
      highlighted.addAll(ways.nodes());
      highlighted.addAll(ways.edges());
    }
    String chosen = query.chosen();
    Look look =
        new Look(
            Palette.LIGHT,
            wording,
            title,
            chosen == null ? Set.of() : Set.of(chosen),
            highlighted,
            query.pins().keySet(),
            frame);
    return NetworkSvg.of(drawn.network(), placement, look);
  }

  TwinList list() {
    return TwinList.of(drawn.network(), placement.order());
  }

  /// The same of all that matches, what is drawn first.
  TwinList wholeList() {
    List<String> order = new ArrayList<>(placement.order());
    whole.nodes().forEach(node -> order.add(node.id()));
    return TwinList.of(whole, order.stream().distinct().toList());
  }

  /// Ids of the entities behind all that matches: nodes and those that join them.
  Set<String> entities() {
    Set<String> ids = new LinkedHashSet<>();
    whole.nodes().forEach(node -> ids.add(node.id()));
    for (NetworkEdge edge : whole.edges()) {
      ids.addAll(gathered.links().getOrDefault(edge.id(), Set.of()));
    }
    return ids;
  }
}
