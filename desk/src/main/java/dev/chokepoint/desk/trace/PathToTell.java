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
import dev.chokepoint.routes.path.PathAnswer;
import dev.chokepoint.routes.path.PathQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Paths between two parties, in words.
///
/// @param question as asked
/// @param answer ids of hubs met and of entities of which only some links were read
/// @param paths each a list of steps
/// @param names what to call each entity named
/// @param sources cited, in the order of their numbers
public record PathToTell(
    PathQuestion question,
    PathAnswer answer,
    List<List<Hop>> paths,
    Map<String, String> names,
    List<CitedSource> sources) {

  /// One step: everything that links its two ends.
  public record Hop(String from, String to, List<Told> links) {

    public Hop {
      links = List.copyOf(links);
    }
  }

  /// One link in words.
  ///
  /// @param words such as `Ownership, 34 %`
  /// @param record id of the entity that says so
  /// @param forward whether it reads from the step's start to its end
  /// @param sources numbers of the documents behind it
  public record Told(String words, String record, boolean forward, List<Integer> sources) {}

  public PathToTell {
    paths = paths.stream().map(List::copyOf).toList();
    names = Map.copyOf(names);
    sources = List.copyOf(sources);
  }

  /// What to call an entity.
  public String name(String id) {
    return names.getOrDefault(id, id);
  }

  /// Puts an answer into words.
  public static PathToTell of(
      PathQuestion question,
      PathAnswer answer,
      RouteSource source,
      Model model,
      Citations citations) {
    Map<String, String> names = new TreeMap<>();
    List<List<Hop>> paths = new ArrayList<>();
    for (Path path : answer.paths()) {
      path.passed().forEach(id -> name(id, source, model, names));
      List<Hop> hops = new ArrayList<>();
      for (List<Link> links : path.hops()) {
        hops.add(
            new Hop(
                links.getFirst().from(),
                links.getFirst().to(),
                links.stream().map(link -> told(link, source, model, citations)).toList()));
      }
      paths.add(hops);
    }
    List.of(question.from(), question.to()).forEach(id -> name(id, source, model, names));
    answer.hubs().forEach(id -> name(id, source, model, names));
    answer.cut().forEach(id -> name(id, source, model, names));
    return new PathToTell(question, answer, paths, names, citations.sources(source::entity));
  }

  private static void name(String id, RouteSource source, Model model, Map<String, String> names) {
    names.computeIfAbsent(
        id, each -> source.entity(each).map(entity -> entity.caption(model)).orElse(each));
  }

  private static Told told(Link link, RouteSource source, Model model, Citations citations) {
    List<String> words = new ArrayList<>();
    words.add(kind(link, source, model));
    source
        .entity(link.record())
        .filter(record -> record.schema().equals(link.kind()))
        .ifPresent(record -> words.addAll(details(record)));
    return new Told(
        String.join(", ", words), link.record(), link.forward(), citations.of(link.statements()));
  }

  private static String kind(Link link, RouteSource source, Model model) {
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
