package dev.chokepoint.routes.path;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.SameParty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The links of entities. Where the source has an index of who is linked with whom, only the links
/// that are told are read. Things are the places of a path; an interval entity such as a stake, a
/// post or a shipment links every two things it names. Parties that only share an address as text
/// are not linked; those that share an address entity are.
final class Neighbourhood {

  /// No more of an entity's links are looked at.
  private static final int MOST = 20_000;

  private final RouteSource source;
  private final Model model;
  private final Map<String, List<Link>> read = new HashMap<>();
  private final Map<String, List<String>> beside = new HashMap<>();
  private final Map<String, Boolean> hubs = new HashMap<>();
  private final Set<String> cut = new TreeSet<>();

  Neighbourhood(RouteSource source, Model model) {
    this.source = source;
    this.model = model;
  }

  /// Entities of which only a part of the links was looked at.
  Set<String> cut() {
    return cut;
  }

  /// Whether more than so many records name an entity.
  boolean hub(String id, int records) {
    return hubs.computeIfAbsent(id, key -> source.referring(key, records + 1).size() > records);
  }

  /// Ids of what an entity is linked with; one may be given several times.
  List<String> beside(String id) {
    return beside.computeIfAbsent(
        id,
        key ->
            source
                .beside(key)
                .map(known -> {
                  Set<Link> own = new TreeSet<>(Link.IN_ORDER);
                  source.entity(key).ifPresent(entity -> named(entity, own));
                  same(key, own);
                  List<String> all = own.isEmpty() ? known : new ArrayList<>(known);
                  own.forEach(link -> all.add(link.to()));
                  return all;
                })
                .orElseGet(() -> links(key).stream().map(Link::to).toList()));
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

  private void same(String id, Set<Link> links) {
    for (SameParty same : source.same(id)) {
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
