package dev.chokepoint.web.page.screen;

import dev.chokepoint.web.page.Visit;
import java.time.Instant;
import java.util.List;

/// How many lists a question was asked of, and when they were read.
final class ListsRead {

  private ListsRead() {}

  /// @param read when each of them was read
  static String told(Visit visit, List<Instant> read) {
    List<Instant> inOrder = read.stream().sorted().toList();
    if (inOrder.isEmpty()) {
      return visit.say("screen.lists.none");
    }
    String first = visit.words().day(inOrder.getFirst());
    String last = visit.words().day(inOrder.getLast());
    return first.equals(last)
        ? visit.say("screen.lists.one-day", inOrder.size(), first)
        : visit.say("screen.lists", inOrder.size(), first, last);
  }
}
