package dev.chokepoint.drawing.svg;

import dev.chokepoint.drawing.layout.Bend;
import dev.chokepoint.drawing.layout.Box;
import dev.chokepoint.drawing.layout.Placement;
import dev.chokepoint.drawing.layout.Point;
import dev.chokepoint.drawing.layout.Route;
import dev.chokepoint.drawing.network.LineWidth;
import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.palette.Palette;
import dev.chokepoint.drawing.xml.XmlText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One link: its line, its arrow, a wider line that a finger can meet, and its label. Labels that
/// found no place are there and hidden; a style sheet shows them when the link is pointed at.
final class EdgeSvg {

  private static final double ARROW = 9;
  private static final double ARROW_HALF = 4;

  private final XmlText xml;
  private final Look look;
  private final Palette palette;
  private final Map<String, NetworkNode> nodes;

  EdgeSvg(XmlText xml, Look look, Map<String, NetworkNode> nodes) {
    this.xml = xml;
    this.look = look;
    this.palette = look.palette();
    this.nodes = nodes;
  }

  /// The width of a line in CSS pixels.
  static String width(LineWidth width) {
    return switch (width) {
      case THIN -> "1.5";
      case MIDDLE -> "3";
      case BROAD -> "5";
    };
  }

  void write(NetworkEdge edge, Placement placement) {
    Route route = placement.route(edge.id());
    boolean selected = look.selected().contains(edge.id());
    boolean highlighted = look.highlighted().contains(edge.id());
    boolean faded = !look.highlighted().isEmpty() && !highlighted;
    String element = look.frame() == null && edge.href() != null ? "a" : "g";
    xml.open(
        element,
        "class",
        "edge certainty-"
            + edge.certainty().style()
            + (selected ? " selected" : "")
            + (highlighted ? " highlighted" : "")
            + (faded ? " faded" : ""),
        "opacity",
        faded ? "0.35" : "",
        "href",
        element.equals("a") && edge.href() != null ? edge.href() : "",
        "data-id",
        look.frame() == null ? edge.id() : "",
        "aria-label",
        spoken(edge));
    xml.text("title", spoken(edge));
    String path = path(route);
    String ink = selected || highlighted ? palette.ink().hex() : palette.ink3().hex();
    if (look.frame() == null) {
      xml.empty(
          "path",
          "class",
          "grip",
          "d",
          path,
          "fill",
          "none",
          "stroke",
          "transparent",
          "stroke-width",
          "12");
    }
    xml.empty(
        "path",
        "class",
        "line",
        "d",
        path,
        "fill",
        "none",
        "stroke",
        ink,
        "stroke-width",
        highlighted && edge.width() == LineWidth.THIN ? "2.5" : width(edge.width()),
        "stroke-dasharray",
        edge.certainty().dashes());
    if (edge.directed()) {
      xml.empty("path", "class", "arrow", "d", arrow(route), "fill", ink);
    }
    label(edge, placement.labels().get(edge.id()), route);
    xml.close(element);
  }

  private void label(NetworkEdge edge, @Nullable Box placed, Route route) {
    if (edge.text().isEmpty() || (placed == null && look.frame() != null)) {
      return;
    }
    Box box = placed == null ? Placement.label(edge, route.middle()) : placed;
    xml.open(
        "g",
        "class",
        placed == null ? "edge-label on-demand" : "edge-label",
        "visibility",
        placed == null ? "hidden" : "");
    xml.empty(
        "rect",
        "x",
        Pen.number(box.x()),
        "y",
        Pen.number(box.y()),
        "width",
        Pen.number(box.width()),
        "height",
        Pen.number(box.height()),
        "fill",
        palette.paper().hex());
    xml.text(
        "text",
        edge.text(),
        "x",
        Pen.number(box.centre().x()),
        "y",
        Pen.number(box.bottom() - 4),
        "text-anchor",
        "middle",
        "font-size",
        Pen.number(Placement.LABEL_SIZE),
        "fill",
        palette.ink2().hex());
    xml.close("g");
  }

  /// What a screen reader reads: `Ambrel Trade: ships to, Vektor, stated by a source [7]`.
  private String spoken(NetworkEdge edge) {
    return name(edge.from())
        + (edge.directed() ? " → " : " – ")
        + name(edge.to())
        + ": "
        + edge.text()
        + ", "
        + look.wording().certainty(edge.certainty());
  }

  private String name(String id) {
    NetworkNode node = nodes.get(id);
    return node == null ? id : node.label().original();
  }

  static String path(Route route) {
    Pen pen = new Pen().move(route.start().x(), route.start().y());
    if (route.bend() == Bend.ARC) {
      Point aside = route.points().get(1);
      return pen.quadratic(aside.x(), aside.y(), route.end().x(), route.end().y()).toString();
    }
    for (int i = 1; i < route.points().size(); i++) {
      Point a = route.points().get(i - 1);
      Point b = route.points().get(i);
      switch (route.bend()) {
        case LEVEL -> {
          double middle = (a.x() + b.x()) / 2;
          pen.cubic(middle, a.y(), middle, b.y(), b.x(), b.y());
        }
        case UPRIGHT -> {
          double middle = (a.y() + b.y()) / 2;
          pen.cubic(a.x(), middle, b.x(), middle, b.x(), b.y());
        }
        case STRAIGHT, ARC -> pen.line(b.x(), b.y());
      }
    }
    return pen.toString();
  }

  private static String arrow(Route route) {
    Point tip = route.end();
    Point from = route.beforeEnd();
    double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
    double dx = length == 0 ? 1 : (tip.x() - from.x()) / length;
    double dy = length == 0 ? 0 : (tip.y() - from.y()) / length;
    double baseX = tip.x() - dx * ARROW;
    double baseY = tip.y() - dy * ARROW;
    return new Pen()
        .move(tip.x(), tip.y())
        .line(baseX - dy * ARROW_HALF, baseY + dx * ARROW_HALF)
        .line(baseX + dy * ARROW_HALF, baseY - dx * ARROW_HALF)
        .close()
        .toString();
  }
}
