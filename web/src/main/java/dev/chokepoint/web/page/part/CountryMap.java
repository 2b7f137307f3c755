package dev.chokepoint.web.page.part;

import dev.chokepoint.drawing.map.Classes;
import dev.chokepoint.drawing.map.Dot;
import dev.chokepoint.drawing.map.MapRow;
import dev.chokepoint.drawing.map.MapSvg;
import dev.chokepoint.drawing.map.Region;
import dev.chokepoint.drawing.map.Regions;
import dev.chokepoint.drawing.map.World;
import dev.chokepoint.drawing.map.WorldMap;
import dev.chokepoint.drawing.palette.Palette;
import dev.chokepoint.drawing.words.English;
import dev.chokepoint.drawing.words.Ukrainian;
import dev.chokepoint.drawing.words.Wording;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.ResultTable.Column;
import dev.chokepoint.web.page.part.ResultTable.Kind;
import dev.chokepoint.web.page.part.ResultTable.Row;
import dev.chokepoint.web.page.words.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Chart cards that are maps: how many of something there are in each country, and coarse places.
public final class CountryMap {

  private static final World WORLD = World.bundled();
  private static final Regions REGIONS = new Regions(WORLD);
  private static final double WIDTH = 720;
  private static final List<BigDecimal> BORDERS =
      List.of(
          new BigDecimal(2),
          new BigDecimal(5),
          new BigDecimal(20),
          new BigDecimal(100),
          new BigDecimal(500));

  private final Visit visit;
  private final Wording wording;

  public CountryMap(Visit visit) {
    this.visit = visit;
    this.wording = visit.words().language() == Language.UKRAINIAN ? new Ukrainian() : new English();
  }

  /// The region that a text names; empty where none is recognised.
  public static Optional<Region> region(String text) {
    return REGIONS.of(text);
  }

  /// How often each country is named: by ISO 3166-1 in small letters. A code of a part of a country
  /// counts as the country; Crimea is Ukraine.
  public static Map<String, Long> counted(Collection<String> codes) {
    Map<String, Long> counts = new TreeMap<>();
    for (String code : codes) {
      String small = code.toLowerCase(Locale.ROOT);
      int part = small.indexOf('-');
      counts.merge(part > 0 ? small.substring(0, part) : small, 1L, Long::sum);
    }
    return counts;
  }

  /// A map of countries.
  ///
  /// @param counts by code, at least one
  /// @param finding a sentence of the country with the most and its count
  /// @param what is counted, in words
  public ChartCard card(
      String id,
      Map<String, Long> counts,
      Function<MapRow, String> finding,
      String what,
      String measure,
      @Nullable String data,
      String method) {
    Map<String, BigDecimal> values = new TreeMap<>();
    counts.forEach((code, count) -> values.put(code, BigDecimal.valueOf(count)));
    BigDecimal most =
        values.values().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
    Classes classes =
        new Classes(BORDERS.stream().filter(each -> each.compareTo(most) <= 0).toList(), "");
    List<MapRow> rows = WorldMap.ofValues("", classes, values).rows(WORLD, wording);
    boolean tied = rows.size() > 1 && rows.get(0).value().compareTo(rows.get(1).value()) == 0;
    String said = tied ? visit.say("map.tied", what, rows.size()) : finding.apply(rows.getFirst());
    WorldMap map = WorldMap.ofValues(said, classes, values);
    List<Row> lines =
        rows.stream()
            .map(row ->
                new Row(
                    row.code(),
                    List.of(
                        Cell.of(row.drawn() ? row.name() : visit.words().country(row.code()))
                            .below(row.drawn() ? null : visit.say("map.not-drawn")),
                        Cell.of(row.value().toPlainString()))))
            .toList();
    return new ChartCard(
        id,
        said,
        measure,
        new Picture(MapSvg.of(WORLD, map, Palette.LIGHT, wording, WIDTH)),
        table(id, visit.say("map.country"), what, lines),
        data,
        method);
  }

  private ResultTable table(String id, String where, String what, List<Row> lines) {
    return ResultTable.plain(
        id + "-rows",
        what,
        List.of(
            new Column("place", where, Kind.TEXT, false),
            new Column("count", what, Kind.NUMBER, false)),
        lines,
        visit.url(),
        "");
  }

  /// A map of the regions that free texts name, with what names none in its table; empty where no
  /// text names one.
  ///
  /// @param places one for each thing counted
  /// @param href a page for each region
  public Optional<ChartCard> regions(
      String id,
      Collection<String> places,
      String what,
      Function<Region, @Nullable PageUrl> href,
      @Nullable String data) {
    Map<String, Region> regions = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    int unread = 0;
    for (String place : places) {
      Optional<Region> region = REGIONS.of(place);
      if (region.isPresent()) {
        regions.put(region.get().code(), region.get());
        counts.merge(region.get().code(), 1, Integer::sum);
      } else {
        unread++;
      }
    }
    if (regions.isEmpty()) {
      return Optional.empty();
    }
    List<Dot> dots = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Region region : regions.values()) {
      int count = counts.getOrDefault(region.code(), 1);
      PageUrl page = href.apply(region);
      String link = page == null ? null : page.toString();
      dots.add(new Dot(region.name(wording), region.place(), count, link));
      Cell name =
          link == null ? Cell.of(region.name(wording)) : Cell.link(region.name(wording), link);
      rows.add(new Row(region.code(), List.of(name, Cell.of(count))));
    }
    rows.sort(Comparator.comparingInt(row -> -count(row)));
    boolean tied = rows.size() > 1 && count(rows.get(0)) == count(rows.get(1));
    String finding =
        tied
            ? visit.say("map.regions.tied", what, regions.size())
            : visit.say(
                rows.size() == 1 ? "map.regions.one" : "map.regions.finding",
                rows.getFirst().cells().getFirst().plain());
    if (unread > 0) {
      rows.add(new Row("unread", List.of(Cell.of(visit.say("map.no-region")), Cell.of(unread))));
    }
    WorldMap map = WorldMap.ofDots(finding, dots);
    return Optional.of(
        new ChartCard(
            id,
            finding,
            visit.say("map.regions.measure", what, places.size(), unread),
            new Picture(MapSvg.of(WORLD, map, Palette.LIGHT, wording, WIDTH)),
            table(id, visit.say("map.region"), what, rows),
            data,
            visit.say("map.regions.method")));
  }

  private static int count(Row row) {
    return Integer.parseInt(row.cells().getLast().plain());
  }
}
