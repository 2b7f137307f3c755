package dev.chokepoint.web.search;

import dev.chokepoint.web.filter.EntityFilter.Condition;
import java.util.ArrayList;
import java.util.List;

/// One way in which a query may be met.
///
/// @param query in our own syntax
/// @param conditions that are not in the index
record Alternative(String query, List<Condition> conditions) {

  static final Alternative ALL = new Alternative("", List.of());

  Alternative {
    conditions = List.copyOf(conditions);
  }

  /// Whether it asks for signs alone, which nothing is found by. The index would pass them over,
  /// and what asks for nothing finds everything.
  boolean isSignsOnly() {
    return !query.isEmpty() && query.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  Alternative and(Alternative other) {
    List<Condition> both = new ArrayList<>(conditions);
    both.addAll(other.conditions);
    return new Alternative((query + " " + other.query).strip(), both);
  }
}
