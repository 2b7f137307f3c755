package dev.chokepoint.bench.trace;

import dev.chokepoint.bench.trace.PlantedRoute.Evidence;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Generated trade as entities, each made when it is asked for. An id is a letter and a number:
///
/// | letter | is |
/// |---|---|
/// | `s` `o` | shipment, holding: the number is that of the edge |
/// | `p` | party |
/// | `g` | catalogue part |
/// | `c` `i` `m` `d` `w` | component, recovered item, marking, identification, weapon: the number is that of the planted route |
/// | `l` | what ties the last shipment to the component, where something does |
final class TradeEntities {

  private static final Provenance GRADED =
      new Provenance(Grade.parse("B2"), Basis.STATED, null, List.of());

  private static final String[] DAYS =
      IntStream.range(0, GeneratedTrade.DAYS)
          .mapToObj(day -> GeneratedTrade.FIRST.plusDays(day).toString())
          .toArray(String[]::new);

  private final GeneratedTrade trade;
  private final Model model;
  private final Map<String, Properties> types = new HashMap<>();

  TradeEntities(GeneratedTrade trade, Model model) {
    this.trade = trade;
    this.model = model;
  }

  static String id(char letter, int number) {
    return letter + Integer.toString(number);
  }

  /// The id of an edge.
  String edgeId(int edge) {
    return id(trade.edges.holding(edge) ? 'o' : 's', edge);
  }

  Optional<Entity> entity(String id) {
    int number = Integer.parseInt(id, 1, id.length(), 10);
    char letter = id.charAt(0);
    return switch (letter) {
      case 's', 'o' ->
          number < trade.edges.size() && trade.edges.holding(number) == (letter == 'o')
              ? Optional.of(letter == 's' ? shipment(number) : holding(number))
              : Optional.empty();
      case 'p' ->
          made(
              id, "Company", "name", "Company " + number, "country", trade.parties.country(number));
      case 'g' ->
          made(
              id,
              "Part",
              "mpn",
              trade.catalogue.number(number),
              "maker",
              id('p', trade.makers[number]));
      default ->
          number < trade.truth.size() ? found(letter, trade.truth.get(number)) : Optional.empty();
    };
  }

  Entity shipment(int edge) {
    return of(
        id('s', edge),
        "Shipment",
        "shipper",
        id('p', trade.edges.from(edge)),
        "consignee",
        id('p', trade.edges.to(edge)),
        "goodsDescription",
        "integrated circuits " + trade.catalogue.number(trade.edges.part(edge)),
        "quantity",
        Integer.toString(trade.edges.quantity(edge)),
        "quantityUnit",
        "pieces",
        "date",
        day(trade.edges.day(edge)));
  }

  Entity holding(int edge) {
    return of(
        id('o', edge),
        "Ownership",
        "asset",
        id('p', trade.edges.from(edge)),
        "owner",
        id('p', trade.edges.to(edge)),
        "percentage",
        Integer.toString(trade.edges.quantity(edge)),
        "startDate",
        day(trade.edges.day(edge)));
  }

  private Optional<Entity> found(char letter, PlantedRoute route) {
    int number = route.number();
    String part = trade.catalogue.number(route.part());
    return switch (letter) {
      case 'c' ->
          made(
              id('c', number),
              "Component",
              "foundIn",
              id('i', number),
              "part",
              id('g', route.part()));
      case 'i' ->
          made(
              id('i', number),
              "RecoveredItem",
              "weaponSystem",
              id('w', number),
              "recoveryDate",
              day(route.recovered()));
      case 'm' -> made(id('m', number), "Marking", "component", id('c', number), "text", part);
      case 'd' ->
          made(
              id('d', number),
              "PartIdentification",
              "marking",
              id('m', number),
              "candidateNumber",
              part,
              "producedFrom",
              day(route.made()),
              "producedTo",
              day(route.made() + 29));
      case 'w' ->
          route.evidence() == Evidence.MAKER
              ? made(
                  id('w', number),
                  "WeaponSystem",
                  "country",
                  trade.parties.country(route.holders().getLast()),
                  "producer",
                  id('p', route.holders().getLast()))
              : made(id('w', number), "WeaponSystem", "name", "weapon " + number);
      case 'l' ->
          route.evidence() == Evidence.LOT
              ? made(
                  id('l', number),
                  "WeaponLink",
                  "item",
                  id('c', number),
                  "shipment",
                  edgeId(route.edges().getLast()),
                  "linkKind",
                  "SAME_LOT")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  static String day(int number) {
    return DAYS[number];
  }

  private Optional<Entity> made(String id, String schema, String... facts) {
    return Optional.of(of(id, schema, facts));
  }

  private Entity of(String id, String schema, String... facts) {
    List<Statement> statements = new ArrayList<>(facts.length / 2);
    List<String> types = types(schema, facts);
    for (int i = 0; i < facts.length; i += 2) {
      String property = facts[i];
      statements.add(
          new Statement(
              id + property,
              id,
              id,
              schema,
              property,
              types.get(i / 2),
              facts[i + 1],
              "generated",
              null,
              null,
              null,
              false,
              null,
              null,
              GRADED));
    }
    return new Entity(id, schema, statements);
  }

  /// Types of the properties, which are the same for every entity of a schema but few.
  private List<String> types(String schema, String... facts) {
    Properties known = types.get(schema);
    if (known == null || !known.are(facts)) {
      List<String> names =
          IntStream.range(0, facts.length / 2).mapToObj(i -> facts[2 * i]).toList();
      known = new Properties(names, names.stream().map(name -> type(schema, name)).toList());
      types.put(schema, known);
    }
    return known.types();
  }

  private record Properties(List<String> names, List<String> types) {

    boolean are(String... facts) {
      if (names.size() != facts.length / 2) {
        return false;
      }
      for (int i = 0; i < names.size(); i++) {
        if (!names.get(i).equals(facts[2 * i])) {
          return false;
        }
      }
      return true;
    }
  }

  private String type(String schema, String property) {
    String type = StatementMaker.typeOf(model, schema, property);
    if (type == null) {
      throw new IllegalArgumentException("the model has no " + schema + "." + property);
    }
    return type;
  }
}
