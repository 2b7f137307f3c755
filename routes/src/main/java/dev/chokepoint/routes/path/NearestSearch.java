package dev.chokepoint.routes.path;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.routes.RouteSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The nearest entities of a kind by breadth-first search from one party, over links that a source
/// states; that two names are alike is no link here. It does not go on through what it looked for:
/// what lies behind one is nearer to that one. Hubs are not passed. The same evidence gives the
/// same paths, whatever the order in which the source tells it.
///
/// Time O(links of the entities reached), of which the question sets the most.
public final class NearestSearch {

  private final RouteSource source;
  private final Model model;

  public NearestSearch(RouteSource source, Model model) {
    this.source = source;
    this.model = model;
  }

  /// One path to each of the nearest.
  ///
  /// @param wanted whether an entity, by its id, is of the kind; the one asked from is not tried
  public NearestAnswer nearest(NearestQuestion question, Predicate<String> wanted) {
    return new Search(question, wanted).answer();
  }

  private final class Search {

    private final NearestQuestion question;
    private final Predicate<String> wanted;
    private final Neighbourhood links = new Neighbourhood(source, model, false);
    private final Map<String, String> before = new HashMap<>();
    private final List<String> found = new ArrayList<>();
    private final Set<String> hubs = new TreeSet<>();
    private boolean ended;

    Search(NearestQuestion question, Predicate<String> wanted) {
      this.question = question;
      this.wanted = wanted;
    }

    NearestAnswer answer() {
      before.put(question.from(), question.from());
      List<String> edge = List.of(question.from());
      for (int steps = 1; steps <= question.longest() && !edge.isEmpty() && !enough(); steps++) {
        edge = grow(edge);
      }
      List<Path> paths = found.stream().limit(question.most()).map(this::path).toList();
      return new NearestAnswer(
          paths,
          found.size() > question.most(),
          List.copyOf(hubs),
          before.size() - 1,
          ended,
          links.cut().size());
    }

    private boolean enough() {
      return ended || found.size() > question.most();
    }

    /// Looks at everything beside a level, and gives what the next goes on from.
    private List<String> grow(List<String> edge) {
      List<String> next = new ArrayList<>();
      for (String at : edge) {
        for (String beside : beside(at)) {
          if (enough()) {
            return next;
          }
          if (before.containsKey(beside)) {
            continue;
          }
          if (before.size() > question.mostReached()) {
            ended = true;
            return next;
          }
          before.put(beside, at);
          if (wanted.test(beside)) {
            found.add(beside);
          } else {
            next.add(beside);
          }
        }
      }
      return next;
    }

    /// Ids in order; none of a hub.
    private Set<String> beside(String id) {
      int number = links.number(id);
      if (!id.equals(question.from()) && links.hub(number, question.hubAt())) {
        hubs.add(id);
        return Set.of();
      }
      Set<String> beside = new TreeSet<>();
      links.beside(number, other -> beside.add(links.id(other)));
      return beside;
    }

    private Path path(String end) {
      List<List<Link>> hops = new ArrayList<>();
      for (String at = end; !at.equals(question.from()); at = before(at)) {
        hops.addFirst(links.between(before(at), at));
      }
      return new Path(hops);
    }

    private String before(String id) {
      return before.getOrDefault(id, question.from());
    }
  }
}
