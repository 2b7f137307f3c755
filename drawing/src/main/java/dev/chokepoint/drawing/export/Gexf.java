package dev.chokepoint.drawing.export;

import dev.chokepoint.drawing.layout.Placement;
import dev.chokepoint.drawing.layout.Point;
import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.NodeKind;
import dev.chokepoint.drawing.palette.Palette;
import dev.chokepoint.drawing.palette.Rgb;
import dev.chokepoint.drawing.svg.Pen;
import dev.chokepoint.drawing.xml.XmlText;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// GEXF 1.3 with the positions of a picture, colours by kind, and dates as `start` and `end`. In
/// GEXF y grows upwards.
public final class Gexf {

  private Gexf() {}

  /// The document.
  public static String of(Network network, Placement placement) {
    return of(network, placement, "");
  }

  /// The document with how it is to be handled, as its description.
  ///
  /// @param mark such as `TLP:AMBER`; empty for none
  public static String of(Network network, Placement placement, String mark) {
    XmlText xml = new XmlText();
    xml.open(
        "gexf",
        "xmlns",
        "http://gexf.net/1.3",
        "xmlns:viz",
        "http://gexf.net/1.3/viz",
        "version",
        "1.3");
    if (!mark.isEmpty()) {
      xml.open("meta").text("description", mark).close("meta");
    }
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
    attributes(xml, "node", "schema", "labels", "status", "transliteration");
    attributes(xml, "edge", "schema", "certainty", "strength");
    xml.open("nodes");
    for (NetworkNode node : network.nodes()) {
      node(xml, node, placement.node(node.id()).centre());
    }
    xml.close("nodes").open("edges");
    network.edges().forEach(edge -> edge(xml, edge));
    return xml.close("edges").close("graph").close("gexf").toString();
  }

  private static void attributes(XmlText xml, String of, String... names) {
    xml.open("attributes", "class", of);
    for (String name : names) {
      xml.empty("attribute", "id", name, "title", name, "type", "string");
    }
    xml.close("attributes");
  }

  private static void node(XmlText xml, NetworkNode node, Point centre) {
    xml.open("node", "id", node.id(), "label", node.label().original());
    xml.open("attvalues");
    String schema = node.schema().isEmpty() ? "Thing" : node.schema();
    value(xml, "schema", schema);
    value(xml, "labels", ":" + schema);
    value(xml, "status", node.status() == null ? "" : node.status().style());
    value(xml, "transliteration", node.label().latin());
    xml.close("attvalues");
    Rgb colour = colour(node.kind());
    xml.empty(
        "viz:color", "r", "" + colour.red(), "g", "" + colour.green(), "b", "" + colour.blue());
    xml.empty("viz:position", "x", Pen.number(centre.x()), "y", Pen.number(-centre.y()), "z", "0");
    xml.close("node");
  }

  private static Rgb colour(NodeKind kind) {
    return switch (kind) {
      case COMPANY, PUBLIC_BODY -> Palette.LIGHT.categories().get(0);
      case PART, RECOVERY -> Palette.LIGHT.categories().get(1);
      case VESSEL, SHIPMENT -> Palette.LIGHT.categories().get(2);
      case PERSON -> Palette.LIGHT.categories().get(3);
      case ADDRESS, DOCUMENT, OTHER -> Palette.LIGHT.ink3();
    };
  }

  private static void value(XmlText xml, String name, String value) {
    if (!value.isEmpty()) {
      xml.empty("attvalue", "for", name, "value", value);
    }
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
        "start",
        text(edge.when().from()),
        "end",
        text(edge.when().to()),
        "type",
        edge.directed() ? "" : "undirected");
    xml.open("attvalues");
    value(xml, "schema", edge.schema());
    value(xml, "certainty", edge.certainty().style());
    value(xml, "strength", Objects.toString(edge.strength(), ""));
    xml.close("attvalues").close("edge");
  }

  private static String text(@Nullable LocalDate day) {
    return Objects.toString(day, "");
  }
}
