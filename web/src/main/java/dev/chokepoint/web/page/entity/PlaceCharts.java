package dev.chokepoint.web.page.entity;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.BarChart;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.ChartCard;
import dev.chokepoint.web.page.part.CountryMap;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.ResultTable.Column;
import dev.chokepoint.web.page.part.ResultTable.Kind;
import dev.chokepoint.web.page.part.ResultTable.Row;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// When and where the records of a section of an entity's page are, as chart cards.
final class PlaceCharts {

  /// Months above which a bar stands for a year.
  private static final int MOST_MONTHS = 144;

  private static final int MONTH = 7;
  private static final int YEAR = 4;

  /// What says where a shipment went, or came from: the first that names two countries is drawn.
  private static final List<List<String>> COUNTRIES =
      List.of(
          List.of("destinationCountry"),
          List.of("dispatchCountry", "departureCountry"),
          List.of("originCountry"),
          List.of("tradingCountry"));

  private final Visit visit;

  PlaceCharts(Visit visit) {
    this.visit = visit;
  }

  /// Cards of shipments: by time where their days are told, and by country where there are two.
  List<ChartCard> ofShipments(List<Entity> shipments, String title) {
    List<ChartCard> cards = new ArrayList<>();
    time(shipments, title).ifPresent(cards::add);
    for (List<String> properties : COUNTRIES) {
      List<String> named = new ArrayList<>();
      for (Entity shipment : shipments) {
        properties.stream()
            .flatMap(property -> shipment.values(property).stream())
            .findFirst()
            .ifPresent(named::add);
      }
      Map<String, Long> counts = CountryMap.counted(named);
      if (counts.size() > 1) {
        String by = visit.say("entity.map." + properties.getFirst());
        cards.add(
            map(
                "shipments-map",
                counts,
                title,
                visit.say(
                    "entity.map.measure", title, by, named.size(), shipments.size() - named.size()),
                visit.say("entity.map.shipments.method")));
        break;
      }
    }
    return cards;
  }

  /// A card of addresses by country, where there are two countries.
  List<ChartCard> ofAddresses(List<Entity> addresses, String title) {
    List<String> named =
        addresses.stream().flatMap(address -> address.values("country").stream().limit(1)).toList();
    Map<String, Long> counts = CountryMap.counted(named);
    return counts.size() < 2
        ? List.of()
        : List.of(
            map(
                "places-map",
                counts,
                title,
                visit.say(
                    "entity.map.measure",
                    title,
                    visit.say("entity.map.country"),
                    named.size(),
                    addresses.size() - named.size()),
                visit.say("entity.map.addresses.method")));
  }

  /// A card of the regions where things were found.
  List<ChartCard> ofRecoveries(List<Entity> found, String title) {
    List<String> places =
        found.stream().flatMap(item -> item.values("recoveryPlace").stream().limit(1)).toList();
    return new CountryMap(visit)
        .regions("recovery-map", places, title, region -> null, data("recovery-map-rows"))
        .map(List::of)
        .orElse(List.of());
  }

  private ChartCard map(
      String id, Map<String, Long> counts, String title, String measure, String method) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return new CountryMap(visit)
        .card(
            id,
            counts,
            most ->
                visit.say(
                    "entity.map.finding",
                    title,
                    visit.words().country(most.code()),
                    most.value().longValue(),
                    all),
            title,
            measure,
            data(id + "-rows"),
            method);
  }

  private String data(String table) {
    return visit.url().with("table", table).with("form", "csv").toString();
  }

  /// Shipments a month, each month between the first and the last; a year where there would be too
  /// many months.
  private Optional<ChartCard> time(List<Entity> shipments, String title) {
    List<String> days =
        shipments.stream()
            .flatMap(shipment ->
                Stream.of("startDate", "date")
                    .flatMap(property -> shipment.values(property).stream())
                    .limit(1))
            .toList();
    Map<YearMonth, Long> months = new TreeMap<>();
    days.forEach(day -> month(day).ifPresent(month -> months.merge(month, 1L, Long::sum)));
    if (months.size() < 2) {
      return Optional.empty();
    }
    YearMonth first = months.keySet().iterator().next();
    YearMonth last = months.keySet().stream().reduce(first, (earlier, later) -> later);
    long dated = months.values().stream().mapToLong(Long::longValue).sum();
    boolean monthly = first.plusMonths(MOST_MONTHS).isAfter(last);
    Map<String, Long> bars = new TreeMap<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      String label = monthly ? month.toString() : month.toString().substring(0, YEAR);
      bars.merge(label, months.getOrDefault(month, 0L), Long::sum);
    }
    Map.Entry<String, Long> most =
        bars.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    boolean tied = bars.values().stream().filter(most.getValue()::equals).count() > 1;
    String finding =
        tied
            ? visit.say("entity.chart.tied", dated, first.toString(), last.toString())
            : visit.say("entity.chart.finding", most.getKey(), most.getValue(), dated);
    String unit = monthly ? "month" : "year";
    List<Row> rows =
        bars.entrySet().stream()
            .map(bar ->
                new Row(bar.getKey(), List.of(Cell.of(bar.getKey()), Cell.of(bar.getValue()))))
            .toList();
    String table = "shipments-time";
    return Optional.of(
        new ChartCard(
            "shipments-chart",
            finding,
            visit.say("entity.chart.measure." + unit, shipments.size(), shipments.size() - dated),
            BarChart.of(
                bars.entrySet().stream()
                    .map(bar -> new BarChart.Amount(bar.getKey(), bar.getValue()))
                    .toList()),
            ResultTable.plain(
                table,
                title,
                List.of(
                    new Column(unit, visit.say("entity.column." + unit), Kind.WHEN, false),
                    new Column("shipments", title, Kind.NUMBER, false)),
                rows,
                visit.url(),
                ""),
            data(table),
            visit.say("entity.chart.method")));
  }

  /// The month of a day; empty where only the year is told, or it is no day.
  private static Optional<YearMonth> month(String day) {
    if (day.length() < MONTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(YearMonth.parse(day.substring(0, MONTH)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
