package dev.chokepoint.routes.path;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.routes.RouteSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    private final Set<String> reached = new HashSet<>();
    private final List<List<String>> levels = new ArrayList<>();

    Front(String end) {
      reached.add(end);
      levels.add(List.of(end));
    }

    int depth() {
      return levels.size() - 1;
    }

    List<String> edge() {
      return levels.getLast();
    }
  }

  private final class Search {

    private final PathQuestion question;
    private final Neighbourhood links = new Neighbourhood(source, model);
    private final Set<String> avoided = new TreeSet<>();
    private final Front ahead;
    private final Front behind;
    private final Set<String> meeting = new HashSet<>();
    private final Map<String, Set<String>> next = new HashMap<>();

    Search(PathQuestion question) {
      this.question = question;
      this.ahead = new Front(question.from());
      this.behind = new Front(question.to());
    }

    PathAnswer answer() {
      int length = question.from().equals(question.to()) ? -1 : shortest();
      List<Path> paths = new ArrayList<>();
      if (length > 0) {
        join(ahead, true);
        join(behind, false);
        list(question.from(), length, new ArrayList<>(), paths);
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
      while (ahead.depth() + behind.depth() < question.longest()
          && !ahead.edge().isEmpty()
          && !behind.edge().isEmpty()) {
        boolean forward = ahead.edge().size() <= behind.edge().size();
        grow(forward ? ahead : behind, forward ? behind : ahead);
        if (!meeting.isEmpty()) {
          return ahead.depth() + behind.depth();
        }
      }
      return -1;
    }

    /// Grows a front by one level and notes where it meets the other.
    private void grow(Front front, Front other) {
      List<String> edge = new ArrayList<>();
      for (String id : front.edge()) {
        if (passable(id)) {
          for (String to : links.beside(id)) {
            if (front.reached.add(to)) {
              edge.add(to);
              if (other.reached.contains(to) && passable(to)) {
                meeting.add(to);
              }
            }
          }
        }
      }
      front.levels.add(edge);
    }

    /// Notes the steps of shortest paths between where the fronts meet and one end. Goes through
    /// what was grown from that end once more, so that nothing which only was reached is asked for
    /// its links: that may be a hub.
    private void join(Front front, boolean forward) {
      Set<String> level = meeting;
      for (int depth = front.depth() - 1; depth >= 0; depth--) {
        Set<String> before = new HashSet<>();
        for (String id : front.levels.get(depth)) {
          if (passable(id)) {
            for (String other : links.beside(id)) {
              if (level.contains(other)) {
                before.add(id);
                next.computeIfAbsent(forward ? id : other, key -> new TreeSet<>())
                    .add(forward ? other : id);
              }
            }
          }
        }
        level = before;
      }
    }

    /// Lists paths in the order of the ids they pass, one more than asked for at most.
    private void list(String at, int length, List<List<Link>> hops, List<Path> paths) {
      if (hops.size() == length) {
        paths.add(new Path(hops));
        return;
      }
      for (String to : next.getOrDefault(at, Set.of())) {
        if (paths.size() > question.most()) {
          return;
        }
        hops.add(links.between(at, to));
        list(to, length, hops, paths);
        hops.removeLast();
      }
    }
  }
}
