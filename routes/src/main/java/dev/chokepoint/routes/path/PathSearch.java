package dev.chokepoint.routes.path;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.routes.RouteSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// All shortest paths between two entities by breadth-first search from both ends (Pohl 1971,
/// "Bi-directional search"): the smaller front is always the next to grow, and the search ends with
/// the first level at which the fronts meet. Time O(links of the entities reached); hubs that are
/// to be avoided are not asked for their links.
public final class PathSearch {

  private final RouteSource source;
  private final Model model;

  public PathSearch(RouteSource source, Model model) {
    this.source = source;
    this.model = model;
  }

  /// The shortest paths; none when there are none as short as asked, or both ends are one.
  public PathAnswer paths(PathQuestion question) {
    return new Search(question).answer();
  }

  /// What was reached from one end.
  private static final class Front {

    private final Map<String, Integer> distance = new HashMap<>();
    private List<String> edge = new ArrayList<>();
    private int depth;

    Front(String end) {
      distance.put(end, 0);
      edge.add(end);
    }
  }

  private final class Search {

    private final PathQuestion question;
    private final Neighbourhood links = new Neighbourhood(source, model);
    private final Set<String> avoided = new TreeSet<>();
    private final Front ahead;
    private final Front behind;

    Search(PathQuestion question) {
      this.question = question;
      this.ahead = new Front(question.from());
      this.behind = new Front(question.to());
    }

    PathAnswer answer() {
      int length = question.from().equals(question.to()) ? -1 : shortest();
      List<Path> paths = new ArrayList<>();
      if (length > 0) {
        list(question.from(), length, new ArrayList<>(), towards(length), paths);
      }
      boolean more = paths.size() > question.most();
      List<Path> told = more ? paths.subList(0, question.most()) : paths;
      Set<String> hubs = new LinkedHashSet<>(avoided);
      if (!question.avoidHubs()) {
        told.forEach(path -> {
          List<String> passed = path.passed();
          passed.subList(1, passed.size() - 1).stream().filter(this::hub).forEach(hubs::add);
        });
      }
      return new PathAnswer(told, more, List.copyOf(hubs), List.copyOf(links.cut()));
    }

    private boolean hub(String id) {
      return links.hub(id, question.hubAt());
    }

    /// Whether a path may go through an entity.
    private boolean passable(String id) {
      if (id.equals(question.from()) || id.equals(question.to()) || !question.avoidHubs()) {
        return true;
      }
      if (hub(id)) {
        avoided.add(id);
        return false;
      }
      return true;
    }

    /// Length of the shortest paths; -1 when there are none as short as asked.
    private int shortest() {
      while (ahead.depth + behind.depth < question.longest()
          && !ahead.edge.isEmpty()
          && !behind.edge.isEmpty()) {
        boolean forward = ahead.edge.size() <= behind.edge.size();
        if (grow(forward ? ahead : behind, forward ? behind : ahead)) {
          return ahead.depth + behind.depth;
        }
      }
      return -1;
    }

    /// Grows a front by one level and tells whether it met the other.
    private boolean grow(Front front, Front other) {
      List<String> next = new ArrayList<>();
      boolean met = false;
      front.depth++;
      for (String id : front.edge) {
        if (passable(id)) {
          for (String to : links.beside(id)) {
            if (front.distance.putIfAbsent(to, front.depth) == null) {
              next.add(to);
              met |= other.distance.containsKey(to) && passable(to);
            }
          }
        }
      }
      front.edge = next;
      return met;
    }

    /// Entities on shortest paths by how many steps remain, for each distance from the start.
    private List<Set<String>> towards(int length) {
      List<Set<String>> levels = new ArrayList<>();
      Set<String> level = new TreeSet<>();
      for (Map.Entry<String, Integer> each : ahead.distance.entrySet()) {
        Integer rest = behind.distance.get(each.getKey());
        boolean meets =
            rest != null && each.getValue() == ahead.depth && rest == length - ahead.depth;
        if (meets && passable(each.getKey())) {
          level.add(each.getKey());
        }
      }
      for (int distance = 0; distance <= length; distance++) {
        levels.add(new TreeSet<>());
      }
      levels.set(ahead.depth, level);
      for (int distance = ahead.depth - 1; distance >= 0; distance--) {
        spread(levels, distance + 1, distance, ahead, distance);
      }
      for (int distance = ahead.depth + 1; distance <= length; distance++) {
        spread(levels, distance - 1, distance, behind, length - distance);
      }
      return levels;
    }

    /// The neighbours of a level that lie at a distance from an end.
    private void spread(List<Set<String>> levels, int from, int to, Front front, int distance) {
      for (String id : levels.get(from)) {
        for (String other : links.beside(id)) {
          Integer known = front.distance.get(other);
          if (known != null && known == distance && passable(other)) {
            levels.get(to).add(other);
          }
        }
      }
    }

    /// Lists paths in the order of the ids they pass, one more than asked for at most.
    private void list(
        String at, int length, List<List<Link>> hops, List<Set<String>> levels, List<Path> paths) {
      if (hops.size() == length) {
        paths.add(new Path(hops));
        return;
      }
      Set<String> next = new TreeSet<>(links.beside(at));
      next.retainAll(levels.get(hops.size() + 1));
      for (String to : next) {
        if (paths.size() > question.most()) {
          return;
        }
        hops.add(links.between(at, to));
        list(to, length, hops, levels, paths);
        hops.removeLast();
      }
    }
  }
}
