package dev.chokepoint.desk.trace;

import dev.chokepoint.casebook.trace.Citations;
import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
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
    List<String> words = new ArrayList<>();
    words.add(kind(link));
    source
        .entity(link.record())
        .filter(record -> record.schema().equals(link.kind()))
        .ifPresent(record -> words.addAll(details(record)));
    return new PathToTell.Told(
        String.join(", ", words), link.record(), link.forward(), citations.of(link.statements()));
  }

  private String kind(Link link) {
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

  private static List<String> details(Entity record) {
    List<String> details = new ArrayList<>();
    record.values("percentage").forEach(value -> details.add(value + " %"));
    details.addAll(record.values("role"));
    details.addAll(record.values("partNumber"));
    details.addAll(record.values("date"));
    record.first("startDate").ifPresent(date -> details.add("from " + date));
    record.first("endDate").ifPresent(date -> details.add("until " + date));
    return details;
  }
}
