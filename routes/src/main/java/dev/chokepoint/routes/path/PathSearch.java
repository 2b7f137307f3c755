package dev.chokepoint.routes.path;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.routes.RouteSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

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

    private final BitSet reached = new BitSet();
    private final List<int[]> levels = new ArrayList<>();

    Front(int end) {
      reached.set(end);
      levels.add(new int[] {end});
    }

    int depth() {
      return levels.size() - 1;
    }

    int[] edge() {
      return levels.getLast();
    }
  }

  private final class Search {

    private final PathQuestion question;
    private final Neighbourhood links = new Neighbourhood(source, model);
    private final int from;
    private final int to;
    private final BitSet avoided = new BitSet();
    private final Front ahead;
    private final Front behind;
    private final BitSet meeting = new BitSet();
    private final Map<Integer, BitSet> next = new HashMap<>();
    private final Map<List<String>, List<Link>> hops = new HashMap<>();

    Search(PathQuestion question) {
      this.question = question;
      this.from = links.number(question.from());
      this.to = links.number(question.to());
      this.ahead = new Front(from);
      this.behind = new Front(to);
    }

    PathAnswer answer() {
      int length = from == to ? -1 : shortest();
      List<List<String>> passed = new ArrayList<>();
      if (length > 0) {
        join(ahead, true);
        join(behind, false);
        list(from, length, new ArrayList<>(List.of(question.from())), passed);
      }
      boolean more = passed.size() > question.most();
      List<Path> told = passed.stream().limit(question.most()).map(this::path).toList();
      Set<String> hubs = new TreeSet<>();
      avoided.stream().mapToObj(links::id).forEach(hubs::add);
      List<String> named = new ArrayList<>(hubs);
      if (!question.avoidHubs()) {
        told.forEach(path -> {
          List<String> holders = path.passed();
          holders.subList(1, holders.size() - 1).stream()
              .filter(id -> hub(links.number(id)) && hubs.add(id))
              .forEach(named::add);
        });
      }
      return new PathAnswer(told, more, named, List.copyOf(links.cut()));
    }

    private boolean hub(int entity) {
      return links.hub(entity, question.hubAt());
    }

    /// Whether a path may go through an entity.
    private boolean passable(int entity) {
      if (entity == from || entity == to || !question.avoidHubs()) {
        return true;
      }
      if (hub(entity)) {
        avoided.set(entity);
        return false;
      }
      return true;
    }

    /// Length of the shortest paths; -1 when there are none as short as asked.
    private int shortest() {
      while (ahead.depth() + behind.depth() < question.longest()
          && ahead.edge().length > 0
          && behind.edge().length > 0) {
        boolean forward = ahead.edge().length <= behind.edge().length;
        grow(forward ? ahead : behind, forward ? behind : ahead);
        if (!meeting.isEmpty()) {
          return ahead.depth() + behind.depth();
        }
      }
      return -1;
    }

    /// Grows a front by one level and notes where it meets the other.
    private void grow(Front front, Front other) {
      IntStream.Builder edge = IntStream.builder();
      for (int entity : front.edge()) {
        if (passable(entity)) {
          links.beside(
              entity,
              reached -> {
                if (!front.reached.get(reached)) {
                  front.reached.set(reached);
                  edge.add(reached);
                  if (other.reached.get(reached) && passable(reached)) {
                    meeting.set(reached);
                  }
                }
              });
        }
      }
      front.levels.add(edge.build().toArray());
    }

    /// Notes the steps of shortest paths between where the fronts meet and one end. Goes through
    /// what was grown from that end once more, so that nothing which only was reached is asked for
    /// its links: that may be a hub.
    private void join(Front front, boolean forward) {
      BitSet level = meeting;
      for (int depth = front.depth() - 1; depth >= 0; depth--) {
        BitSet before = new BitSet();
        BitSet wanted = level;
        for (int entity : front.levels.get(depth)) {
          if (passable(entity)) {
            links.beside(
                entity,
                other -> {
                  if (wanted.get(other)) {
                    before.set(entity);
                    next.computeIfAbsent(forward ? entity : other, key -> new BitSet())
                        .set(forward ? other : entity);
                  }
                });
          }
        }
        level = before;
      }
    }

    /// Lists paths in the order of the ids they pass, one more than asked for at most.
    private void list(int at, int length, List<String> path, List<List<String>> paths) {
      if (path.size() > length) {
        paths.add(List.copyOf(path));
        return;
      }
      for (String to : first(next.getOrDefault(at, new BitSet()))) {
        if (paths.size() > question.most()) {
          return;
        }
        path.add(to);
        list(links.number(to), length, path, paths);
        path.removeLast();
      }
    }

    /// The links of a path; those of a step that several paths have are read once.
    private Path path(List<String> passed) {
      List<List<Link>> steps = new ArrayList<>();
      for (int i = 1; i < passed.size(); i++) {
        steps.add(
            hops.computeIfAbsent(
                List.of(passed.get(i - 1), passed.get(i)),
                ends -> links.between(ends.getFirst(), ends.getLast())));
      }
      return new Path(steps);
    }

    /// The first ids of some entities, in order: every one of them lies on a path that is wanted,
    /// so that no more are needed than paths.
    private Set<String> first(BitSet entities) {
      TreeSet<String> first = new TreeSet<>();
      entities.stream()
          .mapToObj(links::id)
          .forEach(id -> {
            if (first.size() <= question.most() || id.compareTo(first.last()) < 0) {
              first.add(id);
              if (first.size() > question.most() + 1) {
                first.pollLast();
              }
            }
          });
      return first;
    }
  }
}
