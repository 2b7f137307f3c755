package dev.chokepoint.drawing.map;

import dev.chokepoint.drawing.layout.Box;
import dev.chokepoint.drawing.layout.Point;
import dev.chokepoint.drawing.layout.TextWidth;
import dev.chokepoint.drawing.palette.Palette;
import dev.chokepoint.drawing.svg.Pen;
import dev.chokepoint.drawing.words.Wording;
import dev.chokepoint.drawing.xml.XmlText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A map as SVG, with a legend of its classes below. Colours are attributes that any style sheet
/// goes before.
public final class MapSvg {

  private static final double LEGEND = 26;
  private static final double SIZE = 12.5;
  private static final double TINY = 3;

  /// Points nearer than this to the one before are left out.
  private static final double SEEN = 1.0;

  private static final double LEAST_DOT = 5;

  /// How many countries and how many dots the description names.
  private static final int MOST_TOLD = 8;

  private final World world;
  private final WorldMap map;
  private final Palette palette;
  private final Wording wording;
  private final EqualEarth globe;
  private final double scale;
  private final Box frame;

  private MapSvg(World world, WorldMap map, Palette palette, Wording wording, double width) {
    this.world = world;
    this.map = map;
    this.palette = palette;
    this.wording = wording;
    this.globe = new EqualEarth(map.window().middle());
    Box unit = bounds();
    this.scale = width / unit.width();
    this.frame =
        new Box(
            Math.floor(unit.x() * scale),
            Math.floor(unit.y() * scale),
            width,
            Math.ceil(unit.height() * scale));
  }

  /// The picture.
  ///
  /// @param width in CSS pixels
  public static String of(
      World world, WorldMap map, Palette palette, Wording wording, double width) {
    return new MapSvg(world, map, palette, wording, width).write();
  }

  private Box bounds() {
    Window window = map.window();
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    for (double latitude : new double[] {window.south(), 0, window.north()}) {
      if (latitude >= window.south() && latitude <= window.north()) {
        left = Math.min(left, globe.of(window.west(), latitude).x());
        right = Math.max(right, globe.of(window.east(), latitude).x());
      }
    }
    double top = globe.of(window.middle(), window.north()).y();
    double bottom = globe.of(window.middle(), window.south()).y();
    return new Box(left, top, right - left, bottom - top);
  }

  private String write() {
    boolean legend = !map.values().isEmpty() && map.classes().count() > 1;
    double height = frame.height() + (legend ? LEGEND * map.classes().count() + 8 : 0);
    XmlText xml = new XmlText();
    xml.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "drawing map",
        "width",
        Pen.number(frame.width()),
        "height",
        Pen.number(height),
        "viewBox",
        Pen.number(frame.x())
            + " "
            + Pen.number(frame.y())
            + " "
            + Pen.number(frame.width())
            + " "
            + Pen.number(height),
        "role",
        "group",
        "aria-label",
        map.title(),
        "xml:lang",
        wording.language(),
        "font-family",
        "IBM Plex Sans, system-ui, sans-serif",
        "font-size",
        Pen.number(SIZE));
    xml.text("title", map.title());
    xml.text("desc", told());
    xml.open("g", "class", "countries", "stroke", palette.control().hex(), "stroke-width", "0.5");
    world.countries().forEach(country -> country(xml, country));
    xml.close("g");
    if (legend) {
      xml.empty(
          "rect",
          "class",
          "paper",
          "x",
          Pen.number(frame.x()),
          "y",
          Pen.number(frame.bottom()),
          "width",
          Pen.number(frame.width()),
          "height",
          Pen.number(height - frame.height()),
          "fill",
          palette.paper().hex());
      legend(xml);
    }
    dots(xml);
    return xml.close("svg").toString();
  }

  /// What is drawn, in words: the countries with the largest values and the largest dots.
  private String told() {
    String unit = map.classes().unit().isEmpty() ? "" : " " + map.classes().unit();
    List<String> said = new ArrayList<>();
    map.rows(world, wording).stream()
        .limit(MOST_TOLD)
        .forEach(row -> said.add(row.name() + ": " + row.value().toPlainString() + unit));
    map.dots().stream()
        .sorted(Comparator.comparingInt((Dot dot) -> -dot.count()).thenComparing(Dot::name))
        .limit(MOST_TOLD)
        .forEach(dot -> said.add(dot.name() + ": " + number(dot.count())));
    return String.join("; ", said);
  }

  private Point at(Place place) {
    Point point = globe.of(place.longitude(), place.latitude());
    return new Point(point.x() * scale, point.y() * scale);
  }

  private void country(XmlText xml, Country country) {
    Pen pen = new Pen();
    Box extent = null;
    for (List<Place> ring : country.rings()) {
      if (!map.window().mayShow(ring)) {
        continue;
      }
      Point last = at(ring.getFirst());
      pen.move(last.x(), last.y());
      for (Place place : ring) {
        Point point = at(place);
        if (Math.hypot(point.x() - last.x(), point.y() - last.y()) >= SEEN) {
          pen.line(point.x(), point.y());
          last = point;
        }
        Box here = new Box(point.x(), point.y(), 0, 0);
        extent = extent == null ? here : extent.with(here);
      }
      pen.close();
    }
    if (extent == null) {
      return;
    }
    BigDecimal value = map.values().get(country.code());
    String style = value == null ? "country" : styles(map.classes().of(value), "country ");
    String fill =
        value == null
            ? palette.sunken().hex()
            : palette.sequence().get(shade(map.classes().of(value))).hex();
    String title =
        country.name(wording)
            + (value == null ? "" : ": " + value.toPlainString() + " " + map.classes().unit());
    xml.open("g", "class", style, "data-code", country.code(), "fill", fill);
    xml.text("title", title.strip());
    xml.empty("path", "d", pen.toString(), "fill-rule", "evenodd");
    if (value != null && extent.width() < TINY && extent.height() < TINY) {
      Point middle = extent.centre();
      xml.empty("circle", "cx", Pen.number(middle.x()), "cy", Pen.number(middle.y()), "r", "4");
    }
    xml.close("g");
  }

  /// The class of the value, and the shade that a style sheet may give another colour.
  private String styles(int classed, String first) {
    return first + "class-" + classed + " shade-" + shade(classed);
  }

  /// Few classes take shades that are far apart.
  private int shade(int classed) {
    int classes = map.classes().count();
    return classes == 1
        ? Classes.MOST / 2
        : (int) Math.rint(classed * (Classes.MOST - 1.0) / (classes - 1));
  }

  private void legend(XmlText xml) {
    List<String> names = map.classes().names();
    xml.open("g", "class", "legend");
    for (int i = 0; i < names.size(); i++) {
      double y = frame.bottom() + 8 + LEGEND * i;
      xml.empty(
          "rect",
          "class",
          styles(i, ""),
          "x",
          Pen.number(frame.x() + 8),
          "y",
          Pen.number(y),
          "width",
          "28",
          "height",
          "16",
          "fill",
          palette.sequence().get(shade(i)).hex(),
          "stroke",
          palette.control().hex());
      xml.text(
          "text",
          names.get(i),
          "x",
          Pen.number(frame.x() + 44),
          "y",
          Pen.number(y + 13),
          "fill",
          palette.ink2().hex());
    }
    xml.close("g");
  }

  /// The largest first, so that small ones lie on top. Labels stand where they cover no other.
  private void dots(XmlText xml) {
    List<Dot> sorted = new ArrayList<>(map.dots());
    sorted.sort(Comparator.comparingInt((Dot dot) -> -dot.count()).thenComparing(Dot::name));
    List<Box> taken = new ArrayList<>();
    xml.open("g", "class", "dots");
    for (Dot dot : sorted) {
      Point at = at(dot.place());
      double radius = LEAST_DOT * Math.sqrt(dot.count());
      taken.add(new Box(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
    }
    for (Dot dot : sorted) {
      dot(xml, dot, taken);
    }
    xml.close("g");
  }

  private void dot(XmlText xml, Dot dot, List<Box> taken) {
    Point at = at(dot.place());
    double radius = LEAST_DOT * Math.sqrt(dot.count());
    String words = dot.count() == 1 ? dot.name() : dot.name() + ": " + number(dot.count());
    String element = dot.href() == null ? "g" : "a";
    xml.open(
        element, "class", "dot", "href", dot.href() == null ? "" : dot.href(), "aria-label", words);
    xml.text("title", words);
    xml.empty(
        "circle",
        "cx",
        Pen.number(at.x()),
        "cy",
        Pen.number(at.y()),
        "r",
        Pen.number(radius),
        "fill",
        palette.ink().hex(),
        "fill-opacity",
        "0.8",
        "stroke",
        palette.surface().hex());
    double width = TextWidth.of(words, SIZE);
    for (double side : new double[] {1, -1}) {
      double x = side > 0 ? at.x() + radius + 4 : at.x() - radius - 4 - width;
      Box box = new Box(x, at.y() - 8, width, 16);
      boolean free = taken.stream().noneMatch(box::overlaps);
      if (free && box.x() >= frame.x() && box.right() <= frame.right()) {
        taken.add(box);
        xml.text(
            "text",
            words,
            "x",
            Pen.number(side > 0 ? x : x + width),
            "y",
            Pen.number(at.y() + 4),
            "text-anchor",
            side > 0 ? "" : "end",
            "fill",
            palette.ink().hex(),
            "stroke",
            palette.surface().hex(),
            "stroke-width",
            "3",
            "paint-order",
            "stroke");
        break;
      }
    }
    xml.close(element);
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%d", count);
  }
}
