package dev.chokepoint.casebook.graph;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// GEXF 1.3 with positions, colours by kind, and dates as `start` and `end`. Nodes stand on a
/// circle in the order of the case, so that the same case always looks the same.
public final class Gexf {

  private static final double RADIUS = 100;
  private static final String OTHER = "5b6068";
  private static final Map<String, String> COLOURS =
      Map.of(
          "Company", "1f4e86",
          "Organization", "1f4e86",
          "LegalEntity", "1f4e86",
          "Person", "7a3e8f",
          "RecoveredItem", "8a4b08",
          "Component", "8a4b08",
          "Part", "2f6f4f");

  private Gexf() {}

  /// The document.
  public static String of(CaseGraph graph) {
    XmlText xml = new XmlText();
    xml.open(
        "gexf",
        "xmlns",
        "http://gexf.net/1.3",
        "xmlns:viz",
        "http://gexf.net/1.3/viz",
        "version",
        "1.3");
    xml.open(
        "graph",
        "mode",
        "dynamic",
        "defaultedgetype",
        "directed",
        "timeformat",
        "date",
        "timerepresentation",
        "interval");
    xml.open("attributes", "class", "node");
    xml.empty("attribute", "id", "schema", "title", "schema", "type", "string");
    xml.empty("attribute", "id", "labels", "title", "labels", "type", "string");
    xml.close("attributes");
    xml.open("attributes", "class", "edge");
    xml.empty("attribute", "id", "schema", "title", "schema", "type", "string");
    xml.empty("attribute", "id", "strength", "title", "strength", "type", "string");
    xml.close("attributes");
    nodes(xml, graph);
    edges(xml, graph);
    return xml.close("graph").close("gexf").toString();
  }

  private static void nodes(XmlText xml, CaseGraph graph) {
    xml.open("nodes");
    int number = 0;
    for (CaseGraph.Node node : graph.nodes()) {
      double angle = 2 * Math.PI * number++ / graph.nodes().size();
      String schema = node.schema().isEmpty() ? "Thing" : node.schema();
      xml.open("node", "id", node.id(), "label", node.label());
      xml.open("attvalues");
      xml.empty("attvalue", "for", "schema", "value", schema);
      xml.empty("attvalue", "for", "labels", "value", ":" + schema);
      xml.close("attvalues");
      String colour = COLOURS.getOrDefault(schema, OTHER);
      xml.empty("viz:color", "r", part(colour, 0), "g", part(colour, 2), "b", part(colour, 4));
      xml.empty(
          "viz:position", "x", place(Math.sin(angle)), "y", place(Math.cos(angle)), "z", "0.00");
      xml.close("node");
    }
    xml.close("nodes");
  }

  private static String part(String colour, int from) {
    return Integer.toString(Integer.parseInt(colour.substring(from, from + 2), 16));
  }

  private static String place(double unit) {
    return String.format(Locale.ROOT, "%.2f", RADIUS * unit + 0.0);
  }

  private static void edges(XmlText xml, CaseGraph graph) {
    xml.open("edges");
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
          edge.label(),
          "start",
          Objects.toString(edge.start(), ""),
          "end",
          Objects.toString(edge.end(), ""));
      xml.open("attvalues");
      xml.empty("attvalue", "for", "schema", "value", edge.schema());
      if (edge.strength() != null) {
        xml.empty("attvalue", "for", "strength", "value", edge.strength());
      }
      xml.close("attvalues").close("edge");
    }
    xml.close("edges");
  }
}
