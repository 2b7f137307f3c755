package dev.chokepoint.routes.search;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.Step;
import java.util.List;

/// Finds the k best routes: loopless, respecting time, and ordered by [Route#BEST_FIRST].
///
/// A walk respects time when days can be chosen for its steps, each inside the step's interval,
/// none before the day of the step before it (Kempe, Kleinberg, Kumar 2002, "Connectivity and
/// inference problems for temporal networks"); an unknown end excludes nothing. Of the routes that
/// pass the same holders in the same order only the best is an answer: which of many records
/// between two holders was the one is told beside the route and makes no route of its own.
public interface RouteSearch {

  /// No route has more hops. A link by name alone is none: no goods move along it, it says that two
  /// records may mean one holder. In rank it counts as the weak step that it is.
  int MOST_HOPS = 6;

  /// No route has more links by name alone.
  int MOST_LINKS = 2;

  /// No answer holds more routes.
  int MOST_ROUTES = 10;

  /// What is asked.
  ///
  /// @param book all steps that may be used, in any order; not changed while it is asked
  /// @param from where the route begins
  /// @param to where it ends
  /// @param window no step before its first day or after its last; unknown ends exclude nothing
  /// @param hops most hops of a route, 1 to 6
  /// @param most routes wanted, 1 to 10
  record Question(StepBook book, String from, String to, DateInterval window, int hops, int most) {

    public Question {
      if (hops < 1 || hops > MOST_HOPS) {
        throw new IllegalArgumentException("a route has 1 to 6 hops, not " + hops);
      }
      if (most < 1 || most > MOST_ROUTES) {
        throw new IllegalArgumentException("1 to 10 routes can be asked for, not " + most);
      }
    }

    /// The same of a list of steps.
    public Question(
        List<Step> steps, String from, String to, DateInterval window, int hops, int most) {
      this(StepBook.of(steps), from, to, window, hops, most);
    }

    /// All steps that may be used.
    public List<Step> steps() {
      return book.steps();
    }
  }

  /// The best routes, the best first; none when there are none.
  List<Route> best(Question question);
}
