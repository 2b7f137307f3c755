package dev.chokepoint.routes.path;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.routes.LinkGraph;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.SameParty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// The links of entities, each entity a number. Where the source has a graph of who is linked with
/// whom, only the links that are told are read. Things are the places of a path; an interval entity
/// such as a stake, a post or a shipment links every two things it names. Parties that only share
/// an address as text are not linked; those that share an address entity are.
final class Neighbourhood {

  /// No more of an entity's links are looked at.
  private static final int MOST = 20_000;

  private final RouteSource source;
  private final Model model;
  private final @Nullable LinkGraph graph;
  private final boolean identities;
  private final int known;
  private final Map<String, List<Link>> read = new HashMap<>();
  private final Map<Integer, Boolean> hubs = new HashMap<>();
  private final Set<String> cut = new TreeSet<>();

  /// Entities that the graph does not know are numbered after those that it does.
  private final Map<String, Integer> others = new HashMap<>();

  private final List<String> otherIds = new ArrayList<>();

  Neighbourhood(RouteSource source, Model model) {
    this(source, model, true);
  }

  /// @param identities whether parties that are, or may be, one are linked
  Neighbourhood(RouteSource source, Model model, boolean identities) {
    this.source = source;
    this.model = model;
    this.identities = identities;
    this.graph = source.links().orElse(null);
    this.known = graph == null ? 0 : graph.size();
  }

  /// The number of an entity.
  int number(String id) {
    int number = graph == null ? -1 : graph.number(id);
    return number >= 0
        ? number
        : others.computeIfAbsent(
            id,
            key -> {
              otherIds.add(key);
              return known + otherIds.size() - 1;
            });
  }

  /// The id of an entity.
  String id(int number) {
    return graph != null && number < known ? graph.id(number) : otherIds.get(number - known);
  }

  /// Entities of which only a part of the links was looked at.
  Set<String> cut() {
    return cut;
  }

  /// Whether more than so many records name an entity.
  boolean hub(int number, int records) {
    if (graph != null && number < known) {
      return graph.records(number) > records;
    }
    return hubs.computeIfAbsent(
        number, key -> source.referring(id(key), records + 1).size() > records);
  }

  /// Hands over what an entity is linked with, some perhaps several times.
  void beside(int number, IntConsumer sink) {
    if (graph == null) {
      links(id(number)).forEach(link -> sink.accept(number(link.to())));
      return;
    }
    if (number < known) {
      int end = graph.end(number);
      for (int place = graph.first(number); place < end; place++) {
        sink.accept(graph.other(place));
      }
    }
    String id = id(number);
    for (SameParty same : same(id)) {
      if (!same.other(id).equals(id)) {
        sink.accept(number(same.other(id)));
      }
    }
  }

  /// Every link between two entities, in order.
  List<Link> between(String from, String to) {
    Set<Link> links = new TreeSet<>(Link.IN_ORDER);
    if (read.containsKey(from)) {
      links.addAll(links(from));
    } else {
      source.entity(from).ifPresent(entity -> named(entity, links));
      Map<String, Entity> records = source.entities(source.naming(from, to));
      records.values().stream()
          .filter(record -> model.isA(record.schema(), "Interval"))
          .forEach(record -> between(from, record, links));
      source
          .entity(to)
          .filter(other -> !model.isA(other.schema(), "Interval"))
          .ifPresent(other -> naming(from, other, links));
      same(from, links);
    }
    return links.stream().filter(link -> link.to().equals(to)).toList();
  }

  private List<Link> links(String id) {
    return read.computeIfAbsent(id, this::ask);
  }

  private List<Link> ask(String id) {
    Set<Link> links = new TreeSet<>(Link.IN_ORDER);
    source.entity(id).ifPresent(entity -> named(entity, links));
    List<String> referring = source.referring(id, MOST + 1);
    if (referring.size() > MOST) {
      cut.add(id);
      referring = referring.subList(0, MOST);
    }
    for (Entity other : source.entities(referring).values()) {
      if (model.isA(other.schema(), "Interval")) {
        between(id, other, links);
      } else {
        naming(id, other, links);
      }
    }
    same(id, links);
    return List.copyOf(links);
  }

  private List<SameParty> same(String id) {
    return identities ? source.same(id) : List.of();
  }

  private void same(String id, Set<Link> links) {
    for (SameParty same : same(id)) {
      String other = same.other(id);
      if (!other.equals(id)) {
        String kind = same.sure() ? "same party" : "same name";
        links.add(new Link(id, other, kind, kind, true, same.statements()));
      }
    }
  }

  /// Things that the entity itself names.
  private static void named(Entity entity, Set<Link> links) {
    for (Statement statement : entity.statements()) {
      if ("entity".equals(statement.propertyType()) && !statement.value().equals(entity.id())) {
        links.add(
            new Link(
                entity.id(),
                statement.value(),
                statement.property(),
                entity.id(),
                true,
                List.of(statement)));
      }
    }
  }

  /// A thing that names the entity.
  private static void naming(String id, Entity other, Set<Link> links) {
    for (Statement statement : other.statements()) {
      boolean names =
          "entity".equals(statement.propertyType())
              && statement.value().equals(id)
              && !other.id().equals(id);
      if (names) {
        links.add(
            new Link(id, other.id(), statement.property(), other.id(), false, List.of(statement)));
      }
    }
  }

  /// Every other thing that an interval names beside the entity.
  private void between(String id, Entity interval, Set<Link> links) {
    Schema schema = model.schema(interval.schema());
    String start = schema == null || schema.edge() == null ? "" : schema.edge().source();
    List<Statement> own = new ArrayList<>();
    boolean starts = false;
    for (Statement statement : interval.statements()) {
      if ("entity".equals(statement.propertyType()) && statement.value().equals(id)) {
        own.add(statement);
        starts |= statement.property().equals(start);
      }
    }
    for (Statement statement : interval.statements()) {
      if ("entity".equals(statement.propertyType()) && !statement.value().equals(id)) {
        List<Statement> statements = new ArrayList<>(own);
        statements.add(statement);
        boolean forward = starts || !statement.property().equals(start);
        links.add(
            new Link(id, statement.value(), interval.schema(), interval.id(), forward, statements));
      }
    }
  }
}
