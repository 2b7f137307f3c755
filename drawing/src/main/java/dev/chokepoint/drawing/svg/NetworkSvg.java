package dev.chokepoint.drawing.svg;

import dev.chokepoint.drawing.layout.Band;
import dev.chokepoint.drawing.layout.Box;
import dev.chokepoint.drawing.layout.Placement;
import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.TwinList;
import dev.chokepoint.drawing.xml.XmlText;
import java.util.List;
import java.util.Map;

/// A network as SVG.
///
/// Every element has a class that says what it is, and its colour as an attribute that any style
/// sheet goes before: the same bytes stand on a page in light and dark, and alone. There is no
/// script and no style in it. On a page nodes and links are `<a>` to the pages of their evidence;
/// alone they are not, and title, legend, day and sources stand around the picture.
public final class NetworkSvg {

  static final String FONT = "IBM Plex Sans, system-ui, sans-serif";

  private NetworkSvg() {}

  /// The picture.
  public static String of(Network network, Placement placement, Look look) {
    XmlText xml = new XmlText();
    FrameSvg frame = new FrameSvg(xml, look, network);
    Box canvas = frame.around(placement.bounds());
    xml.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "drawing network",
        "width",
        Pen.number(canvas.width()),
        "height",
        Pen.number(canvas.height()),
        "viewBox",
        Pen.number(canvas.x())
            + " "
            + Pen.number(canvas.y())
            + " "
            + Pen.number(canvas.width())
            + " "
            + Pen.number(canvas.height()),
        "role",
        look.frame() == null ? "group" : "img",
        "aria-label",
        look.title(),
        "xml:lang",
        look.wording().language(),
        "font-family",
        FONT,
        "font-size",
        Pen.number(NodeSvg.LABEL_SIZE));
    xml.text("title", look.title());
    if (look.frame() != null) {
      xml.text("desc", look.frame().count());
      xml.empty(
          "rect",
          "class",
          "paper",
          "x",
          Pen.number(canvas.x()),
          "y",
          Pen.number(canvas.y()),
          "width",
          Pen.number(canvas.width()),
          "height",
          Pen.number(canvas.height()),
          "fill",
          look.palette().paper().hex());
    }
    bands(xml, placement.bands(), look);
    Map<String, NetworkNode> nodes = network.byId();
    TwinList twins = TwinList.of(network, placement.order());
    xml.open("g", "class", "edges");
    EdgeSvg edges = new EdgeSvg(xml, look, nodes);
    for (NetworkEdge edge : twins.links()) {
      edges.write(edge, placement);
    }
    xml.close("g").open("g", "class", "nodes");
    NodeSvg cards = new NodeSvg(xml, look);
    for (TwinList.Row row : twins.rows()) {
      cards.write(row.node(), placement.node(row.node().id()), row.hidden());
    }
    xml.close("g");
    frame.write(canvas);
    return xml.close("svg").toString();
  }

  private static void bands(XmlText xml, List<Band> bands, Look look) {
    xml.open("g", "class", "bands");
    for (int i = 0; i < bands.size(); i++) {
      Box box = bands.get(i).box();
      if (i % 2 == 0) {
        xml.empty(
            "rect",
            "class",
            "band",
            "x",
            Pen.number(box.x()),
            "y",
            Pen.number(box.y()),
            "width",
            Pen.number(box.width()),
            "height",
            Pen.number(box.height()),
            "fill",
            look.palette().sunken().hex());
      }
      xml.text(
          "text",
          bands.get(i).heading(),
          "class",
          "band-heading",
          "x",
          Pen.number(box.centre().x()),
          "y",
          Pen.number(box.y() + 20),
          "text-anchor",
          "middle",
          "font-weight",
          "600",
          "fill",
          look.palette().ink2().hex());
    }
    xml.close("g");
  }
}
