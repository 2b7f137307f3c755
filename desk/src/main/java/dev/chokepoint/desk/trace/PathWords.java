package dev.chokepoint.desk.trace;

import dev.chokepoint.casebook.trace.Citations;
import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.path.Link;
import dev.chokepoint.routes.path.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Puts the steps of paths into words, and keeps the names and sources that they mention.
public final class PathWords {

  private final RouteSource source;
  private final Model model;
  private final Citations citations = new Citations();
  private final Map<String, String> names = new TreeMap<>();

  public PathWords(RouteSource source, Model model) {
    this.source = source;
    this.model = model;
  }

  /// The steps of a path.
  public List<PathToTell.Hop> hops(Path path) {
    path.passed().forEach(this::name);
    List<PathToTell.Hop> hops = new ArrayList<>();
    for (List<Link> links : path.hops()) {
      hops.add(
          new PathToTell.Hop(
              links.getFirst().from(),
              links.getFirst().to(),
              links.stream().map(this::told).toList()));
    }
    return hops;
  }

  /// Keeps what to call an entity.
  public void name(String id) {
    names.computeIfAbsent(
        id, each -> source.entity(each).map(entity -> entity.caption(model)).orElse(each));
  }

  /// What to call each entity that was mentioned.
  public Map<String, String> names() {
    return Map.copyOf(names);
  }

  /// Cited so far, in the order of their numbers.
  public List<CitedSource> sources() {
    return citations.sources(source::entity);
  }

  private PathToTell.Told told(Link link) {
    return new PathToTell.Told(
        link.kind(),
        label(link),
        source
            .entity(link.record())
            .filter(record -> record.schema().equals(link.kind()))
            .map(PathWords::details)
            .orElse(List.of()),
        link.record(),
        link.forward(),
        citations.of(link.statements()));
  }

  private String label(Link link) {
    Schema schema = model.schema(link.kind());
    if (schema != null) {
      return schema.label();
    }
    return source
        .entity(link.record())
        .map(record -> model.schema(record.schema()))
        .map(known -> known.property(link.kind()))
        .map(Property::label)
        .orElse(link.kind())
        .toLowerCase(Locale.ROOT);
  }

  private static List<Sentence> details(Entity record) {
    List<Sentence> details = new ArrayList<>();
    record.values("percentage").forEach(value -> details.add(Sentence.of("{0} %", value)));
    for (String property : List.of("role", "partNumber", "date")) {
      record.values(property).forEach(value -> details.add(Sentence.verbatim(value)));
    }
    record.first("startDate").ifPresent(date -> details.add(Sentence.of("from {0}", date)));
    record.first("endDate").ifPresent(date -> details.add(Sentence.of("until {0}", date)));
    return details;
  }
}
