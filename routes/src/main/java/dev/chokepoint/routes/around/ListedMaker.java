package dev.chokepoint.routes.around;

import dev.chokepoint.evidence.entity.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A maker of a part or weapon that itself appears on a list.
///
/// @param maker id of the party
/// @param made ids of what it is said to make, in order
/// @param listings ids of its listings, in order
public record ListedMaker(String maker, List<String> made, List<String> listings) {

  /// Under which properties parts and weapons name who makes them.
  public static final List<String> MAKERS = List.of("maker", "producer", "developer");

  public ListedMaker {
    made = List.copyOf(made);
    listings = List.copyOf(listings);
  }

  /// The makers of some things that are listed, in the order of ids.
  ///
  /// @param things parts and weapons
  /// @param listings listings by the id of the party they name
  public static List<ListedMaker> of(List<Entity> things, Map<String, List<Entity>> listings) {
    Map<String, List<String>> made = new java.util.TreeMap<>();
    for (Entity thing : things) {
      for (String property : MAKERS) {
        thing
            .values(property)
            .forEach(maker -> made.computeIfAbsent(maker, id -> new ArrayList<>()).add(thing.id()));
      }
    }
    List<ListedMaker> listed = new ArrayList<>();
    made.forEach((maker, ids) -> {
      List<Entity> found = listings.getOrDefault(maker, List.of());
      if (!found.isEmpty()) {
        listed.add(
            new ListedMaker(
                maker,
                ids.stream().distinct().sorted().toList(),
                found.stream().map(Entity::id).sorted(Comparator.naturalOrder()).toList()));
      }
    });
    return listed;
  }
}
