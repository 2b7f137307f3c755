package dev.chokepoint.drawing.svg;

import dev.chokepoint.drawing.layout.Box;
import dev.chokepoint.drawing.layout.TextWidth;
import dev.chokepoint.drawing.network.Certainty;
import dev.chokepoint.drawing.network.Legend;
import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.palette.Status;
import dev.chokepoint.drawing.xml.XmlText;
import java.util.ArrayList;
import java.util.List;

/// Title, legend, day and sources around a picture that leaves its page.
final class FrameSvg {

  private static final double TOP = 60;
  private static final double LINE = 22;
  private static final double LEAST_WIDTH = 720;
  private static final double TITLE_SIZE = 18;
  private static final double SIDE = 20;

  private final XmlText xml;
  private final Look look;
  private final Legend legend;
  private final List<String> sources = new ArrayList<>();

  FrameSvg(XmlText xml, Look look, Network network) {
    this.xml = xml;
    this.look = look;
    this.legend = Legend.of(network);
  }

  /// The picture with its frame; the picture itself when it has none.
  Box around(Box picture) {
    Look.Frame frame = look.frame();
    if (frame == null) {
      return picture;
    }
    double width = Math.max(LEAST_WIDTH, picture.width());
    for (String source : frame.sources()) {
      sources.addAll(TextWidth.lines(source, NodeSvg.LABEL_SIZE, width - 2 * SIDE, 3));
    }
    double below = LINE * (rows() + (sources.isEmpty() ? 0 : sources.size() + 1) + 2);
    return new Box(picture.x(), picture.y() - TOP, width, picture.height() + TOP + below);
  }

  private int rows() {
    return Math.max(
        legend.kinds().size(), Math.max(legend.statuses().size(), legend.certainties().size()));
  }

  void write(Box canvas) {
    Look.Frame frame = look.frame();
    if (frame == null) {
      return;
    }
    double left = canvas.x() + SIDE;
    xml.open("g", "class", "frame");
    List<String> title = TextWidth.lines(look.title(), TITLE_SIZE, canvas.width() - 2 * SIDE, 1);
    xml.text(
        "text",
        String.join(" ", title),
        "class",
        "title",
        "x",
        Pen.number(left),
        "y",
        Pen.number(canvas.y() + 28),
        "font-size",
        Pen.number(TITLE_SIZE),
        "font-weight",
        "600",
        "fill",
        look.palette().ink().hex());
    text(
        frame.count() + ". " + look.wording().made() + " " + frame.made() + ".",
        left,
        canvas.y() + 50);
    double y =
        canvas.bottom() - LINE * (rows() + (sources.isEmpty() ? 0 : sources.size() + 1) + 0.5);
    legend(left, y);
    if (!sources.isEmpty()) {
      y += LINE * rows();
      text(look.wording().sources() + ":", left, y);
      for (String source : sources) {
        y += LINE;
        text(source, left, y);
      }
    }
    xml.close("g");
  }

  private void legend(double left, double top) {
    double[] y = {top};
    legend
        .kinds()
        .forEach((kind, count) -> {
          xml.empty(
              "path",
              "d",
              Shapes.of(kind),
              "transform",
              "translate(" + Pen.number(left) + " " + Pen.number(y[0] - 14) + ") scale(0.75)",
              "fill",
              "none",
              "stroke",
              look.palette().ink2().hex(),
              "stroke-width",
              "1.5");
          text(look.wording().kind(kind) + " (" + count + ")", left + 28, y[0]);
          y[0] += LINE;
        });
    y[0] = top;
    for (Status status : Status.values()) {
      Integer count = legend.statuses().get(status);
      if (count != null) {
        String hue = look.palette().of(status).hex();
        NodeSvg.glyph(
            xml,
            status,
            hue,
            "translate(" + Pen.number(left + 220) + " " + Pen.number(y[0] - 10) + ")");
        text(look.wording().status(status) + " (" + count + ")", left + 242, y[0]);
        y[0] += LINE;
      }
    }
    y[0] = top;
    for (Certainty certainty : Certainty.values()) {
      Integer count = legend.certainties().get(certainty);
      if (count != null) {
        double at = y[0] - 4;
        xml.empty(
            "path",
            "d",
            new Pen().move(left + 420, at).line(left + 460, at).toString(),
            "fill",
            "none",
            "stroke",
            look.palette().ink3().hex(),
            "stroke-width",
            "1.5",
            "stroke-dasharray",
            certainty.dashes());
        text(look.wording().certainty(certainty) + " (" + count + ")", left + 470, y[0]);
        y[0] += LINE;
      }
    }
  }

  private void text(String text, double x, double y) {
    xml.text(
        "text", text, "x", Pen.number(x), "y", Pen.number(y), "fill", look.palette().ink2().hex());
  }
}
