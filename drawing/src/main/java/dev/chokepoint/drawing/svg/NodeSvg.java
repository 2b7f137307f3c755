package dev.chokepoint.drawing.svg;

import dev.chokepoint.drawing.layout.Box;
import dev.chokepoint.drawing.layout.TextWidth;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.palette.Palette;
import dev.chokepoint.drawing.palette.Status;
import dev.chokepoint.drawing.xml.XmlText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One node: a card with the shape of its kind, the bar and glyph of its status, its label in its
/// own script with the transliteration below, badges, and how many of its links are not drawn.
final class NodeSvg {

  static final double LABEL_SIZE = 13;

  /// How much broader letters of weight 600 are.
  private static final double BOLD = 1.12;

  static final double META_SIZE = 12.5;
  private static final double TEXT_LEFT = 38;
  private static final double TEXT_RIGHT = 8;
  private static final double FIRST_LINE = 19;
  private static final double LINE = 17;
  private static final int LINES = 3;
  private static final int BADGES = 2;
  private static final double STACK = 4;

  private final XmlText xml;
  private final Look look;
  private final Palette palette;

  NodeSvg(XmlText xml, Look look) {
    this.xml = xml;
    this.look = look;
    this.palette = look.palette();
  }

  void write(NetworkNode node, Box box, int hidden) {
    boolean selected = look.selected().contains(node.id());
    boolean faded = !look.highlighted().isEmpty() && !look.highlighted().contains(node.id());
    String style =
        "node kind-"
            + node.kind().style()
            + (node.status() == null ? "" : " status-" + node.status().style())
            + (node.folded() > 0 ? " group" : "")
            + (selected ? " selected" : "")
            + (look.pinned().contains(node.id()) ? " pinned" : "")
            + (faded ? " faded" : "");
    String place = "translate(" + Pen.number(box.x()) + " " + Pen.number(box.y()) + ")";
    String element = look.frame() == null && node.href() != null ? "a" : "g";
    xml.open(
        element,
        "class",
        style,
        "transform",
        place,
        "opacity",
        faded ? "0.35" : "",
        "href",
        element.equals("a") && node.href() != null ? node.href() : "",
        "data-id",
        look.frame() == null ? node.id() : "",
        "aria-label",
        spoken(node));
    xml.text("title", spoken(node));
    card(node, box, selected);
    status(node.status(), box);
    xml.empty(
        "path",
        "class",
        "shape",
        "d",
        Shapes.of(node.kind()),
        "transform",
        "translate(10 7)",
        "fill",
        "none",
        "stroke",
        palette.ink2().hex(),
        "stroke-width",
        "1.5");
    texts(node, box, hidden);
    xml.close(element);
  }

  /// What a screen reader reads: `Ambrel Trade, company, Listed, 12 links`.
  private String spoken(NetworkNode node) {
    String text =
        node.label().text()
            + ", "
            + look.wording().kind(node.kind())
            + ", "
            + look.wording().status(node.status());
    return node.folded() > 0 ? text : text + ", " + look.wording().links(node.links());
  }

  private void card(NetworkNode node, Box box, boolean selected) {
    double smaller = node.folded() > 0 ? STACK : 0;
    for (double at = smaller; at >= 0; at -= STACK) {
      xml.empty(
          "rect",
          "class",
          "card",
          "x",
          at == 0 ? "" : Pen.number(at),
          "y",
          at == 0 ? "" : Pen.number(at),
          "width",
          Pen.number(box.width() - smaller),
          "height",
          Pen.number(box.height() - smaller),
          "rx",
          "3",
          "fill",
          palette.surface().hex(),
          "stroke",
          selected ? palette.ink().hex() : palette.control().hex(),
          "stroke-width",
          selected ? "2.5" : "1");
    }
    if (look.pinned().contains(node.id())) {
      xml.empty(
          "circle",
          "class",
          "pin",
          "cx",
          Pen.number(box.width() - 8),
          "cy",
          "8",
          "r",
          "3",
          "fill",
          palette.ink().hex());
    }
  }

  private void status(@Nullable Status status, Box box) {
    if (status == null) {
      return;
    }
    String hue = palette.of(status).hex();
    xml.empty(
        "rect", "class", "bar", "width", "5", "height", Pen.number(box.height()), "fill", hue);
    glyph(xml, status, hue, "translate(16 40)");
  }

  /// The glyph of a status.
  static void glyph(XmlText xml, Status status, String hue, String place) {
    xml.open("g", "class", "glyph status-" + status.style(), "transform", place);
    if (!Shapes.filled(status).isEmpty()) {
      xml.empty("path", "class", "filled", "d", Shapes.filled(status), "fill", hue);
    }
    if (!Shapes.outlined(status).isEmpty()) {
      xml.empty(
          "path",
          "class",
          "outlined",
          "d",
          Shapes.outlined(status),
          "fill",
          "none",
          "stroke",
          hue,
          "stroke-width",
          "1.5");
    }
    xml.close("g");
  }

  private void texts(NetworkNode node, Box box, int hidden) {
    String more = hidden == 0 ? "" : "+" + hidden;
    String badges = String.join(" · ", node.badges().stream().limit(BADGES).toList());
    double width = box.width() - TEXT_LEFT - TEXT_RIGHT;
    double moreWidth = more.isEmpty() ? 0 : TextWidth.of(more, META_SIZE) + 6;
    boolean latin = !node.label().latin().isEmpty();
    int used = (latin ? 1 : 0) + (badges.isEmpty() ? 0 : 1);
    List<String> lines =
        TextWidth.lines(
            node.label().original(),
            LABEL_SIZE * BOLD,
            width - (look.pinned().contains(node.id()) ? 8 : 0),
            Math.min(2, LINES - used));
    double y = FIRST_LINE;
    boolean rightToLeft = node.label().rightToLeft();
    for (String line : lines) {
      xml.text(
          "text",
          line,
          "class",
          "label",
          "x",
          Pen.number(rightToLeft ? box.width() - TEXT_RIGHT : TEXT_LEFT),
          "y",
          Pen.number(y),
          "direction",
          rightToLeft ? "rtl" : "",
          "xml:lang",
          node.label().language(),
          "font-weight",
          "600",
          "fill",
          palette.ink().hex());
      y += LINE;
    }
    double last = FIRST_LINE + (LINES - 1) * LINE;
    if (latin) {
      double room = y == last ? width - moreWidth : width;
      for (String line : TextWidth.lines(node.label().latin(), META_SIZE, room, 1)) {
        meta("latin", line, TEXT_LEFT, y, "");
      }
    }
    for (String line : TextWidth.lines(badges, META_SIZE, width - moreWidth, 1)) {
      meta("badge", line, TEXT_LEFT, last, "");
    }
    if (!more.isEmpty()) {
      meta("hidden-links", more, box.width() - TEXT_RIGHT, last, "end");
    }
  }

  private void meta(String style, String text, double x, double y, String anchor) {
    xml.text(
        "text",
        text,
        "class",
        style,
        "x",
        Pen.number(x),
        "y",
        Pen.number(y),
        "text-anchor",
        anchor,
        "font-size",
        Pen.number(META_SIZE),
        "fill",
        palette.ink2().hex());
  }
}
