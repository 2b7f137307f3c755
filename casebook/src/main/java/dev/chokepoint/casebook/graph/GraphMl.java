package dev.chokepoint.casebook.graph;

import java.util.Objects;

/// GraphML with the labels of both conventions: `label` as Gephi and yEd show it, and
/// `labels=":Company"` on nodes and `label` on edges as Neo4j's APOC reads it (gephi issue 1656,
/// neo4j-apoc-procedures issue 478).
public final class GraphMl {

  private GraphMl() {}

  /// The document.
  public static String of(CaseGraph graph) {
    XmlText xml = new XmlText();
    xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    key(xml, "label", "all");
    key(xml, "labels", "node");
    key(xml, "schema", "all");
    key(xml, "start", "edge");
    key(xml, "end", "edge");
    key(xml, "strength", "edge");
    xml.open("graph", "id", "case", "edgedefault", "directed");
    for (CaseGraph.Node node : graph.nodes()) {
      String labels = ":" + (node.schema().isEmpty() ? "Thing" : node.schema());
      xml.open("node", "id", node.id(), "labels", labels);
      xml.text("data", node.label(), "key", "label");
      xml.text("data", labels, "key", "labels");
      data(xml, "schema", node.schema());
      xml.close("node");
    }
    for (CaseGraph.Edge edge : graph.edges()) {
      xml.open(
          "edge",
          "id",
          edge.id(),
          "source",
          edge.source(),
          "target",
          edge.target(),
          "label",
          edge.label());
      xml.text("data", edge.label(), "key", "label");
      data(xml, "schema", edge.schema());
      data(xml, "start", Objects.toString(edge.start(), ""));
      data(xml, "end", Objects.toString(edge.end(), ""));
      data(xml, "strength", Objects.toString(edge.strength(), ""));
      xml.close("edge");
    }
    return xml.close("graph").close("graphml").toString();
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
