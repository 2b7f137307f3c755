package dev.chokepoint.drawing.export;

import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.xml.XmlText;
import java.util.Objects;

/// GraphML with the labels of both conventions: `label` as Gephi and yEd show it, and
/// `labels=":Company"` on nodes and `label` on edges as Neo4j's APOC reads it (gephi issue 1656,
/// neo4j-apoc-procedures issue 478).
public final class GraphMl {

  private GraphMl() {}

  /// The document.
  public static String of(Network network) {
    return of(network, "");
  }

  /// The document with how it is to be handled, as data of the graph.
  ///
  /// @param mark such as `TLP:AMBER`; empty for none
  public static String of(Network network, String mark) {
    XmlText xml = new XmlText();
    xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    key(xml, "label", "all");
    key(xml, "labels", "node");
    key(xml, "schema", "all");
    key(xml, "status", "node");
    key(xml, "transliteration", "node");
    key(xml, "certainty", "edge");
    key(xml, "start", "edge");
    key(xml, "end", "edge");
    key(xml, "strength", "edge");
    if (!mark.isEmpty()) {
      key(xml, "handling", "graph");
    }
    xml.open("graph", "id", "network", "edgedefault", "directed");
    data(xml, "handling", mark);
    network.nodes().forEach(node -> node(xml, node));
    network.edges().forEach(edge -> edge(xml, edge));
    return xml.close("graph").close("graphml").toString();
  }

  private static void node(XmlText xml, NetworkNode node) {
    String labels = ":" + (node.schema().isEmpty() ? "Thing" : node.schema());
    xml.open("node", "id", node.id(), "labels", labels);
    xml.text("data", node.label().original(), "key", "label");
    xml.text("data", labels, "key", "labels");
    data(xml, "schema", node.schema());
    data(xml, "status", node.status() == null ? "" : node.status().style());
    data(xml, "transliteration", node.label().latin());
    xml.close("node");
  }

  private static void edge(XmlText xml, NetworkEdge edge) {
    xml.open(
        "edge",
        "id",
        edge.id(),
        "source",
        edge.from(),
        "target",
        edge.to(),
        "label",
        edge.label(),
        "directed",
        edge.directed() ? "" : "false");
    xml.text("data", edge.label(), "key", "label");
    data(xml, "schema", edge.schema());
    data(xml, "certainty", edge.certainty().style());
    data(xml, "start", Objects.toString(edge.when().from(), ""));
    data(xml, "end", Objects.toString(edge.when().to(), ""));
    data(xml, "strength", Objects.toString(edge.strength(), ""));
    xml.close("edge");
  }

  private static void key(XmlText xml, String name, String of) {
    xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", "string");
  }

  private static void data(XmlText xml, String key, String value) {
    if (!value.isEmpty()) {
      xml.text("data", value, "key", key);
    }
  }
}
