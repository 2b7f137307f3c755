package dev.chokepoint.web.page.graph;

import dev.chokepoint.drawing.layout.Point;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.page.PageUrl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that a graph shows, as its address says it.
///
/// @param of ids of the entities in the middle
/// @param depth links from the middle that are read, 0 to 3
/// @param layout how it stands
/// @param expand what is read beyond the depth, by node
/// @param hide ids that were put away
/// @param pins centres of nodes that were put somewhere by hand
/// @param chosen the node whose relations are listed; null when none is
/// @param from one end of a way; null when none is asked for
/// @param to its other end
/// @param avoidHubs a way goes through no address or public body with more links than this; 0 for
///   no limit
/// @param fewestLinks nodes with fewer links are left out
/// @param nearListed whether only what lies within two links of a listed party stays
/// @param period links that cannot have held in it are left out
record GraphQuery(
    List<String> of,
    int depth,
    Standing layout,
    Map<String, Set<String>> expand,
    Set<String> hide,
    Map<String, Point> pins,
    @Nullable String chosen,
    @Nullable String from,
    @Nullable String to,
    int avoidHubs,
    int fewestLinks,
    boolean nearListed,
    DateInterval period) {

  /// Between an id and what is said of it.
  static final String OF = "~";

  /// Stands for every relation of a node.
  static final String ALL = "";

  private static final int DEEPEST = 3;
  private static final int MOST_IDS = 400;
  private static final double FARTHEST = 100_000;

  /// The ways to place nodes.
  enum Standing {
    LANES,
    LAYERED,
    RADIAL,
    TIME;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Reads an address.
  ///
  /// @throws Problem 400 if a parameter is none of these
  static GraphQuery of(PageUrl url) {
    return new GraphQuery(
        all(url, "of"),
        number(url, "depth", 1, DEEPEST),
        layout(url),
        expand(url),
        new LinkedHashSet<>(all(url, "hide")),
        pins(url),
        url.last("sel").orElse(null),
        url.last("from").orElse(null),
        url.last("to").orElse(null),
        number(url, "hubs", 0, Integer.MAX_VALUE),
        number(url, "least", 0, Integer.MAX_VALUE),
        url.has("near", "listed"),
        new Days(day(url, "since"), day(url, "until")).interval());
  }

  /// The first and the last day asked for, however they were given.
  private record Days(@Nullable DateInterval since, @Nullable DateInterval until) {

    DateInterval interval() {
      LocalDate first = since == null ? null : since.from();
      LocalDate last = until == null ? null : until.to();
      if (first != null && last != null && last.isBefore(first)) {
        throw Problem.badRequest(
            Sentence.of("The period ends ({0}) before it begins ({1}).", last, first));
      }
      return new DateInterval(first, last);
    }
  }

  private static @Nullable DateInterval day(PageUrl url, String name) {
    Optional<String> text = url.last(name);
    if (text.isEmpty()) {
      return null;
    }
    return PartialDate.parse(text.get())
        .orElseThrow(() -> Problem.badRequest(Sentence.of("\"{0}\" is no date.", text.get())))
        .interval();
  }

  private static List<String> all(PageUrl url, String name) {
    List<String> values = new ArrayList<>();
    for (PageUrl.Parameter each : url.parameters()) {
      if (each.name().equals(name) && !values.contains(each.value())) {
        values.add(each.value());
      }
    }
    if (values.size() > MOST_IDS) {
      throw Problem.badRequest(Sentence.of("At most {0} values of {1} are taken.", MOST_IDS, name));
    }
    return values;
  }

  private static int number(PageUrl url, String name, int otherwise, int most) {
    Optional<String> text = url.last(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.get().matches("\\d{1,9}")) {
      throw Problem.badRequest(Sentence.of("{0} is a number, not \"{1}\".", name, text.get()));
    }
    return Math.min(most, Integer.parseInt(text.get()));
  }

  private static Standing layout(PageUrl url) {
    String word = url.last("layout").orElse(Standing.LANES.word());
    for (Standing each : Standing.values()) {
      if (each.word().equals(word)) {
        return each;
      }
    }
    throw Problem.badRequest(
        Sentence.of("layout is lanes, layered, radial or time, not \"{0}\".", word));
  }

  private static Map<String, Set<String>> expand(PageUrl url) {
    Map<String, Set<String>> expand = new LinkedHashMap<>();
    for (String each : all(url, "expand")) {
      int cut = each.lastIndexOf(OF);
      String id = cut < 0 ? each : each.substring(0, cut);
      String relation = cut < 0 ? ALL : each.substring(cut + 1);
      expand.computeIfAbsent(id, none -> new LinkedHashSet<>()).add(relation);
    }
    return expand;
  }

  private static Map<String, Point> pins(PageUrl url) {
    Map<String, Point> pins = new LinkedHashMap<>();
    for (String each : all(url, "pin")) {
      int cut = each.lastIndexOf('@');
      String place = cut < 0 ? "" : each.substring(cut + 1);
      if (!place.matches("-?\\d{1,6}(\\.\\d)?,-?\\d{1,6}(\\.\\d)?")) {
        throw Problem.badRequest(Sentence.of("A pin is ID@x,y, not \"{0}\".", each));
      }
      int comma = place.indexOf(',');
      pins.put(
          each.substring(0, cut),
          new Point(
              within(Double.parseDouble(place.substring(0, comma))),
              within(Double.parseDouble(place.substring(comma + 1)))));
    }
    return pins;
  }

  private static double within(double coordinate) {
    return Math.clamp(coordinate, -FARTHEST, FARTHEST);
  }

  /// Whether a way is asked for.
  boolean asksWay() {
    return from != null && to != null;
  }
}
