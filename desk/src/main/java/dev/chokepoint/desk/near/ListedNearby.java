package dev.chokepoint.desk.near;

import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.desk.trace.PathToTell;
import dev.chokepoint.routes.path.NearestAnswer;
import dev.chokepoint.routes.path.NearestQuestion;
import java.util.List;
import java.util.Map;

/// Ways from a party to the nearest parties that are on a list, in words.
///
/// @param question as asked
/// @param answer hubs that were not passed, and how much was looked at
/// @param paths each a list of steps, the shortest first; the last step of each ends at a listed
///   party
/// @param names what to call each entity named
/// @param sources cited, in the order of their numbers
public record ListedNearby(
    NearestQuestion question,
    NearestAnswer answer,
    List<List<PathToTell.Hop>> paths,
    Map<String, String> names,
    List<CitedSource> sources) {

  public ListedNearby {
    paths = paths.stream().map(List::copyOf).toList();
    names = Map.copyOf(names);
    sources = List.copyOf(sources);
  }

  /// What to call an entity.
  public String name(String id) {
    return names.getOrDefault(id, id);
  }
}
