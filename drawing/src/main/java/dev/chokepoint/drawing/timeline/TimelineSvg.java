package dev.chokepoint.drawing.timeline;

import dev.chokepoint.drawing.layout.TextWidth;
import dev.chokepoint.drawing.network.Certainty;
import dev.chokepoint.drawing.network.Label;
import dev.chokepoint.drawing.palette.Palette;
import dev.chokepoint.drawing.svg.Pen;
import dev.chokepoint.drawing.svg.Shapes;
import dev.chokepoint.drawing.words.Wording;
import dev.chokepoint.drawing.xml.XmlText;
import dev.chokepoint.evidence.interval.DateInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A timeline as SVG: one row a party, bars for days within which a thing happened, marks for
/// single days, lines between rows for what passed from one to the other, the window shaded. What
/// has no date stands at the right.
public final class TimelineSvg {

  private static final double SIZE = 13;
  private static final double META = 12.5;
  private static final double LABELS = 230;
  private static final double UNDATED = 90;
  private static final double ROW = 58;
  private static final double TOP = 54;
  private static final double BAR = 12;
  private static final int MARGIN_DAYS = 30;

  private final Timeline timeline;
  private final Palette palette;
  private final Wording wording;
  private final double width;
  private final DateScale scale;
  private final Map<String, Integer> rows = new HashMap<>();
  private final XmlText xml = new XmlText();

  private TimelineSvg(Timeline timeline, Palette palette, Wording wording, double width) {
    this.timeline = timeline;
    this.palette = palette;
    this.wording = wording;
    this.width = width;
    List<LocalDate> days = new ArrayList<>();
    add(days, timeline.window());
    timeline.events().forEach(event -> add(days, event.when()));
    LocalDate first = days.stream().min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    LocalDate last = days.stream().max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    scale =
        new DateScale(
            first.minusDays(MARGIN_DAYS),
            last.plusDays(MARGIN_DAYS),
            LABELS,
            width - LABELS - UNDATED);
    timeline.rows().forEach(row -> rows.put(row.id(), rows.size()));
  }

  private static void add(List<LocalDate> days, DateInterval interval) {
    if (interval.from() != null) {
      days.add(interval.from());
    }
    if (interval.to() != null) {
      days.add(interval.to());
    }
  }

  /// The picture.
  ///
  /// @param width in CSS pixels, 600 or more
  public static String of(Timeline timeline, Palette palette, Wording wording, double width) {
    return new TimelineSvg(timeline, palette, wording, Math.max(600, width)).write();
  }

  private String write() {
    double height = TOP + ROW * timeline.rows().size() + 8;
    xml.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "drawing timeline",
        "width",
        Pen.number(width),
        "height",
        Pen.number(height),
        "viewBox",
        "0 0 " + Pen.number(width) + " " + Pen.number(height),
        "role",
        "group",
        "aria-label",
        timeline.title(),
        "xml:lang",
        wording.language(),
        "font-family",
        "IBM Plex Sans, system-ui, sans-serif",
        "font-size",
        Pen.number(SIZE));
    xml.text("title", timeline.title());
    window(height);
    axis(height);
    timeline.rows().forEach(this::row);
    List<Timeline.Event> sorted = new ArrayList<>(timeline.events());
    sorted.sort(
        Comparator.comparing((Timeline.Event event) -> rows.getOrDefault(event.from(), 0))
            .thenComparing(
                event -> event.when().from() == null ? "~" : event.when().from().toString())
            .thenComparing(Timeline.Event::words));
    sorted.forEach(this::event);
    return xml.close("svg").toString();
  }

  private void window(double height) {
    DateInterval window = timeline.window();
    if (!window.known()) {
      return;
    }
    double from = window.from() == null ? scale.left() : scale.at(window.from());
    double to =
        window.to() == null ? scale.left() + scale.width() : scale.at(window.to().plusDays(1));
    xml.open("g", "class", "window");
    xml.empty(
        "rect",
        "x",
        Pen.number(from),
        "y",
        "26",
        "width",
        Pen.number(Math.max(1, to - from)),
        "height",
        Pen.number(height - 26),
        "fill",
        palette.sunken().hex());
    text("window-words", timeline.windowWords() + " " + wording.days(window), from + 4, 20, META);
    xml.close("g");
  }

  private void axis(double height) {
    xml.open("g", "class", "axis");
    for (DateScale.Tick tick : scale.ticks()) {
      double x = scale.at(tick.day());
      line("tick", x, 46, x, height, palette.line().hex(), Certainty.STATED, "1");
      if (x + TextWidth.of(tick.words(), META) < width - UNDATED) {
        text("tick-words", tick.words(), x + 3, 42, META);
      }
    }
    if (timeline.events().stream().anyMatch(event -> !event.when().known())) {
      text("tick-words", wording.undated(), width - UNDATED + 10, 42, META);
    }
    xml.close("g");
  }

  private double middle(String row) {
    return TOP + ROW * rows.getOrDefault(row, 0) + ROW / 2;
  }

  private void row(Timeline.Row row) {
    double y = middle(row.id());
    String element = row.href() == null ? "g" : "a";
    Label label = row.label();
    xml.open(
        element,
        "class",
        "row kind-" + row.kind().style(),
        "href",
        row.href() == null ? "" : row.href(),
        "data-id",
        row.id(),
        "aria-label",
        label.text() + ", " + wording.kind(row.kind()));
    xml.text("title", label.text());
    line("rule", 0, y + ROW / 2, width, y + ROW / 2, palette.line().hex(), Certainty.STATED, "1");
    xml.empty(
        "path",
        "class",
        "shape",
        "d",
        Shapes.of(row.kind()),
        "transform",
        "translate(4 " + Pen.number(y - 12) + ")",
        "fill",
        palette.surface().hex(),
        "stroke",
        palette.ink2().hex(),
        "stroke-width",
        "1.5");
    boolean latin = !label.latin().isEmpty();
    List<String> lines = TextWidth.lines(label.original(), SIZE * 1.12, LABELS - 48, latin ? 1 : 2);
    double at = y + 5 - (lines.size() + (latin ? 1 : 0) - 1) * 8.5;
    for (String words : lines) {
      boolean rightToLeft = label.rightToLeft();
      xml.text(
          "text",
          words,
          "class",
          "label",
          "x",
          Pen.number(rightToLeft ? LABELS - 12 : 36),
          "y",
          Pen.number(at),
          "direction",
          rightToLeft ? "rtl" : "",
          "xml:lang",
          label.language(),
          "font-weight",
          "600",
          "fill",
          palette.ink().hex());
      at += 17;
    }
    for (String words : TextWidth.lines(label.latin(), META, LABELS - 48, 1)) {
      text("latin", words, 36, at, META);
    }
    xml.close(element);
  }

  private void event(Timeline.Event event) {
    double y = middle(event.from());
    DateInterval when = event.when();
    double from;
    double to;
    if (when.known()) {
      from = when.from() == null ? scale.left() : scale.at(when.from());
      to = when.to() == null ? scale.left() + scale.width() : scale.at(when.to().plusDays(1));
    } else {
      from = width - UNDATED + 30;
      to = from;
    }
    String words =
        event.words() + ", " + wording.days(when) + ", " + wording.certainty(event.certainty());
    String element = event.href() == null ? "g" : "a";
    xml.open(
        element,
        "class",
        "event certainty-" + event.certainty().style(),
        "href",
        event.href() == null ? "" : event.href(),
        "aria-label",
        words);
    xml.text("title", words);
    double middle = (from + to) / 2;
    if (event.to() != null) {
      passing(event, middle, y, middle(event.to()));
    }
    if (to - from <= BAR) {
      xml.empty(
          "path",
          "class",
          "day",
          "d",
          new Pen()
              .move(middle, y - BAR / 2)
              .line(middle + BAR / 2, y)
              .line(middle, y + BAR / 2)
              .line(middle - BAR / 2, y)
              .close()
              .toString(),
          "fill",
          event.certainty() == Certainty.STATED ? palette.ink().hex() : palette.surface().hex(),
          "stroke",
          palette.ink().hex());
    } else {
      xml.empty(
          "rect",
          "class",
          "days",
          "x",
          Pen.number(from),
          "y",
          Pen.number(y - BAR / 2),
          "width",
          Pen.number(to - from),
          "height",
          Pen.number(BAR),
          "rx",
          "2",
          "fill",
          event.certainty() == Certainty.STATED ? palette.control().hex() : palette.surface().hex(),
          "stroke",
          palette.ink2().hex(),
          "stroke-dasharray",
          event.certainty().dashes());
    }
    xml.close(element);
  }

  /// From one row to another, with an arrow.
  private void passing(Timeline.Event event, double x, double from, double to) {
    double tip = to - Math.signum(to - from) * (BAR / 2 + 2);
    double side = Math.signum(to - from) * 8;
    line("line", x, from, x, tip, palette.ink3().hex(), event.certainty(), "1.5");
    xml.empty(
        "path",
        "class",
        "arrow",
        "d",
        new Pen().move(x, tip).line(x - 4, tip - side).line(x + 4, tip - side).close().toString(),
        "fill",
        palette.ink3().hex());
  }

  private void line(
      String style,
      double x1,
      double y1,
      double x2,
      double y2,
      String colour,
      Certainty certainty,
      String thick) {
    xml.empty(
        "line",
        "class",
        style,
        "x1",
        Pen.number(x1),
        "y1",
        Pen.number(y1),
        "x2",
        Pen.number(x2),
        "y2",
        Pen.number(y2),
        "stroke",
        colour,
        "stroke-width",
        thick,
        "stroke-dasharray",
        certainty.dashes());
  }

  private void text(String style, String words, double x, double y, double size) {
    xml.text(
        "text",
        words.strip(),
        "class",
        style,
        "x",
        Pen.number(x),
        "y",
        Pen.number(y),
        "font-size",
        Pen.number(size),
        "fill",
        palette.ink2().hex());
  }
}
